import { expect, test } from '@jest/globals';
import ExcelJS from 'exceljs';
import { generate } from './generate.cjs';
import { KINDS, mutate, remap } from './mutate.cjs';

async function valueAt(bytes: Uint8Array, address: string): Promise<unknown> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as unknown as ExcelJS.Buffer);
  const at = address.lastIndexOf('!');
  const value: unknown = workbook.getWorksheet(address.slice(0, at))?.getCell(address.slice(at + 1)).value;
  return typeof value === 'object' && value !== null && 'result' in value ? value.result : value;
}

test('every mutation leaves a workbook that opens, and says where the first cost went', async () => {
  for (const seed of [3, 8, 11, 14, 17, 20]) {
    const made = await generate(seed, { clean: true, lists: false, silentUnit: true });
    const cost = made.expected.actions.flatMap((a) => a.years).find((y) => typeof y.cells.cost === 'string')
      ?.cells.cost;
    for (const kind of KINDS) {
      const changed = await mutate(made.bytes, kind, seed, made.map);
      if (!changed || typeof cost !== 'string' || ['separators', 'unit', 'header-row-deleted'].includes(kind)) continue;
      const now = remap({ cells: { cost } }, changed.cellMap).cells.cost;
      expect(now).not.toBeNull();
      expect(await valueAt(changed.bytes, now)).toBe(await valueAt(made.bytes, cost));
    }
  }
});

test('a nonsense header replaces exactly one cell and says which', async () => {
  const made = await generate(7, { clean: true });
  const target = made.map.headers.findIndex((h) => h.role === 'state');
  const changed = await mutate(made.bytes, 'header-nonsense', 1, made.map, target);
  expect(changed?.cell).toBe(made.map.headers[target]?.cell);
  expect(changed?.cellMap).toEqual({});
  expect(await valueAt(changed?.bytes ?? new Uint8Array(), changed?.cell ?? '')).not.toBe(
    await valueAt(made.bytes, changed?.cell ?? ''),
  );
});
