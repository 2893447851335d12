import { toCardinal } from 'n2words/fr-FR';
import type { Cents } from './cents';

const MILLION = 1_000_000n;

/** « million », « milliard » are nouns: « deux millions d'euros », but « deux millions cent euros ». */
function euros(count: bigint): string {
  const link = count >= MILLION && count % MILLION === 0n ? " d'" : ' ';
  return `${toCardinal(count)}${link}${count < 2n ? 'euro' : 'euros'}`;
}

function centimes(count: bigint): string {
  return `${toCardinal(count)} ${count < 2n ? 'centime' : 'centimes'}`;
}

/** The amount in French words: « mille deux cents euros et un centime »; « moins ... » below zero. */
export function amountInWords(amount: Cents): string {
  const magnitude = amount < 0n ? -amount : amount;
  const whole = magnitude / 100n;
  const rest = magnitude % 100n;
  const parts: string[] = [];
  if (whole > 0n || rest === 0n) parts.push(euros(whole));
  if (rest > 0n) parts.push(centimes(rest));
  return `${amount < 0n ? 'moins ' : ''}${parts.join(' et ')}`;
}
