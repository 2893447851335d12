/** What is drawn little by little. */
export interface Gradual {
  /** Of what is wanted all that is drawn already, and so many more at most: those of the lowest rank first. */
  next(wanted: readonly number[], most: number, rankOf: (one: number) => number): readonly number[];
  /** Tells what is drawn now. */
  drawn(now: readonly number[]): void;
}

export function createGradual(): Gradual {
  let before: ReadonlySet<number> = new Set();
  return {
    next: (wanted, most, rankOf) => {
      const fresh = wanted.filter((one) => !before.has(one));
      if (fresh.length <= most) return wanted;
      const chosen = new Set(fresh.toSorted((a, b) => rankOf(a) - rankOf(b)).slice(0, most));
      return wanted.filter((one) => before.has(one) || chosen.has(one));
    },
    drawn: (now) => {
      before = new Set(now);
    },
  };
}
