import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as fc from 'fast-check';
import type { Kind } from '../../src/contract';
import { newWorkbook, readWorkbook } from '../../src/files';
import { builtInParameters } from '../../src/parameters';
import type { Cell, Snapshot } from '../../src/sheets';
import { templateSheets, type TemplateOptions } from '../../src/writing';
import { oracleShares } from '../oracle/shares';
import { convert, describeWithLibreOffice } from '../support/libreoffice';
import { editedInLibreOffice } from '../support/libreofficeMacro';
import { doubtsOf, reportOfBytes } from '../support/reading';
import { contracts, YEARS, type TypedAction, type TypedContract, type TypedLine } from './templateContract';
import { decimal, filled, Labels } from './templateFilled';

const folder = mkdtempSync(path.join(os.tmpdir(), 'cofisol-modele-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ACTIONS = 7;
const RUNS = 1;
type Layout = TemplateOptions['layout'];
const CASES: readonly (readonly [Layout, Kind])[] = [
  ['fiches', 'departement'],
  ['fiches', 'metropole'],
  ['liste', 'departement'],
  ['liste', 'metropole'],
];

function template(layout: Layout, kind: Kind): Uint8Array {
  const options = { layout, kind, years: YEARS, actions: ACTIONS + 2, collectivity: null };
  return newWorkbook(templateSheets(options, builtInParameters));
}

async function recalculated(bytes: Uint8Array): Promise<Uint8Array> {
  const file = path.join(folder, 'modele.xlsx');
  writeFileSync(file, bytes);
  return readFileSync(await convert(file, 'xlsx', { recalculates: true }));
}

const shown = (amount: bigint | null): string | null => (amount === null ? null : decimal(amount));

/** What a line says, as the report writes it. */
function told(line: TypedLine, layout: Layout) {
  const sum = (amounts: readonly bigint[]): string => decimal(amounts.reduce((a, b) => a + b, 0n));
  return {
    year: line.year,
    cost: shown(line.cost),
    reinforcedCost: shown(line.reinforcedCost),
    state: shown(line.state),
    collectivity: shown(line.collectivity),
    thirdParties: sum(line.funders.map(({ amount }) => amount)),
    cee: sum(line.funders.filter(({ cee }) => cee).map(({ amount }) => amount)),
    fse: decimal(line.fse ?? 0n),
    meals: line.meals === null ? null : Number(line.meals),
    // The list keeps to what is financed: it has no column of investment.
    investment: layout === 'fiches' ? shown(line.investment) : null,
    carryOver: shown(line.carryOver),
    reduction: shown(line.reduction),
    consumed: shown(line.consumed),
  };
}

function readBack(bytes: Uint8Array) {
  const report = reportOfBytes(bytes);
  return {
    collectivity: report.contract?.collectivity,
    kind: report.contract?.kind,
    envelope: report.envelope.map(({ axis, year, ceiling }) => `${axis} ${year} ${ceiling}`).toSorted(),
    actions: report.actions.map((action) => ({
      id: action.id,
      title: action.title,
      axis: action.axis,
      nature: action.nature,
      lines: action.years.map((year) => ({
        year: year.year,
        cost: year.cost,
        reinforcedCost: year.reinforcedCost ?? null,
        state: year.state,
        collectivity: year.collectivity,
        thirdParties: year.thirdParties,
        cee: year.cee,
        fse: year.fse,
        meals: year.meals ?? null,
        investment: year.investment ?? null,
        carryOver: year.carryOver ?? null,
        reduction: year.reduction ?? null,
        consumed: year.consumed ?? null,
      })),
    })),
    doubts: doubtsOf(report),
  };
}

function asTyped({ collectivity, kind, envelope, actions }: TypedContract, layout: Layout) {
  return {
    collectivity: collectivity.replace('Département du ', ''),
    kind,
    envelope: envelope.map(({ axis, year, amount }) => `${axis} ${year} ${decimal(amount)}`).toSorted(),
    actions: actions.map(({ id, title, axis, nature, lines }) => ({
      id,
      title,
      axis,
      nature,
      lines: lines.map((line) => told(line, layout)),
    })),
    doubts: [],
  };
}

function cellAt(snapshot: Snapshot, layout: Layout, index: number, year: number, label: string): Cell | undefined {
  const name = layout === 'fiches' ? `Fiche ${index + 1}` : 'Plan de financement';
  const sheet = snapshot.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(name);
  const at = new Labels(sheet);
  const found = at.find(label);
  const [row, column] =
    layout === 'fiches'
      ? [found.row, at.find(String(year), at.row('Plan de financement (en euros)')).column]
      : [found.row + 1 + index * YEARS.length + YEARS.indexOf(year as 2024), found.column];
  return sheet.cells.find((cell) => cell.row === row && cell.column === column);
}

/** A calculated figure of an action and year. */
function calculatedAt(...at: Parameters<typeof cellAt>): string | null {
  const value = cellAt(...at)?.value;
  return value?.kind === 'number' ? Number(value.raw).toFixed(2) : null;
}

function verdictAt(snapshot: Snapshot, layout: Layout, index: number, year: number): string {
  const value = cellAt(snapshot, layout, index, year, 'Calcul : contrôle')?.value;
  return value?.kind === 'text' ? value.text : '';
}

/** The shares that the formulas come to, against the oracle's. */
function sharesOf(snapshot: Snapshot, layout: Layout, contract: TypedContract) {
  const share = contract.kind === 'departement' ? 'part département' : 'part métropole';
  const each = (of: (action: TypedAction, index: number, line: TypedLine) => unknown) =>
    contract.actions.flatMap((action, i) => action.lines.map((line) => of(action, i, line)));
  const formulas = each(({ id }, i, { year }) => ({
    line: `${id} ${year}`,
    low: calculatedAt(snapshot, layout, i, year, 'Calcul : part État attendue'),
    high: calculatedAt(snapshot, layout, i, year, 'Calcul : part État au plus (avec CEE)'),
    collectivity: calculatedAt(snapshot, layout, i, year, `Calcul : ${share} attendue`),
  }));
  const oracle = each((action, _i, line) => {
    const { low, high, collectivity } = oracleShares(line, action, contract);
    return { line: `${action.id} ${line.year}`, low: shown(low), high: shown(high), collectivity: shown(collectivity) };
  });
  return { formulas, oracle };
}

/** Line findings that a fiche says as well, each in a word of its own. */
const WRONG = new Set([
  'parite',
  'parite-basse',
  'part-collectivite',
  'equilibre',
  'tiers-exces',
  'fse-nature',
  'fse-exces',
]);
const NOT_WRONG = new Set([
  'Conforme',
  'Conforme (arrondi)',
  'Part à saisir',
  'Coût à saisir',
  'Repas à saisir',
  'Part de la commune à vérifier',
]);

/** Which lines the workbook calls wrong, and which the check does. */
function wrongLines(bytes: Uint8Array, layout: Layout, contract: TypedContract) {
  const snapshot = readWorkbook(bytes);
  const { findings } = reportOfBytes(bytes);
  const lines = contract.actions.flatMap((action, i) =>
    action.lines.map(({ year }) => ({ name: `${action.id} ${year}`, verdict: verdictAt(snapshot, layout, i, year) })),
  );
  const told = findings.filter(({ code }) => WRONG.has(code)).map(({ action, year }) => `${action} ${year}`);
  return {
    workbook: lines
      .filter(({ verdict }) => !NOT_WRONG.has(verdict))
      .map(({ name }) => name)
      .toSorted(),
    check: [...new Set(told)].toSorted(),
  };
}

function errorCells(snapshot: Snapshot): readonly string[] {
  return snapshot.sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, value }) =>
      value.kind === 'error' ? [`${name} ${row} ${column} ${value.code}`] : [],
    ),
  );
}

describeWithLibreOffice('A template filled in and calculated by LibreOffice', () => {
  test.each(CASES)(
    '%s, %s: reads back as the contract typed in, its shares those of the rules',
    async (layout, kind) => {
      const empty = template(layout, kind);
      await fc.assert(
        fc.asyncProperty(contracts(kind, ACTIONS), async (contract) => {
          const bytes = await recalculated(filled(empty, contract));
          const snapshot = readWorkbook(bytes);
          expect(errorCells(snapshot)).toEqual([]);
          expect(readBack(bytes)).toEqual(asTyped(contract, layout));
          const { formulas, oracle } = sharesOf(snapshot, layout, contract);
          expect(formulas).toEqual(oracle);
          const { workbook, check } = wrongLines(bytes, layout, contract);
          expect(workbook).toEqual(check);
        }),
        // One contract has 28 lines; LibreOffice takes seconds for each.
        { numRuns: RUNS, endOnFailure: true },
      );
    },
    180_000,
  );
});

describeWithLibreOffice('A template that its users change in LibreOffice', () => {
  const [contract] = fc.sample(contracts('departement', 2), { numRuns: 1, seed: 42 });
  if (!contract) throw new Error('no contract');
  const edited = async (layout: Layout, basic: string): Promise<Uint8Array> => {
    const file = path.join(folder, `a-changer-${layout}.xlsx`);
    writeFileSync(file, filled(template(layout, 'departement'), contract));
    return readFileSync(await editedInLibreOffice(file, basic));
  };

  test('a funder inserted in a fiche counts in its shares, and a copied fiche is an action more', async () => {
    const bytes = await edited(
      'fiches',
      `  sheet = doc.Sheets.getByName("Fiche 1")
  sheet.unprotect("")
  sheet.Rows.insertByIndex(16, 1)
  sheet.getCellByPosition(0, 16).String = "MSA"
  sheet.getCellByPosition(1, 16).Value = 1000.01
  sheet.getCellByPosition(1, 11).Value = 90000.04
  doc.Sheets.copyByName("Fiche 2", "Fiche 2 (2)", doc.Sheets.Count)
  copied = doc.Sheets.getByName("Fiche 2 (2)")
  copied.unprotect("")
  copied.getCellByPosition(1, 2).String = "4.90"
  copied.getCellByPosition(1, 3).String = "Mobilité en vallée"`,
    );
    const report = reportOfBytes(bytes);
    expect(doubtsOf(report)).toEqual([]);
    const [first, second] = contract.actions;
    expect(report.actions.map(({ id }) => id)).toEqual([first?.id, second?.id, '4.90']);
    const of2024 = report.actions[0]?.years.find(({ year }) => year === 2024);
    expect(of2024?.cost).toBe('90000.04');
    expect(of2024?.funders.map(({ name, amount }) => `${name} ${amount}`)).toContain('MSA 1000.01');
    expect(calculatedAt(readWorkbook(bytes), 'fiches', 0, 2024, 'Calcul : part État attendue')).toBe(
      of2024?.expected.state,
    );
    expect(report.actions[2]?.years.map(({ cost }) => cost)).toEqual(report.actions[1]?.years.map(({ cost }) => cost));
  }, 180_000);

  test('a row inserted in the list is a line more, in the totals too', async () => {
    const bytes = await edited(
      'liste',
      `  listed = doc.Sheets.getByName("Actions")
  listed.getCellRangeByName("A7").String = "4.90"
  listed.getCellRangeByName("B7").String = "Mobilité en vallée"
  listed.getCellRangeByName("C7").String = "Axe 4 – Transition écologique solidaire"
  sheet = doc.Sheets.getByName("Plan de financement")
  sheet.unprotect("")
  sheet.Rows.insertByIndex(8, 1)
  sheet.copyRange(sheet.getCellRangeByName("A9").CellAddress, sheet.getCellRangeByName("A8:Z8").RangeAddress)
  sheet.getCellRangeByName("A9").String = "4.90"
  sheet.getCellRangeByName("F9").Value = 2025
  sheet.getCellRangeByName("G9:Q9").clearContents(1)
  sheet.getCellRangeByName("G9").Value = 90000.01
  sheet.getCellRangeByName("O9").Value = 45000`,
    );
    const report = reportOfBytes(bytes);
    expect(doubtsOf(report)).toEqual([]);
    const added = report.actions.find(({ id }) => id === '4.90');
    expect(added?.title).toBe('Mobilité en vallée');
    expect(added?.years.map(({ year, cost, state }) => [year, cost, state])).toEqual([[2025, '90000.01', '45000.00']]);
    const recap = readWorkbook(bytes).sheets.find(({ name }) => name === 'Récapitulatif');
    const shownTotal = recap?.cells.find(({ row, column }) => row === 11 && column === 2)?.value;
    const typed = contract.actions.flatMap(({ lines }) => lines).filter(({ year }) => year === 2025);
    const total = typed.reduce((sum, { state }) => sum + (state ?? 0n), 4_500_000n);
    expect(shownTotal?.kind === 'number' ? Number(shownTotal.raw).toFixed(2) : null).toBe(decimal(total));
  }, 180_000);
});
