/** Which way a division that does not fall even goes; « half-away » is to the nearest, halves away from zero. */
export type Rounding = 'floor' | 'ceil' | 'half-away';

/** The largest integer not above n / d; d above 0. */
export function floorDiv(n: bigint, d: bigint): bigint {
  const quotient = n / d;
  return n % d < 0n ? quotient - 1n : quotient;
}

/** The smallest integer not below n / d; d above 0. */
export function ceilDiv(n: bigint, d: bigint): bigint {
  return -floorDiv(-n, d);
}

/** sign(n) * floor((2 |n| + d) / 2d): to the nearest, halves away from zero; d above 0. */
export function halfAwayDiv(n: bigint, d: bigint): bigint {
  const magnitude = (2n * (n < 0n ? -n : n) + d) / (2n * d);
  return n < 0n ? -magnitude : magnitude;
}

/** n / d rounded as asked; d above 0, else a RangeError. */
export function divide(n: bigint, d: bigint, rounding: Rounding): bigint {
  if (d <= 0n) throw new RangeError('divide: the denominator must be above 0');
  if (rounding === 'floor') return floorDiv(n, d);
  return rounding === 'ceil' ? ceilDiv(n, d) : halfAwayDiv(n, d);
}
