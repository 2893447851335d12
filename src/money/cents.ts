declare const centsBrand: unique symbol;

/** A whole number of euro cents. Never a float: see `fromExcelNumber` and `readAmount` for the two ways in. */
export type Cents = bigint & { readonly [centsBrand]: true };

/** Brands an integer number of cents. */
export function cents(value: bigint): Cents {
  return value as Cents;
}

export const ZERO: Cents = cents(0n);
