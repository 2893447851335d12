import type { Column } from './columns';
import { consumerOf } from './consumers';
import { countsEuros } from './followUp/euros';
import { isIndicatorRole } from './followUp/words';
import type { GridCell, GridRow } from './grid';
import { normalise } from './words/normalise';

/**
 * The columns of consumption and of what is left of it, each seen beside the others of its table.
 * @param below rows under the headers
 */
export function withExecution(columns: Map<number, Column>, below: readonly GridRow[]): Map<number, Column> {
  const all = [...columns.values()].sort((a, b) => a.column - b.column);
  if (!all.some(isExecution)) return columns;
  all.forEach((column, i) => {
    const before = all.slice(0, i).flatMap((one) => columns.get(one.column) ?? []);
    if (column.role === 'consumed') columns.set(column.column, consumedColumn(column, before, below));
  });
  const consumed = all.flatMap(({ column }) => columns.get(column) ?? []).filter(({ role }) => role === 'consumed');
  for (const column of all) {
    if (isLeft(column)) columns.set(column.column, leftColumn(column, consumed) ?? { ...column, role: 'carryOver' });
  }
  return columns;
}

function isExecution(column: Column): boolean {
  return column.role === 'consumed' || isLeft(column);
}

/** « dont consommé » beside « Part État » is the State's; « Réalisé » beside « Cible » counts no euros. */
function consumedColumn(column: Column, before: readonly Column[], below: readonly GridRow[]): Column {
  const follows = isTarget(before.at(-1)) || isIndicators(column.path.slice(0, -1));
  if (isRealised(column) && follows && !countsEuros(column, before, below)) return { ...column, role: 'other' };
  if (!column.detail) return column;
  if (column.consumedBy !== null) return { ...column, detail: column.consumedBy !== 'state' };
  const by = consumerOf(before.findLast(({ detail, role }) => !detail && role !== null)?.role ?? null);
  if (by === undefined) return column;
  return by === 'other' ? { ...column, role: 'other' } : { ...column, detail: false, consumedBy: by };
}

function isRealised({ header, consumedBy }: Column): boolean {
  return consumedBy === null && /^realis/.test(normalise(header?.text ?? ''));
}

/** An indicator, what it aims at, or what it reached the year before. */
function isTarget(column: Column | undefined): boolean {
  if (!column) return false;
  const { role, header } = column;
  if (isIndicatorRole(role)) return true;
  if (role === 'other' && isRealised(column)) return true;
  return /\b(cibles?|objectifs?|valeurs? attendues?)\b/.test(normalise(header?.text ?? ''));
}

function isIndicators(cells: readonly GridCell[]): boolean {
  return cells.some(({ heading: { role } }) => isIndicatorRole(role));
}

/** What is left of the consumption of its year; null where no column gives that: credits carried over, then. */
function leftColumn(column: Column, consumed: readonly Column[]): Column | null {
  const before = consumed.filter((other) => other.column < column.column);
  const nearest = before.at(-1) ?? consumed[0];
  if (!nearest) return null;
  if (column.year === null && column.relativeYear === null)
    return { ...column, role: 'reliquat', year: nearest.year, relativeYear: nearest.relativeYear };
  const same = consumed.some(({ year, relativeYear }) => year === column.year && relativeYear === column.relativeYear);
  return same ? { ...column, role: 'reliquat' } : null;
}

/** « Reliquat »; « Crédits non consommés », « Sous-consommation », which are carried over or not by what stands beside. */
function isLeft({ role, header }: Column): boolean {
  if (role !== 'carryOver') return role === 'reliquat';
  const text = normalise(header?.text ?? '');
  return /\b(non consommes?|sous consommation)\b/.test(text) && !/\breport/.test(text);
}
