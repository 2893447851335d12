import { contentOf, type ColumnContent } from './columnContent';
import { isMoney } from './moneyRoles';
import type { GridCell } from './grid';
import type { Table } from './walk';
import { isFieldRole, type FieldRole } from './words/fieldRoles';
import { readNature } from './words/nature';

/** Which column holds which property of the lines, by its header's words, else by what its cells hold. */
export interface Fields {
  readonly byRole: ReadonlyMap<FieldRole, number>;
  /** Columns whose cells say whose money stands beside them (« Part État », « CAF », « Total »). */
  readonly labels: readonly number[];
  /** Columns that name the funder of the amount in the next one (« Financeur 1 » | « Montant »). */
  readonly pairs: ReadonlyMap<number, number>;
  /** Columns headed by one nature each, to be ticked. */
  readonly ticks: ReadonlyMap<number, GridCell>;
}

export function fieldsOf(table: Table): Fields {
  const contents = contentOf(table);
  const byRole = new Map<FieldRole, number>();
  const taken = new Set<number>();
  const funderColumns: number[] = [];
  const titles: number[] = [];
  const firstAmount = firstAmountColumn(table, contents);
  const set = (role: FieldRole, column: number): void => {
    if (byRole.has(role)) return;
    byRole.set(role, column);
    taken.add(column);
  };
  const sorted = [...new Set([...table.columns.keys(), ...contents.keys()])].sort((a, b) => a - b);
  const owners = [...table.columns.values()].filter(
    (column) => column.role !== null && isMoney(column.role) && column.role !== 'total',
  ).length;
  // Where nothing but years heads the amounts, the words beside the lines say whose they are.
  const yearsOnly =
    owners === 0 && [...table.columns.values()].some((column) => column.year !== null && column.role === null);
  // Titles may all speak of what is « renforcé »: where a column is headed « Nature », no other one is it.
  const hasNature = [...table.columns].some(
    ([column, { role }]) => role === 'nature' && (contents.get(column)?.natures ?? 0) > 0,
  );
  // What the cells hold counts before the header where it leaves no doubt: a nonsense header hides no nature.
  for (const column of sorted) {
    const content = contents.get(column);
    const role = table.columns.get(column)?.role ?? null;
    if (!content || (role !== null && isMoney(role))) continue;
    const filled = content.texts + content.numbers;
    if (filled === 0) continue;
    const headedYear = table.columns.get(column)?.year ?? null;
    if (
      content.years >= (role === 'year' ? 0.5 : 0.8) * filled &&
      (role === 'year' || (content.years >= 2 && headedYear === null && role === null))
    )
      set('year', column);
    else if (
      content.natures >= (role === 'nature' ? 0.3 : 0.6) * filled &&
      (role === 'nature' ||
        (!hasNature && content.natures >= 2 && (role === null || role === 'other' || role === 'title')))
    )
      set('nature', column);
    else if (content.axes >= 0.6 * filled && (role === 'axis' || (content.axes >= 2 && role === null)))
      set('axis', column);
  }
  for (const column of sorted) {
    if (taken.has(column)) continue;
    const described = table.columns.get(column);
    const role = described?.role ?? null;
    const content = contents.get(column);
    const wordShare = content && content.texts > 0 ? content.words / content.texts : 0;
    const enough = wordShare >= 0.5 || (yearsOnly && content !== undefined && content.owners > 0 && content.words >= 2);
    const isLabel =
      owners <= 1 &&
      content !== undefined &&
      content.texts > 0 &&
      content.numbers === 0 &&
      enough &&
      (content.words >= 2 || role === 'funder' || role === 'resources') &&
      (role !== 'title' || content.owners > 0);
    if (role === 'funder' || role === 'resources' || role === 'expenses') {
      if (!content || content.texts >= content.amounts) funderColumns.push(column);
      continue;
    }
    if (
      isLabel &&
      (role === null ||
        role === 'title' ||
        role === 'nature' ||
        role === 'theme' ||
        role === 'comment' ||
        role === 'amount' ||
        role === 'collectivity' ||
        role === 'other' ||
        isHeadedByTotal(table, column))
    ) {
      funderColumns.push(column);
      continue;
    }
    if (role === null || !isFieldRole(role)) continue;
    if (role === 'title') titles.push(column);
    else if (role === 'nature' || role === 'year') {
      // « Nature » over words that are no nature is another field; « Année » over no year too.
      if (role === 'nature' && content && content.texts > 0 && (content.natures > 0 || content.distinct.size <= 4))
        set('nature', column);
    } else set(role, column);
  }
  chooseTitle(titles, contents, byRole, set);
  inferIdentity(table, sorted, contents, firstAmount, taken, funderColumns, byRole, set);
  const pairs = new Map<number, number>();
  const money = [...table.columns.values()].filter((column) => column.role !== null && isMoney(column.role)).length;
  const nextOf = (column: number): number | undefined => sorted.find((other) => other > column);
  const beside = funderColumns.filter((column) => table.columns.get(nextOf(column) ?? -1)?.role === 'amount');
  for (const column of funderColumns) {
    const next = nextOf(column);
    const described = next === undefined ? undefined : table.columns.get(next);
    if (
      next !== undefined &&
      (described?.role === 'amount' || (described?.role === 'tiersGroup' && contents.has(column))) &&
      (money > (described.role === 'tiersGroup' ? 1 : 0) || beside.length > 1) &&
      byRole.has('title')
    )
      pairs.set(next, column);
  }
  const ticks = new Map<number, GridCell>();
  for (const [column, described] of table.columns) {
    const header = described.path[described.path.length - 1];
    if (
      header &&
      described.role === null &&
      header.text.length <= 24 &&
      readNature(header.text) !== null &&
      header.text.trim().length > 1
    )
      ticks.set(column, header);
  }
  // Beside columns that say whose they are, a funder's name left alone labels nothing.
  const named = new Set(pairs.values());
  const labels = owners > 1 || pairs.size > 0 ? [] : funderColumns.filter((column) => !named.has(column));
  return { byRole, labels, pairs, ticks: ticks.size >= 2 ? ticks : new Map() };
}

function isHeadedByTotal(table: Table, column: number): boolean {
  return table.columns.get(column)?.role === 'total';
}

function chooseTitle(
  titles: readonly number[],
  contents: ReadonlyMap<number, ColumnContent>,
  byRole: ReadonlyMap<FieldRole, number>,
  set: (role: FieldRole, column: number) => void,
): void {
  if (titles.length === 0) return;
  const scored = titles.map((column) => {
    const content = contents.get(column);
    const filled = (content?.texts ?? 0) + (content?.numbers ?? 0);
    return {
      column,
      idShare: filled === 0 ? 0 : (content?.ids ?? 0) / filled,
      length: content ? content.length / Math.max(1, content.texts) : 0,
    };
  });
  // Beside another title, a column with many short numbers is theirs, though « Plafond » rows stand in it too.
  const least = titles.length > 1 ? 0.3 : 0.6;
  const ids = scored.filter((one) => one.idShare >= least).sort((a, b) => b.idShare - a.idShare);
  if (ids[0] && !byRole.has('id')) set('id', ids[0].column);
  const words = scored
    .filter((one) => one.column !== ids[0]?.column)
    .sort((a, b) => b.length - a.length || a.column - b.column);
  if (words[0]) set('title', words[0].column);
}

/** Without a header that says so, the title is the column of many different long texts, the number the one of short ids. */
function inferIdentity(
  table: Table,
  sorted: readonly number[],
  contents: ReadonlyMap<number, ColumnContent>,
  firstAmount: number,
  taken: ReadonlySet<number>,
  labels: readonly number[],
  byRole: ReadonlyMap<FieldRole, number>,
  set: (role: FieldRole, column: number) => void,
): void {
  const free = sorted.filter(
    (column) =>
      column < firstAmount &&
      !taken.has(column) &&
      !labels.includes(column) &&
      (table.columns.get(column)?.role ?? null) === null &&
      (table.columns.get(column)?.year ?? null) === null,
  );
  if (!byRole.has('id')) {
    const id = free.find((column) => {
      const content = contents.get(column);
      const filled = (content?.texts ?? 0) + (content?.numbers ?? 0);
      if (content === undefined || filled < 2 || content.ids < 0.8 * filled || content.years >= 0.5 * filled)
        return false;
      // Small numbers under an unknown word may be amounts: only to the left of the titles are they numbers of actions.
      return content.numbers === 0 || column < (byRole.get('title') ?? -1);
    });
    if (id !== undefined) set('id', id);
  }
  if (!byRole.has('title')) {
    const title = free
      .filter((column) => column !== byRole.get('id'))
      .map((column) => ({ column, content: contents.get(column) }))
      .filter(
        (one) =>
          one.content !== undefined &&
          one.content.texts > 0 &&
          one.content.numbers === 0 &&
          one.content.distinct.size >= 0.5 * one.content.texts,
      )
      .sort(
        (a, b) =>
          (b.content?.length ?? 0) / (b.content?.texts ?? 1) - (a.content?.length ?? 0) / (a.content?.texts ?? 1),
      )[0];
    if (title) set('title', title.column);
  }
}

function firstAmountColumn(table: Table, contents: ReadonlyMap<number, ColumnContent>): number {
  let first = Infinity;
  for (const [column, described] of table.columns) {
    const role = described.role;
    const content = contents.get(column);
    const money =
      (role !== null && (isMoney(role) || role === 'amount' || role === 'ceiling')) || described.year !== null;
    if (money && (content?.amounts ?? 0) > 0) first = Math.min(first, column);
  }
  return first;
}
