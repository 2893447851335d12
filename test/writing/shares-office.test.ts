import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { editWorkbook, readWorkbook } from '../../src/files';
import { builtInParameters as parameters } from '../../src/parameters';
import type { Edits } from '../../src/sheets';
import { shareEdits, sharePlan } from '../../src/writing';
import { oracleShares } from '../oracle/shares';
import { convert, describeWithLibreOffice } from '../support/libreoffice';
import { checkOf } from './support';

const HEAD = [
  'N°',
  "Intitulé de l'action",
  'Axe',
  'Nature',
  'Coût total 2025',
  'Part État 2025',
  'Part Département 2025',
  'CAF 2025',
  'CEE 2025',
  'Région 2025',
  'FSE+ 2025',
  'Nombre de repas 2025',
];
const NATURES = ['nouvelle', 'renforcée', 'reconduite'] as const;
const AXES = ['Axe 1 enfance', 'Axe 3 accès aux droits', 'Axe 4 transition écologique'] as const;

/** The same numbers at every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Row = (string | number | null)[];

/** Amounts with odd cents, tiers, CEE, FSE+, meals; shares blank or wrong. */
function rows(count: number, next: (below: number) => number): Row[] {
  return Array.from({ length: count }, (_, i) => {
    const cost = (next(40_000_000) + 1000) / 100;
    const some = (share: number): number | null => (next(3) === 0 ? Math.round((cost * next(share)) / 1) / 100 : null);
    const isCanteen = next(8) === 0;
    const title = isCanteen ? 'Tarification sociale des cantines, compensation des repas' : `Action numéro ${i}`;
    return [
      `1.${i + 1}`,
      title,
      isCanteen ? AXES[2] : AXES[next(3)]!,
      NATURES[next(3)]!,
      cost,
      next(2) === 0 ? null : next(1000),
      next(2) === 0 ? null : next(1000),
      some(30),
      some(60),
      some(20),
      some(40),
      isCanteen ? next(5000) : null,
    ];
  });
}

async function workbook(all: readonly Row[], unit = 'euros'): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Récap');
  sheet.addRow(["Département de l'Ariège"]);
  sheet.addRow([unit === 'euros' ? 'Montants en euros' : 'Montants en k€']);
  sheet.addRow(HEAD);
  for (const row of all) sheet.addRow(row);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The same edits without the results of formulas: whoever opens the file has to calculate them. */
function uncalculated(edits: Edits): Edits {
  return edits.map((edit) =>
    edit.type === 'set-content' && edit.content.kind === 'formula'
      ? { ...edit, content: { ...edit.content, value: { kind: 'missing' } } }
      : edit,
  );
}

const folder = mkdtempSync(path.join(os.tmpdir(), 'cofisol-shares-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function recalculated(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  const file = path.join(folder, `${name}.xlsx`);
  writeFileSync(file, bytes);
  return new Uint8Array(readFileSync(await convert(file, 'xlsx', { recalculates: true })));
}

/** The lines whose shares are not those of domain.md, section 3, as the oracle has them. */
function wrong(bytes: Uint8Array): string[] {
  const check = checkOf(readWorkbook(bytes));
  const contract = { ...check.contract, actions: [], envelope: [] };
  return check.actions.flatMap(({ action, lines }) =>
    lines.flatMap(({ line }) => {
      const { state, collectivity, low, high, scheme } = oracleShares(line, action, contract);
      if (state === null) return [];
      const stateHolds = scheme === 'cee' ? line.state! >= low! && line.state! <= high! : line.state === state;
      return stateHolds && line.collectivity === collectivity
        ? []
        : [`${action.id} ${scheme}: ${line.state} ${line.collectivity}, expected ${state} ${collectivity}`];
    }),
  );
}

function written(bytes: Uint8Array, as: 'values' | 'formulas', change = (edits: Edits): Edits => edits) {
  const snapshot = readWorkbook(bytes);
  const plan = sharePlan(snapshot, checkOf(snapshot), parameters);
  return { plan, bytes: editWorkbook(bytes, change(shareEdits(plan.lines, as))) };
}

describe('shares written as values', () => {
  it.each(['euros', 'k€'])('are those of the rules when the workbook is read again, in %s', async (unit) => {
    const bytes = await workbook(rows(120, numbers(7)), unit);
    const { plan, bytes: after } = written(bytes, 'values');
    expect(plan.lines.length).toBeGreaterThan(60);
    expect(wrong(after).filter((line) => !plan.aside.some(({ action }) => line.startsWith(`${action.id} `)))).toEqual(
      [],
    );
    expect(plan.aside.length).toBeLessThan(30);
  });
});

describeWithLibreOffice('shares written as formulas', () => {
  it.each(['euros', 'k€'])('come to the same cents in LibreOffice, in %s', async (unit) => {
    const bytes = await workbook(rows(150, numbers(11)), unit);
    const { plan, bytes: after } = written(bytes, 'formulas', uncalculated);
    const aside = new Set(plan.aside.map(({ action }) => action.id));
    expect(plan.lines.every(({ valuesBecause }) => valuesBecause === null)).toBe(true);
    const result = await recalculated(after, `formulas-${unit === 'euros' ? 'e' : 'k'}`);
    expect(wrong(result).filter((line) => !aside.has(line.split(' ')[0]!))).toEqual([]);
  });

  it('follow what is typed later: the cost, a tiers, a place that was blank', async () => {
    const first = rows(100, numbers(23)).map((row) => ((row[4] = Math.max(Number(row[4]), 2000)), row));
    const { plan, bytes: live } = written(await workbook(first), 'formulas');
    const next = numbers(31);
    const typed: Edits = plan.lines.flatMap(({ writes }) => {
      const { row } = writes[0]!.cell;
      const set = (column: number, raw: string) =>
        ({ type: 'set-content', cell: { sheet: 'Récap', row, column }, content: { kind: 'number', raw } }) as const;
      return [
        set(4, String((next(5_000_000) + 3_000_000) / 100)),
        set(7, String(next(100_000) / 100)),
        set(9, '12.01'),
      ];
    });
    const result = await recalculated(editWorkbook(live, typed), 'live');
    const aside = new Set(plan.aside.map(({ action }) => action.id));
    const touched = new Set(plan.lines.filter(({ writes }) => writes.length === 2).map(({ action }) => action.id));
    expect(touched.size).toBeGreaterThan(30);
    expect(wrong(result).filter((line) => touched.has(line.split(' ')[0]!) && !aside.has(line.split(' ')[0]!))).toEqual(
      [],
    );
  });
});
