import type { Column } from './columns';
import { normalise } from './words/normalise';

/** « Financeur | Montant demandé | Montant notifié »: of each funder, so that « notifié » says no more that it is the State's. */
export function withGrantedAmounts(columns: ReadonlyMap<number, Column>): Map<number, Column> {
  const all = [...columns.values()];
  const byFunder =
    all.some(({ role }) => role === 'funder') && all.some(({ role, asked }) => role === 'amount' && asked);
  return new Map(
    [...columns].map(([number, column]) => [
      number,
      byFunder && column.role === 'newCredits' && column.granted ? { ...column, role: 'amount' } : column,
    ]),
  );
}

const DECIDED = /\b(demande|sollicite|accorde|vote|notifie|retenu|attribue|valide)e?s?\b/g;

/** « CAF demandé » and « CAF accordé » are both the CAF's; « MSA » is another's. */
export function isSameFunder(one: Column, other: Column): boolean {
  const name = ({ header }: Column): string =>
    normalise(header?.text ?? '')
      .replace(DECIDED, '')
      .replace(/\s+/g, ' ')
      .trim();
  return name(one) === name(other);
}
