/** What is drawn little by little. */
export interface Gradual {
  /** Of what is wanted all that is drawn already, and so many more at most: those that come `first`, then the others. */
  next(wanted: readonly number[], most: number, first: (one: number) => boolean): readonly number[];
  /** Tells what is drawn now. */
  drawn(now: readonly number[]): void;
}

export function createGradual(): Gradual {
  let before: ReadonlySet<number> = new Set();
  return {
    next: (wanted, most, first) => {
      const fresh = wanted.filter((one) => !before.has(one));
      if (fresh.length <= most) return wanted;
      const chosen = new Set([...fresh.filter(first), ...fresh.filter((one) => !first(one))].slice(0, most));
      return wanted.filter((one) => before.has(one) || chosen.has(one));
    },
    drawn: (now) => {
      before = new Set(now);
    },
  };
}
