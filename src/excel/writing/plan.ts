import {
  cellKey,
  EditProblem,
  flaggedCells,
  french,
  isSameSheetName,
  isSheetName,
  type CellContent,
  type CellRef,
  type Edits,
  type FlaggedCell,
  type NewSheet,
} from '../../sheets';
import type { Known, KnownSheet, SetFlag } from '../known';

/** What edits come to, in the terms of Excel. */
export interface Plan {
  /** One a cell, in the order of first mention. */
  readonly cells: readonly PlannedCell[];
  /** The flags that are to stand there and no others; null leaves them. */
  readonly flags: PlannedFlags | null;
  readonly added: readonly { readonly sheet: NewSheet; readonly before: string | null }[];
  readonly removed: readonly KnownSheet[];
  readonly corrections: { readonly text: string | null } | null;
}

/** Cells of which the looks are still to be found, or flags that stood there once. */
export type PlannedFlags =
  | { readonly kind: 'cells'; readonly cells: readonly FlaggedCell[] }
  | { readonly kind: 'again'; readonly flags: readonly SetFlag[] };

/** Null for what stays. */
export interface PlannedCell {
  readonly cell: CellRef;
  readonly content: CellContent | null;
  readonly format: string | null;
}

/** Nothing is to be done. */
export function isEmpty({ cells, flags, added, removed, corrections }: Plan): boolean {
  return cells.length + added.length + removed.length === 0 && flags === null && corrections === null;
}

/** @throws EditProblem no-such-sheet, bad-sheet-name, sheet-exists, not-supported: for what can be seen without asking Excel */
export function planOf(edits: Edits, known: Known): Plan {
  const cells = new Map<string, PlannedCell>();
  const added: Plan['added'][number][] = [];
  const removed: KnownSheet[] = [];
  let flags: Plan['flags'] = null;
  let corrections: Plan['corrections'] = null;
  const sheet = (name: string): KnownSheet => knownSheet(known, name);
  for (const edit of edits) {
    switch (edit.type) {
      case 'set-content':
      case 'set-format': {
        sheet(edit.cell.sheet);
        const before = cells.get(cellKey(edit.cell)) ?? { cell: edit.cell, content: null, format: null };
        const change = edit.type === 'set-content' ? { content: edit.content } : { format: edit.format };
        cells.set(cellKey(edit.cell), { ...before, ...change });
        break;
      }
      case 'set-flags': {
        const flagged = flaggedCells(edit.flags);
        for (const { cell } of flagged) sheet(cell.sheet);
        flags = { kind: 'cells', cells: flagged };
        break;
      }
      case 'add-sheet': {
        const others = known.sheets.filter((one) => !removed.includes(one)).map(({ name }) => name);
        checkCharts(edit.sheet);
        checkName(edit.sheet.name, [...others, ...added.map((one) => one.sheet.name)]);
        if (edit.before !== null && !added.some((one) => one.sheet.name === edit.before)) sheet(edit.before);
        added.push(edit);
        break;
      }
      case 'remove-sheet':
        removed.push(sheet(edit.sheet));
        break;
      case 'set-custom-xml':
        corrections = { text: edit.text };
        break;
    }
  }
  return { cells: [...cells.values()], flags, added, removed, corrections };
}

function knownSheet({ sheets }: Known, name: string): KnownSheet {
  const found = sheets.find((sheet) => sheet.name === name);
  if (found) return found;
  throw new EditProblem(
    'no-such-sheet',
    french(`La feuille « ${name} » n’est plus dans le classeur : contrôlez-le de nouveau avant d’écrire.`),
  );
}

/** A chart is never left out in silence. */
function checkCharts({ name, charts }: NewSheet): void {
  if (charts === undefined || charts.length === 0) return;
  throw new EditProblem(
    'not-supported',
    french(
      `La feuille « ${name} » porte un graphique, que Cofisol ne dessine pas dans un classeur ouvert : demandez-la comme classeur à part.`,
    ),
  );
}

function checkName(name: string, taken: readonly string[]): void {
  if (!isSheetName(name)) {
    throw new EditProblem(
      'bad-sheet-name',
      french(
        `« ${name} » ne peut pas nommer une feuille : choisissez au plus 31 caractères, sans [ ] : * ? / \\ ni apostrophe au début ou à la fin.`,
      ),
    );
  }
  const same = taken.find((one) => isSameSheetName(one, name));
  if (same === undefined) return;
  throw new EditProblem(
    'sheet-exists',
    french(`Le classeur a déjà une feuille « ${same} » : renommez-la, ou donnez un autre nom à la nouvelle.`),
  );
}
