/** An exact number: sums of cents come out whole, whatever order they are added in. */
export interface Rational {
  readonly over: bigint;
  /** Above zero. */
  readonly under: bigint;
}

export const rational = (over: bigint, under = 1n): Rational =>
  under < 0n ? { over: -over, under: -under } : { over, under };

export const plus = (a: Rational, b: Rational): Rational => {
  if (a.under % b.under === 0n) return rational(a.over + b.over * (a.under / b.under), a.under);
  if (b.under % a.under === 0n) return plus(b, a);
  return rational(a.over * b.under + b.over * a.under, a.under * b.under);
};
export const negative = ({ over, under }: Rational): Rational => rational(-over, under);
export const times = (a: Rational, b: Rational): Rational => rational(a.over * b.over, a.under * b.under);
export const compare = (a: Rational, b: Rational): number => {
  const difference = a.over * b.under - b.over * a.under;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
};

/** A number as a file writes it, in the fifteen digits that Excel shows of it; null where it is none. */
export function fromRaw(raw: string): Rational | null {
  const double = Number(raw);
  if (raw.trim() === '' || !Number.isFinite(double)) return null;
  const match = /^(-?)(\d)\.(\d*?)0*e([+-]\d+)$/.exec(double.toExponential(14));
  if (!match) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0'] = match;
  const digits = BigInt(sign + whole + fraction);
  const places = Number(exponent) - fraction.length;
  return places >= 0 ? rational(digits * 10n ** BigInt(places)) : rational(digits, 10n ** BigInt(-places));
}

/** Doubles and their fifteen digits differ by less than one in so many, also after a few calculations. */
const CLOSE = 10n ** 12n;

/** Half away from zero, to so many places; null so close beside a half that digits which a file leaves out decide. */
export function rounded(value: Rational, places: number): Rational | null {
  const ten = 10n ** BigInt(Math.abs(places));
  const unit = places >= 0 ? rational(1n, ten) : rational(ten);
  const { over, under } = times(value, rational(unit.under, unit.over));
  const size = over < 0n ? -over : over;
  const twiceBeside = 2n * (size % under) - under;
  const isClose = twiceBeside !== 0n && (twiceBeside < 0n ? -twiceBeside : twiceBeside) * CLOSE < 2n * size;
  return isClose ? null : times(rational(roundedAt(value, places)), unit);
}

/** The plain decimal of at most fifteen significant digits, as Excel keeps a result; null beyond what a cell holds. */
export function toRaw({ over, under }: Rational): string | null {
  const size = String(over < 0n ? -over / under : over / under).length;
  if (size > 300) return null;
  const places = size > 15 ? 0 : 15 - (over / under === 0n ? 0 : size) + leadingZeros(over, under);
  return plain(roundedAt({ over, under }, places), places);
}

/** Zeros right behind the point of a number below one. */
function leadingZeros(over: bigint, under: bigint): number {
  let zeros = 0;
  for (let scaled = (over < 0n ? -over : over) * 10n; scaled !== 0n && scaled < under && zeros < 300; scaled *= 10n)
    zeros++;
  return over / under === 0n ? zeros : 0;
}

/** Half away from zero, in units of the last of so many places. */
export function roundedAt({ over, under }: Rational, places: number): bigint {
  const [scaled, of] = places >= 0 ? [over * 10n ** BigInt(places), under] : [over, under * 10n ** BigInt(-places)];
  const half = scaled < 0n ? -of : of;
  return (2n * scaled + half) / (2n * of);
}

function plain(units: bigint, places: number): string {
  const digits = String(units < 0n ? -units : units).padStart(places + 1, '0');
  const point = digits.length - places;
  const fraction = digits.slice(point).replace(/0+$/, '');
  const text = fraction === '' ? digits.slice(0, point) : `${digits.slice(0, point)}.${fraction}`;
  return units < 0n && text !== '0' ? `-${text}` : text;
}
