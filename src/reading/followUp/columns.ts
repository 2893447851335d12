import type { Column } from '../columns';
import type { GridCell, GridRow } from '../grid';
import { isMoney } from '../moneyRoles';
import { normalise } from '../words/normalise';
import type { Role } from '../words/role';
import { countsEuros } from './euros';
import { isIndicatorRole, noteWords, scopeIn, type NoteWords } from './words';

/** Roles that a column of the follow-up may have by its own words. */
const FREE: ReadonlySet<Role | null> = new Set<Role | null>([
  null,
  'other',
  'comment',
  'indicator',
  'nationalIndicator',
]);
/** As Cofisol heads it beside « Consommé part État »: « estimé » stands under it. */
const METHOD = /^mode de calcul$/;
const NAMES = /^(intitule|libelle|nom|definition|description|denomination|designation|quoi)\b/;

/** The columns of the follow-up, seen beside the others of their table: « Indicateur local | Cible | Réalisé | Commentaire ». */
export function withFollowUp(columns: Map<number, Column>, below: readonly GridRow[]): Map<number, Column> {
  const all = [...columns.values()].sort((a, b) => a.column - b.column);
  const words = all.map((column) => wordsOver(column));
  const told = all.some((column) => isIndicatorRole(column.role) || groupOf(column) !== null);
  const keys = new Set(words.flatMap((one) => one?.key ?? []));
  const both = keys.has('target') && keys.has('achieved');
  const isConsumption = all.some(({ role }) => role === 'consumed');
  let of: string | null = null;
  let beside = false;
  all.forEach((column, i) => {
    const group = groupOf(column);
    const named = indicatorUnder(column, group);
    if (named) columns.set(column.column, { ...column, ...named, detail: false });
    const note = words[i] ?? null;
    if (named || (isIndicatorRole(column.role) && (note === null || note.key === 'comment' || isBoth(column)))) {
      of = nameOf(column);
      beside = true;
      return;
    }
    if (METHOD.test(normalise(column.header?.text ?? ''))) {
      if (isConsumption && FREE.has(column.role))
        columns.set(column.column, { ...column, role: 'other', note: { key: 'method', of: null } });
      return;
    }
    // Nobody says whose: it is asked.
    if (note?.key === 'achieved' && FREE.has(column.role) && countsEuros(column, all.slice(0, i), below)) {
      columns.set(column.column, { ...column, role: 'consumed', consumedBy: null, detail: false });
      return;
    }
    const known =
      note !== null &&
      (note.sure
        ? told || both || note.key === 'comment'
        : beside || group !== null || (told && isPaired(note, words[i - 1], words[i + 1])));
    if (!known || !FREE.has(column.role)) {
      beside = false;
      return;
    }
    const own = group || isIndicatorRole(column.role) ? nameOf(column) : null;
    columns.set(column.column, {
      ...column,
      role: note.key === 'comment' ? 'comment' : 'other',
      note: { key: note.key, of: note.key === 'comment' ? null : (own ?? of) },
    });
    beside = beside || note.key !== 'comment';
  });
  return columns;
}

/** « Objectif » and « Résultat » beside each other. */
function isPaired({ key }: NoteWords, ...besides: readonly (NoteWords | null | undefined)[]): boolean {
  const other = key === 'target' ? 'achieved' : 'target';
  return besides.some((one) => one?.key === other);
}

/** « local », « local 2 »: which indicator the headers over a column name. */
function nameOf({ path }: Column): string | null {
  const scope = scopeIn(path.map(({ text }) => text).join(' '));
  const number = path
    .map(({ text }) => /\bindicateur\D*\b(\d)\b(?!\d)/i.exec(text)?.[1])
    .find((one) => one !== undefined);
  if (scope === null) return number === undefined ? null : `indicateur ${number}`;
  return number === undefined ? scope : `${scope} ${number}`;
}

/** « Indicateurs et cibles »: one column for the words of both. */
function isBoth({ path }: Column): boolean {
  return /\bet\b|\/|,/.test(path.at(-1)?.text ?? '');
}

/** The words of the lowest header that says something of the follow-up. */
function wordsOver({ path }: Column): NoteWords | null {
  for (const cell of [...path].reverse()) {
    const words = noteWords(cell.text);
    if (words) return words;
    if (cell.heading.role !== null && isMoney(cell.heading.role)) return null;
  }
  return null;
}

/** « Indicateur national » above the column's own header. */
function groupOf({ path }: Column): GridCell | null {
  return path.slice(0, -1).find(({ heading }) => isIndicatorRole(heading.role)) ?? null;
}

/** « Libellé », « National » under « Indicateurs » is the indicator itself; any other word there is no figure of the plan. */
function indicatorUnder(column: Column, group: GridCell | null): Pick<Column, 'role' | 'header'> | null {
  const lowest = column.path.at(-1);
  if (!group || !lowest || (column.role !== null && isMoney(column.role))) return null;
  const words = normalise(lowest.text);
  if (!NAMES.test(words) && !/^(nationa(l|ux)|loca(l|ux))$/.test(words)) return null;
  const scope = scopeIn(`${group.text} ${lowest.text}`);
  return { role: scope === 'national' ? 'nationalIndicator' : 'indicator', header: lowest };
}
