import ExcelJS from 'exceljs';
import { newWorkbook, readWorkbook } from '../../src/files';
import { builtInParameters, type Parameters } from '../../src/parameters';
import type { NewCell, NewSheet } from '../../src/sheets';
import { templateSheets, type TemplateOptions } from '../../src/writing';
import { reportOfBytes } from '../support/reading';
import { packageIsSound } from '../support/sound';
import { shownIn } from './support';

const options = (more: Partial<TemplateOptions> = {}): TemplateOptions => ({
  kind: 'departement',
  layout: 'fiches',
  years: [2024, 2025, 2026, 2027],
  actions: 3,
  collectivity: null,
  ...more,
});
const sheets = (more: Partial<TemplateOptions> = {}, parameters: Parameters = builtInParameters) =>
  templateSheets(options(more), parameters);
const named = (all: readonly NewSheet[], name: string): NewSheet => {
  const found = all.find((sheet) => sheet.name === name);
  if (!found) throw new Error(name);
  return found;
};
const cellsOf = (all: readonly NewSheet[]): readonly NewCell[] =>
  all.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells));

const EVERY: readonly Partial<TemplateOptions>[] = [
  { kind: 'departement', layout: 'fiches' },
  { kind: 'departement', layout: 'liste' },
  { kind: 'metropole', layout: 'fiches' },
  { kind: 'metropole', layout: 'liste' },
  { kind: 'metropole', layout: 'fiches', years: [2027] },
  { kind: 'departement', layout: 'liste', years: [2026, 2027], actions: 1, collectivity: '=Ariège & « Pyrénées »' },
];

describe.each(EVERY)('Un modèle %j', (more) => {
  const all = sheets(more);
  const bytes = newWorkbook(all);

  test('is a file that Excel opens without a repair', () => packageIsSound(bytes));

  test('opens in exceljs with its sheets, lists and help', async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.slice().buffer);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(all.map(({ name }) => name));
    for (const { name, pageSetup } of workbook.worksheets) {
      expect({ name, ...pageSetup }).toMatchObject({ name, paperSize: 9, orientation: 'landscape', fitToWidth: 1 });
    }
  });

  test('before anything is typed in, the check says so calmly and finds no fault', () => {
    const report = reportOfBytes(bytes);
    expect(report.status).toBe('unreadable');
    expect(report.problem).toContain('encore vide');
    expect(report.findings).toEqual([]);
  });

  test('formulas are locked, what is typed in is open, and there is no password', () => {
    for (const { content, style } of cellsOf(all)) {
      if (content.kind === 'formula') expect(style?.locked).not.toBe(false);
    }
    expect(all.every(({ isProtected }) => isProtected)).toBe(true);
    const xml = readWorkbook(bytes);
    expect(xml.sheets.flatMap(({ merges }) => merges)).toEqual([]);
  });

  test('each open amount has help and a refusal in words', () => {
    const open = all.flatMap((sheet) =>
      sheet.rows.flatMap(({ cells }, row) =>
        cells
          .filter(({ style }) => style?.locked === false && style.format?.includes('€') === true)
          .map(({ column }) => ({ sheet, row, column })),
      ),
    );
    expect(open.length).toBeGreaterThan(0);
    for (const { sheet, row, column } of open) {
      const rule = sheet.validations?.find(
        ({ range }) => row >= range.top && row <= range.bottom && column >= range.left && column <= range.right,
      );
      expect(rule?.rule.kind).toBe('formula');
      expect(rule?.prompt?.text).toBeTruthy();
      expect(rule?.refusal?.text).toBeTruthy();
    }
  });
});

describe('Les chiffres de la loi', () => {
  const { figures } = builtInParameters;
  const other: Parameters = {
    ...builtInParameters,
    figures: {
      ...figures,
      floorRate: {
        ...figures.floorRate,
        value: { ...figures.floorRate.value, departement: { numerator: 125n, denominator: 1000n } },
      },
      ceeCap: { ...figures.ceeCap, value: { numerator: 65n, denominator: 100n } },
      axes: { ...figures.axes, value: { ...figures.axes.value, departement: [1, 4] } },
    },
  };

  test('come from the parameters: another set shows other rates, the formulas are the same', () => {
    const formulas = (all: readonly NewSheet[]) =>
      named(all, 'Fiche 1').rows.flatMap(({ cells }) =>
        cells.flatMap(({ content }) => (content.kind === 'formula' ? [content.formula] : [])),
      );
    expect(formulas(sheets({}, other))).toEqual(formulas(sheets()));
    const rates = (all: readonly NewSheet[]) => {
      const sheet = named(all, 'Paramètres');
      return [4, 5, 6, 7, 8, 9].map((row) => shownIn(sheet, row, 1));
    };
    // Half; the floor of a département; State and CEE together; a meal; nothing; a rounding.
    expect(rates(sheets())).toEqual(['50', '40', '70', '1.00', '0.01', '1.00']);
    expect(rates(sheets({}, other))).toEqual(['50', '12.5', '65', '1.00', '0.01', '1.00']);
    expect(rates(sheets({ kind: 'metropole' }))[1]).toBe('20');
  });

  test('the axes offered are those of the contract', () => {
    const offered = (all: readonly NewSheet[]) =>
      named(all, 'Fiche 1').validations?.flatMap(({ rule }) =>
        rule.kind === 'list' && rule.values[0]?.startsWith('Axe') === true
          ? rule.values.map((value) => value.slice(0, 5))
          : [],
      );
    expect(offered(sheets())).toEqual(['Axe 1', 'Axe 3', 'Axe 4']);
    expect(offered(sheets({ kind: 'metropole' }))).toEqual(['Axe 1', 'Axe 2', 'Axe 3', 'Axe 4']);
    expect(offered(sheets({}, other))).toEqual(['Axe 1', 'Axe 4']);
  });
});

test('a number of action is text: 1.10 stays 1.10', () => {
  const fiche = named(sheets(), 'Fiche 1');
  expect(fiche.rows[2]?.cells.find(({ column }) => column === 1)?.style).toMatchObject({ format: '@', locked: false });
});

test('the guide fits one page and says how to lift the protection', () => {
  const guide = named(sheets(), "Mode d'emploi");
  const texts = guide.rows.map((_, row) => shownIn(guide, row, 0)).join('\n');
  expect(texts).toContain('Ôter la protection de la feuille');
  expect(guide.rows.length).toBeLessThan(30);
});
