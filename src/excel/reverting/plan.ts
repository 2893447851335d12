import { EditProblem, restoringEdits, type Edit, type Inverse, type Reverted, type Snapshot } from '../../sheets';
import { checkRemoval } from '../guards';
import type { Known } from '../known';
import type { Seen } from '../looking/seen';
import { FlagsBefore, idsOf, stateOf } from '../writing/inverse';
import { planOf, type Plan } from '../writing/plan';

/** What takes an apply back as far as the workbook still is as the apply left it, and what is left. */
export function planBack(
  known: Known,
  seen: Seen,
  inverse: Inverse,
): { readonly plan: Plan; readonly reverted: Reverted } {
  const flags = flagsBack(known, seen, inverse);
  const { edits, reverted } = restoringEdits(
    inverse,
    { snapshot: snapshotOf(known, seen), format: (cell) => seen.format(cell) },
    inverse.flags && flags === 'keep',
  );
  const { allowed, kept } = withoutRefused(known, seen, edits);
  const plan = planOf(allowed, known);
  return {
    plan: { ...plan, flags: typeof flags === 'object' ? flags : plan.flags },
    reverted: { ...reverted, keptSheets: [...reverted.keptSheets, ...kept] },
  };
}

/** Flags that stood there before come again where nothing has changed since and this session had set them. */
function flagsBack(known: Known, seen: Seen, { host, flags, fingerprint }: Inverse): Plan['flags'] | 'keep' | 'remove' {
  if (!flags) return 'remove';
  if (!(host instanceof FlagsBefore)) return 'keep';
  if (host.count === 0) return 'remove';
  const now = { sheets: fingerprinted(known, seen), corrections: known.corrections };
  const isAsLeft = stateOf(now) === fingerprint && idsOf(seen.small.flags).join() === host.after.join();
  return isAsLeft && host.flags ? { kind: 'again', flags: host.flags } : 'keep';
}

export function fingerprinted({ sheets }: Known, seen: Seen): Known['sheets'] {
  return sheets.map((sheet) => ({ ...sheet, fingerprint: seen.fingerprint(sheet.id) }));
}

function snapshotOf(known: Known, seen: Seen): Snapshot {
  return {
    sheets: known.sheets.map(({ id, name }) => ({
      name,
      visibility: 'visible',
      cells: seen.cells(id),
      merges: [],
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      tables: [],
    })),
    names: [],
    date1904: false,
    customXml: seen.small.corrections?.text ?? null,
  };
}

/** Sheets that can't be taken out (formulas need them) stay and are told. */
function withoutRefused(known: Known, seen: Seen, edits: readonly Edit[]) {
  const kept: string[] = [];
  const allowed = edits.filter((edit) => {
    if (edit.type !== 'remove-sheet') return true;
    const sheet = known.sheets.find(({ name }) => name === edit.sheet);
    if (!sheet) return false;
    try {
      checkRemoval(seen, sheet);
      return true;
    } catch (error) {
      if (!(error instanceof EditProblem)) throw error;
      kept.push(edit.sheet);
      return false;
    }
  });
  return { allowed, kept };
}
