import type { AmountUnit } from '../../money';

const KILO = /k\s?€|\bk\s?eur(?:os?)?\b|\bkeuros?\b|milliers?\s+d['’]?\s?euros?|milliers?\s+d['’]?\s?€/i;
const MEGA = /(?:^|[^\p{L}])M\s?€|\bM\s?euros?\b|\bmeuros?\b|millions?\s+d['’]?\s?euros?/iu;
const EURO = /\(\s*€\s*\)|\ben\s+€|\ben\s+euros?\b|\(\s*euros?\s*\)/i;

/** The unit that a header or a title announces (« en k€ », « (M€) », « en euros »), or null. */
export function announcedUnit(text: string): AmountUnit | null {
  if (KILO.test(text)) return 'kilo';
  if (MEGA.test(text)) return 'mega';
  return EURO.test(text) ? 'euro' : null;
}

/** The text without the announcement, for its words. */
export function withoutUnit(text: string): string {
  return text.replace(/\ben\s+(?=k\s?€|M\s?€|€|milliers|millions|euros?)/gi, ' ').replace(KILO, ' ').replace(MEGA, ' ').replace(/€/g, ' ');
}
