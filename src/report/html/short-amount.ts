import type { Cents } from '../../money';

/** « 190 k€ », « 1,2 M€ », « 850 € »: for a chart, whose exact figures stand beside it. */
export function shortAmount(amount: Cents): string {
  const euros = rounded(amount, 100n);
  if (magnitude(euros) < 1000n) return `${euros}\u00A0€`;
  const thousands = rounded(amount, 100_000n);
  if (magnitude(thousands) < 1000n) return `${thousands}\u00A0k€`;
  const tenths = rounded(amount, 10_000_000n);
  return `${tenths / 10n},${magnitude(tenths) % 10n}\u00A0M€`;
}

/** Half away from zero. */
function rounded(amount: bigint, unit: bigint): bigint {
  return (amount + (amount < 0n ? -unit : unit) / 2n) / unit;
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
