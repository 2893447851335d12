/** The unit that amounts of a table are written in: euros, thousands of euros (k€), millions of euros (M€). */
export type AmountUnit = 'euro' | 'kilo' | 'mega';

const POWER_OF_TEN: Readonly<Record<AmountUnit, number>> = { euro: 0, kilo: 3, mega: 6 };

/** The power of ten that turns the unit into euros. */
export function unitExponent(unit: AmountUnit): number {
  return POWER_OF_TEN[unit];
}
