import type { Column } from './columns';
import { normalise } from './words/normalise';
import type { Role } from './words/role';

const OF_COLLECTIVITY: ReadonlySet<Role> = new Set<Role>(['collectivity', 'departement', 'metropole']);

/** Columns of what is left to pay, once it is known which other columns stand beside them. */
export function withRemainders(columns: Map<number, Column>): Map<number, Column> {
  for (const column of columns.values()) {
    if (!column.header) continue;
    // « Collectivités » beside « Part Département » are others; alone, nobody knows.
    if (column.role === 'tiers' && isAnyCollectivity(column.header.text) && !hasBeside(column, columns, isOurs))
      columns.set(column.column, { ...column, role: null });
    if (column.role !== 'other') continue;
    const owner = column.header.heading.remainderOf;
    if (owner !== null) columns.set(column.column, { ...column, role: remainder(owner, column, columns) });
    else if (isBare(column.header.text) && isShareLeft(column, columns))
      columns.set(column.column, { ...column, role: null });
  }
  return columns;
}

/** « Solde Département » is its share where no other column has it, else nobody knows; « Solde État » beside « Part État » is another figure. */
function remainder(owner: Role, column: Column, columns: ReadonlyMap<number, Column>): Role | null {
  if (!OF_COLLECTIVITY.has(owner)) return hasBeside(column, columns, (role) => role === owner) ? 'other' : null;
  return hasBeside(column, columns, isOurs) ? null : owner;
}

/** « Coût | État | Solde »: it may well be the collectivity's share, but nothing says so. */
function isShareLeft(column: Column, columns: ReadonlyMap<number, Column>): boolean {
  return hasBeside(column, columns, (role) => role === 'state') && !hasBeside(column, columns, isOurs);
}

function isOurs(role: Role): boolean {
  return OF_COLLECTIVITY.has(role);
}

/** Plural, and no word says which. */
export function isAnyCollectivity(text: string): boolean {
  return /^(part |participation |financement |contribution )?(des )?collectivites( locales| territoriales)?$/.test(
    normalise(text),
  );
}

function isBare(text: string): boolean {
  return /^(solde|difference)$/.test(normalise(text));
}

function hasBeside(column: Column, columns: ReadonlyMap<number, Column>, is: (role: Role) => boolean): boolean {
  return [...columns.values()].some(
    (other) => other !== column && other.year === column.year && other.role !== null && is(other.role),
  );
}
