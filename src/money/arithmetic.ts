import { cents, ZERO, type Cents } from './cents';
import { divide, floorDiv, type Rounding } from './division';

/** An exact fraction, for instance 7/10; the denominator is above 0. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export function add(...amounts: readonly Cents[]): Cents {
  return sum(amounts);
}

export function subtract(from: Cents, amount: Cents): Cents {
  return cents(from - amount);
}

export function sum(amounts: Iterable<Cents>): Cents {
  let total = 0n;
  for (const amount of amounts) total += amount;
  return cents(total);
}

export function min(first: Cents, ...others: readonly Cents[]): Cents {
  return others.reduce((least, amount) => (amount < least ? amount : least), first);
}

export function max(first: Cents, ...others: readonly Cents[]): Cents {
  return others.reduce((most, amount) => (amount > most ? amount : most), first);
}

export function abs(amount: Cents): Cents {
  return cents(amount < 0n ? -amount : amount);
}

/** Zero where the amount is below it. */
export function atLeastZero(amount: Cents): Cents {
  return amount < 0n ? ZERO : amount;
}

/** floor(amount / 2): the odd cent stays with the other half. */
export function halfDown(amount: Cents): Cents {
  return cents(floorDiv(amount, 2n));
}

/** amount x ratio, rounded as asked to the cent. */
export function multiply(amount: Cents, ratio: Ratio, rounding: Rounding): Cents {
  return cents(divide(amount * ratio.numerator, ratio.denominator, rounding));
}

/** amount / ratio, rounded as asked to the cent; the ratio above 0. */
export function divideBy(amount: Cents, ratio: Ratio, rounding: Rounding): Cents {
  return cents(divide(amount * ratio.denominator, ratio.numerator, rounding));
}
