import type { AmountUnit } from './unit';

const SUFFIXES: Readonly<Record<string, AmountUnit>> = {
  '€': 'euro',
  eur: 'euro',
  euro: 'euro',
  euros: 'euro',
  'k€': 'kilo',
  keur: 'kilo',
  keuro: 'kilo',
  keuros: 'kilo',
};

/**
 * The unit that a number's suffix says; null for no suffix; 'unknown' for any other text; 'ambiguous' for « m€ »,
 * which some write for thousands (milliers) and others for millions.
 */
export function readUnitSuffix(suffix: string): AmountUnit | null | 'unknown' | 'ambiguous' {
  const text = suffix.replace(/\s+/g, '');
  if (text === '') return null;
  if (text === 'M€' || text === 'M') return 'mega';
  if (text === 'm€') return 'ambiguous';
  return SUFFIXES[text.toLowerCase()] ?? 'unknown';
}
