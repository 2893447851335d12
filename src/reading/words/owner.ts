import { isOwner, type Match, type ProperNames } from './combine';
import type { Role } from './role';
import { NEUTRAL_WORDS } from './vocabulary';

/** The whole label is the collectivity's own name. */
export function properName(words: readonly string[], names: ProperNames, ownNames: ReadonlySet<string>): Role | null {
  const phrase = words.filter((word) => !NEUTRAL_WORDS.has(word) && word !== 'total').join(' ');
  if (/^cd\d{1,3}[ab]?$/.test(phrase)) return 'departement';
  if (ownNames.has(phrase)) return 'collectivity';
  if (names.metropoles.has(phrase)) return 'metropole';
  return null;
}

const REMAINDERS = new Set(['solde', 'reste', 'complement']);
const TO_PAY = new Set(['financer', 'couvrir', 'apporter']);

/** An owner of money beside a word for what is left to pay; « solde à verser » is the execution's. */
export function remainderOf(
  words: readonly string[],
  matches: readonly Match[],
  names: ProperNames,
  ownNames: ReadonlySet<string>,
): Role | null {
  if (!words.some((word) => REMAINDERS.has(word))) return null;
  const proper = properName(
    words.filter((word) => !REMAINDERS.has(word) && !TO_PAY.has(word)),
    names,
    ownNames,
  );
  if (proper) return proper;
  const owners = matches.filter((match) => isOwner(match.role));
  const [owner] = owners;
  if (!owner || owners.length > 1 || owner.phrase.startsWith('reste ')) return null;
  const its = new Set(owner.phrase.split(' '));
  return words.every((word) => its.has(word) || REMAINDERS.has(word) || TO_PAY.has(word) || NEUTRAL_WORDS.has(word))
    ? owner.role
    : null;
}
