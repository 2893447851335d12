import { mentions, type Parameters } from '../parameters';

/** True where a title speaks of the pricing of canteen meals, not of transport, water or energy. */
export function speaksOfCanteenPricing(title: string, parameters: Parameters): boolean {
  const words = parameters.figures.cantineWords.value;
  if (mentions(title, words.canteen)) return true;
  return mentions(title, words.socialPricing) && !mentions(title, words.otherPricing);
}

/** True where a title speaks of compensating canteen meals; its administrative means stay at parity. */
export function speaksOfCanteenCompensation(title: string, parameters: Parameters): boolean {
  const words = parameters.figures.cantineWords.value;
  return (
    speaksOfCanteenPricing(title, parameters) && mentions(title, words.compensation) && !mentions(title, words.standard)
  );
}
