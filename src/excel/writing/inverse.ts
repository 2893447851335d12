import { sheetFingerprint, TextHash, type CellChange, type Inverse } from '../../sheets';
import type { Known, SetFlag } from '../known';
import type { OwnFlag } from '../looking/ownFlags';
import type { Plan } from './plan';
import type { Written } from './write';

/** What flags stood there before an apply and after it: neutral data can't tell. */
export class FlagsBefore {
  constructor(
    readonly count: number,
    /** Null where they were not of this session, and can't be set again. */
    readonly flags: readonly SetFlag[] | null,
    /** The ids of those that the apply has left. */
    readonly after: readonly string[],
  ) {}
}

export function inverseOf(before: Known, plan: Plan, written: Written, after: Known): Inverse {
  const { flags: old } = written.before.small;
  const isOurs = before.flags !== null && before.flags.length === old.length;
  return {
    cells: plan.cells.map((one) => changeOf(one, written)),
    addedSheets: after.sheets
      .filter(({ name }) => plan.added.some(({ sheet }) => sheet.name === name))
      .map(({ name }) => ({ name, fingerprint: sheetFingerprint(written.after.cells(name)) })),
    removedSheets: plan.removed.map(({ name }) => name),
    flags: plan.flags !== null && old.length + written.after.small.flags.length > 0,
    customXml: plan.corrections
      ? { before: before.corrections?.text ?? null, after: after.corrections?.text ?? null }
      : null,
    fingerprint: stateOf(after),
    host: plan.flags
      ? new FlagsBefore(
          old.length,
          old.length === 0 ? [] : isOurs ? before.flags : null,
          idsOf(written.after.small.flags),
        )
      : null,
  };
}

function changeOf({ cell, content, format }: Plan['cells'][number], { before, after }: Written): CellChange {
  return {
    cell,
    content: content && { before: before.content(cell), after: after.content(cell) },
    format: format === null ? null : { before: before.format(cell), after: after.format(cell) },
  };
}

export function idsOf(flags: readonly OwnFlag[]): readonly string[] {
  return flags.map(({ id }) => id);
}

/** A short mark of all that the workbook holds, flags aside. */
export function stateOf({ sheets, corrections }: Pick<Known, 'sheets' | 'corrections'>): string {
  const hash = new TextHash();
  for (const { name, fingerprint } of sheets) hash.add(`${name}:${fingerprint}\n`);
  hash.add(corrections?.text ?? '');
  return hash.digest();
}
