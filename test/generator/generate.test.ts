import { describe, expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import { createHash } from 'node:crypto';
import { generate, type ExpectedEntry, type Generated } from './generate.cjs';

const SEEDS = Array.from({ length: 200 }, (_, i) => i + 1);
const FACTOR = { euro: 1, kilo: 1000, mega: 1_000_000 };

const sha = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const cents = (text: string | null | undefined) =>
  text === null || text === undefined ? null : Math.round(Number(text) * 100);

/** The figure of a cell as a human reads it: a number, a formula's cached figure, or text with its separators. */
function figure(workbook: ExcelJS.Workbook, address: string): number {
  const at = address.lastIndexOf('!');
  const cell = workbook.getWorksheet(address.slice(0, at))?.getCell(address.slice(at + 1));
  const value: unknown = cell?.value;
  if (typeof value === 'number') return value;
  if (typeof value === 'object' && value !== null && 'formula' in value) {
    return (value as { result?: number }).result ?? 0;
  }
  const text = String(value).replace(/^.*:/, '');
  const thousands = text.includes('k€') ? 1000 : 1;
  const sign = /^\s*[-(]/.test(text) ? -1 : 1;
  return thousands * sign * Number(text.replace(/[^\d.,]/g, '').replace(',', '.'));
}

function* amounts(expected: ExpectedEntry) {
  for (const action of expected.actions) {
    for (const line of action.years) {
      for (const [role, cell] of Object.entries(line.cells)) {
        const wanted = line[role as 'cost' | 'state' | 'collectivity' | 'fse'];
        yield { what: `${action.title} ${line.year} ${role}`, wanted, cells: Array.isArray(cell) ? cell : [cell] };
      }
      for (const f of line.funders) {
        yield { what: `${action.title} ${line.year} ${f.name}`, wanted: f.amount, cells: [f.cell] };
      }
    }
  }
}

async function open(made: Generated) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(made.bytes as unknown as ExcelJS.Buffer);
  return workbook;
}

test('the same seed gives the same bytes and the same answer', async () => {
  for (const seed of [1, 17, 42]) {
    const [a, b] = [await generate(seed), await generate(seed)];
    expect(sha(a.bytes)).toBe(sha(b.bytes));
    expect(a.expected).toEqual(b.expected);
  }
});

describe('over 200 seeds', () => {
  const made = new Map<number, Generated>();

  test('every workbook is written, and most families, units and numberings come up', async () => {
    const seen = new Set<string>();
    for (const seed of SEEDS) {
      const one = await generate(seed);
      made.set(seed, one);
      for (const feature of one.features) seen.add(feature);
      expect(one.expected.actions.length).toBeGreaterThan(2);
    }
    for (const family of ['recap', 'annual', 'axis', 'fiche', 'long-by-year', 'long-by-funder', 'stacked-years']) {
      expect(seen).toContain(family);
    }
    for (const one of ['unit:kilo', 'unit:mega', 'ids:none', 'ids:date', 'ids:number', 'xlsm', 'fiche:double', 'bop']) {
      expect(seen).toContain(one);
    }
  });

  test('each cell named holds the amount named, in the unit of its table, and each ceiling stands in its cell', async () => {
    for (const [seed, one] of made) {
      const workbook = await open(one);
      const factor = FACTOR[one.map.unit];
      const fractions = one.expected.findings.filter((f) => f.code === 'montant-fraction').flatMap((f) => f.cells);
      for (const { what, wanted, cells } of amounts(one.expected)) {
        const sum = cells.reduce((s, cell) => s + figure(workbook, cell) * factor, 0);
        const allowed = cells.some((c) => fractions.includes(c)) ? 0.006 : 0.0001;
        if (!(Math.abs(sum - Number(wanted)) <= allowed))
          throw new Error(`seed ${seed} ${what}: ${cells.join()} is ${sum}, expected ${wanted}`);
      }
      for (const { ceiling, cell } of one.expected.envelope) {
        const shown = figure(workbook, cell);
        // The envelope's own sheet may be in euros where the plans are in k€.
        if (![1, factor].some((x) => Math.round(shown * x * 100) === cents(ceiling)))
          throw new Error(`seed ${seed} ${cell} is ${shown}, expected ${ceiling}`);
      }
    }
  });

  test('expected shares and the other funders add up to the cost', () => {
    for (const [seed, one] of made) {
      for (const action of one.expected.actions) {
        for (const line of action.years) {
          const [s, d, c] = [cents(line.expected.state), cents(line.expected.collectivity), cents(line.cost)];
          const told = one.expected.findings.some(
            (f) => f.year === line.year && f.action === (action.id ?? action.title),
          );
          if (s === null || d === null || c === null || told) continue;
          const total =
            s + d + (cents(line.thirdParties) ?? 0) + (action.nature === 'renforcee' ? 0 : (cents(line.fse) ?? 0));
          if (action.scheme === 'standard' && total !== c)
            throw new Error(`seed ${seed} ${action.title}: ${total} / ${c}`);
        }
      }
    }
  });

  test('no two figures are said to stand in one cell', () => {
    for (const [seed, one] of made) {
      const seen = new Set<string>();
      for (const { what, cells } of amounts(one.expected)) {
        for (const cell of cells) {
          if (seen.has(cell)) throw new Error(`seed ${seed}: ${cell} twice (${what})`);
          seen.add(cell);
        }
      }
    }
  });

  test('a clean contract earns no error but those of its envelope and its choice of actions', async () => {
    const structural = [
      'plafond-absent',
      'plancher-axe',
      'plafond-axe',
      'reconduction-majoritaire',
      'reconduction-montant',
    ];
    const natural = [...structural, 'cantine-30', 'cee-70', 'action-a-verifier'];
    for (const seed of SEEDS.slice(0, 40)) {
      const { expected } = await generate(seed, { clean: true });
      const errors = expected.findings.filter((f) => f.severity === 'error').map((f) => f.code);
      expect(errors.filter((code) => !natural.includes(code))).toEqual([]);
    }
  });
});
