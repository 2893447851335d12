import { unzipSync } from 'fflate';
import { editWorkbook } from '../../src/files';
import { parseAddress, type CellRef, type Flag } from '../../src/sheets';

/** « B12 » of the first hand-made sheet, or « Feuille 2!B12 ». */
export function at(text: string): CellRef {
  const bang = text.lastIndexOf('!');
  const place = parseAddress(text.slice(bang + 1));
  if (!place) throw new Error(`No cell: ${text}`);
  return { sheet: bang < 0 ? 'Feuille 1' : text.slice(0, bang), ...place };
}

export function flag(
  severity: Flag['severity'],
  cells: readonly string[],
  rest: Partial<Flag> & { on?: string[] } = {},
): Flag {
  return {
    severity,
    cells: cells.map(at),
    labels: (rest.on ?? []).map(at),
    message: rest.message ?? `Constat ${severity}.`,
  };
}

export function annotate(bytes: Uint8Array, ...flags: readonly Flag[]): Uint8Array {
  return editWorkbook(bytes, [{ type: 'set-flags', flags }]);
}

export function clean(bytes: Uint8Array): Uint8Array {
  return editWorkbook(bytes, [{ type: 'set-flags', flags: [] }]);
}

export function partText(bytes: Uint8Array, name: string): string {
  const part = unzipSync(bytes)[name];
  if (!part) throw new Error(`No part: ${name}`);
  return new TextDecoder().decode(part);
}

/** Fails unless both packages have the same parts, byte for byte, in the same order. */
export function isByteIdentical(bytes: Uint8Array, original: Uint8Array): void {
  const [parts, expected] = [unzipSync(bytes), unzipSync(original)];
  expect(Object.keys(parts)).toEqual(Object.keys(expected));
  for (const [name, content] of Object.entries(expected)) {
    if (!Buffer.from(parts[name]!).equals(Buffer.from(content))) {
      expect(`${name}: ${new TextDecoder().decode(parts[name])}`).toBe(`${name}: ${new TextDecoder().decode(content)}`);
    }
  }
}
