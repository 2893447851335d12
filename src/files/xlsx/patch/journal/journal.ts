import type { Splice } from '../../../xml';

export const JOURNAL_NAMESPACE = 'urn:cofisol:journal:1';

/** How an annotated workbook leads back, byte for byte, to what it was, while nothing of it has changed since. */
export interface Journal {
  readonly parts: readonly PatchedPart[];
  readonly added: readonly AddedPart[];
  /** Of all worksheets as annotated: any of them may have come to use what the annotation added to the styles. */
  readonly worksheets: string;
}

export interface PatchedPart {
  readonly part: string;
  /** CRC-32 of the part as it came and as annotated. */
  readonly before: number;
  readonly after: number;
  readonly steps: readonly (readonly Splice[])[];
}

/** `crc` is null for the journal itself. */
export interface AddedPart {
  readonly part: string;
  readonly crc: number | null;
}

/** As short as it can be: splices are triples. */
export function journalText({ parts, added, worksheets }: Journal): string {
  return JSON.stringify({
    version: 1,
    worksheets,
    parts: parts.map(({ part, before, after, steps }) => [
      part,
      before,
      after,
      steps.map((splices) => splices.map(({ at, inserted, removed }) => [at, inserted, removed])),
    ]),
    added: added.map(({ part, crc }) => [part, crc]),
  });
}

/** The journal that a text holds; null where it is none, whoever damaged it. */
export function parseJournal(text: string): Journal | null {
  try {
    const { version, worksheets, parts, added } = record(JSON.parse(text));
    if (version !== 1) return null;
    return {
      worksheets: string(worksheets),
      parts: list(parts).map((entry) => {
        const [part, before, after, steps] = list(entry);
        return {
          part: string(part),
          before: number(before),
          after: number(after),
          steps: list(steps).map((splices) => list(splices).map(splice)),
        };
      }),
      added: list(added).map((entry) => {
        const [part, crc] = list(entry);
        return { part: string(part), crc: crc === null ? null : number(crc) };
      }),
    };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof TypeError) return null;
    throw error;
  }
}

function splice(entry: unknown): Splice {
  const [at, inserted, removed] = list(entry);
  return { at: number(at), inserted: number(inserted), removed: string(removed) };
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) throw new TypeError('no object');
  return value as Record<string, unknown>;
}

function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new TypeError('no list');
  return value;
}

function string(value: unknown): string {
  if (typeof value !== 'string') throw new TypeError('no text');
  return value;
}

function number(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw new TypeError('no number');
  return value;
}
