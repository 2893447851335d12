import type { Column } from '../columns';
import type { GridCell } from '../grid';
import { isMoney } from '../moneyRoles';
import type { BodyRow, Table } from '../walk';
import { normalise } from '../words/normalise';
import type { Role } from '../words/role';
import { areEuros, areSentences } from './euros';
import { isIndicatorRole, noteWords } from './words';

const EUROS: ReadonlySet<Role> = new Set<Role>(['consumed', 'amount', 'ceiling', 'floor', 'carryOver', 'reliquat']);

/** A table of indicators: their names, what they aim at and reached, and no column of euros. */
export function isFollowUpTable({ band, columns }: Pick<Table, 'band' | 'columns'>): boolean {
  const all: readonly Column[] = [...columns.values()];
  if (all.some(({ role }) => holdsEuros(role))) return false;
  if (all.some(({ note }) => note?.key === 'target' || note?.key === 'achieved')) return true;
  return band.some(({ cells: [corner] }) => isIndicatorRole(corner?.heading.role ?? null));
}

/**
 * The rows under the years of a fiche that count no euros: those of a table of indicators, and « Réalisé » right under
 * « Cible ».
 */
export function followUpRows(table: Table): ReadonlySet<BodyRow> {
  const rows = new Set<BodyRow>();
  const whole = isFollowUpTable(table);
  let aims = false;
  for (const body of table.body) {
    const label = labelOf(body);
    const words = label ? noteWords(label.text) : null;
    const realised = label !== null && /^realis/.test(normalise(label.text)) && label.heading.consumedBy === null;
    const role = label?.heading.role ?? null;
    if (whole ? realised || !holdsEuros(role) : aims && realised && !areEuros(body.row.cells)) rows.add(body);
    const said = body.row.cells.filter((cell) => cell !== label);
    // « Objectif | Lutter contre la pauvreté » is no target that a number reaches.
    const target = words?.key === 'target' && (words.sure || !areSentences(said));
    aims = isIndicatorRole(role) || target || (aims && realised);
  }
  return rows;
}

/** The first words of a row. */
export function labelOf({ row }: Pick<BodyRow, 'row'>): GridCell | null {
  return row.cells.find(({ kind, amount }) => kind === 'text' && amount === 'none') ?? null;
}

function holdsEuros(role: Role | null): boolean {
  return role !== null && (isMoney(role) || EUROS.has(role));
}
