import type { CheckedFinding } from '../result';
import { frenchDate, plain } from './plain';

/** The motive of the user who set a finding aside. */
export function justifiedText({ reason, date }: NonNullable<CheckedFinding['ignored']>): string {
  return `Justifié le ${frenchDate(date)}\u00A0: ${plain(reason)}`;
}
