import { Workbook } from 'exceljs';
import type { CellRef, Edit, Flag } from '../../src/sheets';
import { number, row, sheetWithEverything, sum, text } from '../support/newSheets';

const EUROS = '#,##0.00 "€"';

/** A plan of so many actions, and a second sheet. */
export async function planOfActions(
  actions: number,
  change: (book: Workbook) => void = () => undefined,
): Promise<Uint8Array> {
  const book = new Workbook();
  const plan = book.addWorksheet('Plan');
  plan.addRow(['N°', 'Action', 'Coût', 'Part État', 'Part collectivité']);
  for (let i = 1; i <= actions; i++) {
    plan.addRow([
      `1.${i}`,
      `Action ${i}`,
      1000 + i,
      (1000 + i) / 2,
      { formula: `C${i + 1}-D${i + 1}`, result: (1000 + i) / 2 },
    ]);
    for (const column of ['C', 'D', 'E']) plan.getCell(`${column}${i + 1}`).numFmt = EUROS;
  }
  book.addWorksheet('Enveloppe').addRow(['Plafond', 500_000]);
  change(book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** A small contract that is read as one: a share too high, a share that is missing, ceilings of the State. */
export async function smallContract(): Promise<Uint8Array> {
  const book = new Workbook();
  const recap = book.addWorksheet('Récapitulatif');
  recap.addRows([
    ['Contrat local des solidarités, Département de l’Ariège'],
    [],
    ['N°', 'Intitulé', 'Axe', 'Nature', 2026, null, null, null],
    [null, null, null, null, 'Part État', 'Part département', 'Autres financeurs', 'Coût total'],
    ['1.1', 'Accueil des enfants', 'Axe 1 : enfance', 'renforcée', 6000, 4000, null, 10_000],
    ['1.2', 'Petits déjeuners', 'Axe 1 : enfance', 'renforcée', null, null, 500, 8500],
    ['3.1', 'Accès aux droits', 'Axe 3 : accès aux droits', 'nouvelle', 2500, 2500, null, 5000],
  ]);
  book.addWorksheet('Plafonds').addRows([
    ['Plafonds notifiés', 2026],
    ['Axe 1 : enfance', 9000],
    ['Axe 3 : accès aux droits', 9000],
  ]);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

export const at = (row: number, column: number, sheet = 'Plan'): CellRef => ({ sheet, row, column });

/** A flag on the part of the State of each action, and on its cost. */
export function flagsOn(actions: number): Edit {
  const flags = Array.from({ length: actions }, (_, i): Flag => ({
    severity: i % 3 === 0 ? 'error' : 'warning',
    cells: [at(i + 1, 2), at(i + 1, 3)],
    labels: [],
    message: 'La part de l’État dépasse sa moitié.',
  }));
  return { type: 'set-flags', flags };
}

/** New shares of the State, a new format of the costs. */
export function sharesOf(actions: number): readonly Edit[] {
  return Array.from({ length: actions }, (_, i): readonly Edit[] => [
    { type: 'set-content', cell: at(i + 1, 3), content: number(String(100 + i)) },
    { type: 'set-content', cell: at(i + 1, 5), content: text(`=vu ${i}`) },
    { type: 'set-format', cell: at(i + 1, 2), format: '0.0' },
  ]).flat();
}

export function avenantOf(actions: number): Edit {
  const { charts: _, ...sheet } = sheetWithEverything('Avenant', 'Plan');
  const lines = Array.from({ length: actions }, (__, i) =>
    row([text(`1.${i}`), number('12.5'), sum(`B${i + 1}*2`, '25')]),
  );
  return { type: 'add-sheet', sheet: { ...sheet, rows: actions > 60 ? lines : sheet.rows }, before: 'Enveloppe' };
}

export const corrections: Edit = { type: 'set-custom-xml', text: '{"version":1} <&>' };
