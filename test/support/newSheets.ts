import type { CellContent, CellStyle, NewCell, NewRow, NewSheet } from '../../src/sheets';

export const number = (raw: string): CellContent => ({ kind: 'number', raw });
export const text = (value: string): CellContent => ({ kind: 'text', text: value });
export const sum = (formula: string, raw: string): CellContent => ({
  kind: 'formula',
  formula,
  value: { kind: 'number', raw },
});

/** Cells from column A on; null leaves one out. */
export function row(contents: readonly (CellContent | null)[], style?: CellStyle, height?: number): NewRow {
  const cells = contents.flatMap((content, column): NewCell[] => {
    if (content === null) return [];
    return [style ? { column, content, style } : { column, content }];
  });
  return height === undefined ? { cells } : { cells, height };
}

export function plainSheet(name: string, rows: readonly NewRow[] = [row([text('bonjour')])]): NewSheet {
  return { name, purpose: 'essai', columns: [], rows };
}

const EUROS = '#,##0.00 "€"';
const HEAD: CellStyle = {
  bold: true,
  colour: 'FFFFFF',
  fill: '1F4E79',
  wrap: true,
  horizontal: 'center',
  vertical: 'center',
  border: { bottom: { line: 'medium', colour: '1F4E79' } },
};

/** A sheet with all that a NewSheet can say; its links lead to a sheet of the workbook. */
export function sheetWithEverything(name: string, linked: string): NewSheet {
  const lines = Array.from({ length: 60 }, (_, i): NewRow => ({
    cells: [
      {
        column: 0,
        content: text(`1.${i + 1}`),
        link: { sheet: linked, row: i, column: 1 },
        style: { underline: true },
      },
      {
        column: 1,
        content: text(i % 2 ? '=SOMME(A1)' : "Prévention\ndu « décrochage » & l'accueil <jeunes>"),
        style: { wrap: true },
      },
      { column: 2, content: number(`${1000 + i}.25`), style: { format: EUROS, locked: false } },
      { column: 3, content: sum(`C${i + 3}*2`, `${2000 + 2 * i}.5`), style: { format: EUROS } },
    ],
  }));
  return {
    name,
    purpose: 'essai',
    columns: [{ width: 9 }, { width: 48 }, { width: 16 }, { width: 16 }, { width: 4, hidden: true }],
    rows: [
      row([text('Avenant 2026')], { bold: true, size: 16 }, 24),
      row([text('N°'), text('Action'), text('Coût total'), text('Double')], HEAD, 32),
      ...lines,
      row([text('Total'), { kind: 'blank' }, sum('SUM(C3:C62)', '61785'), sum('SUM(D3:D62)', '123570')], {
        bold: true,
        format: EUROS,
        border: { top: { line: 'thin' }, bottom: { line: 'double' } },
      }),
      row([{ kind: 'boolean', value: true }, { kind: 'blank' }]),
    ],
    frozen: { rows: 2, columns: 1 },
    print: {
      orientation: 'landscape',
      repeatedRows: [0, 1],
      footer: 'Collectivité & État — PROJET',
      area: { top: 0, left: 0, bottom: 84, right: 3 },
      breaks: [32],
    },
    charts: [
      {
        title: 'Coût par action',
        kind: 'bars',
        at: { top: 66, left: 0, bottom: 84, right: 3 },
        categories: { top: 2, left: 0, bottom: 6, right: 0 },
        series: [
          { name: 'Coût & total', values: { top: 2, left: 2, bottom: 6, right: 2 }, colour: '1F4E79' },
          { name: 'Double', values: { top: 2, left: 3, bottom: 6, right: 3 }, colour: 'C55A11' },
        ],
        format: '#,##0 "€"',
      },
    ],
    validations: [
      {
        range: { top: 2, left: 2, bottom: 61, right: 2 },
        rule: { kind: 'amount', minimum: '0' },
        prompt: { title: 'Coût', text: "En euros,\njusqu'au centime." },
        refusal: { title: 'Montant', text: 'Saisissez un montant positif.' },
      },
      {
        range: { top: 63, left: 1, bottom: 63, right: 1 },
        rule: { kind: 'list', values: ['nouvelle', 'renforcée', 'reconduite'] },
        refusal: { title: 'Nature', text: 'Choisissez dans la liste.' },
      },
    ],
    conditions: [
      { range: { top: 2, left: 2, bottom: 61, right: 2 }, formula: 'C3>1050', style: { bold: true, colour: 'C00000' } },
    ],
    names: [{ name: 'Total_essai', refersTo: `'${name.replaceAll("'", "''")}'!$C$63` }],
    isProtected: true,
    gridLines: false,
    tabColour: 'C00000',
  };
}
