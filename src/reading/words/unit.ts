import type { AmountUnit } from '../../money';

const KILO = /(?<!\p{L})k\s?€|(?<!\p{L})k\s?eur(?:os?)?(?!\p{L})|milliers?\s+d['’]?\s?euros?|milliers?\s+d['’]?\s?€/iu;
const MEGA = /(?:^|[^\p{L}])M\s?€|(?<!\p{L})M\s?euros?(?!\p{L})|millions?\s+d['’]?\s?euros?/iu;
const EURO =
  /\(\s*€\s*\)|(?<!\p{L})en\s+(?:€|euros?(?!\p{L}))|\(\s*euros?\s*\)|unit[ée]\s*:?\s*(?:l['’])?(?:€|euros?(?!\p{L}))/iu;

/** No unit is announced without one of these. */
const MAY_ANNOUNCE = /€|eur|milli/iu;

/** The unit that a header or a title announces (« en k€ », « (M€) », « en euros »), or null. */
export function announcedUnit(text: string): AmountUnit | null {
  if (!MAY_ANNOUNCE.test(text)) return null;
  if (KILO.test(text)) return 'kilo';
  if (MEGA.test(text)) return 'mega';
  return EURO.test(text) ? 'euro' : null;
}

/** It announces two units at once. */
export function announcesTwoUnits(text: string): boolean {
  return [KILO, MEGA, EURO].filter((unit) => unit.test(text)).length > 1;
}

/** The text without the announcement, for its words. */
export function withoutUnit(text: string): string {
  if (!MAY_ANNOUNCE.test(text)) return text;
  return text
    .replace(/(?<!\p{L})en\s+(?=k\s?€|M\s?€|€|milliers|millions|euros?)/giu, ' ')
    .replace(KILO, ' ')
    .replace(MEGA, ' ')
    .replace(/€/g, ' ');
}
