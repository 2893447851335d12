import type { Placed } from './places';

/** An old child and what became of it; null where it is gone, or where there was none. */
export type Pair = readonly [before: Placed | null, after: Placed | null];

interface Child {
  readonly element: Placed;
  readonly text: string;
}

/** Old children beside new ones, in order: the longest series of those equal to the letter; between them by their names. */
export function aligned(b: readonly Child[], a: readonly Child[]): readonly Pair[] {
  let first = 0;
  while (first < b.length && first < a.length && b[first]?.text === a[first]?.text) first++;
  let last = 0;
  while (last < Math.min(b.length, a.length) - first && b.at(-1 - last)?.text === a.at(-1 - last)?.text) last++;
  const beside = (from: number, other: number, count: number): Pair[] =>
    Array.from({ length: count }, (_, i) => [b[from + i]?.element ?? null, a[other + i]?.element ?? null]);
  return [
    ...beside(0, 0, first),
    ...middle(b.slice(first, b.length - last), a.slice(first, a.length - last)),
    ...beside(b.length - last, a.length - last, last),
  ];
}

function middle(b: readonly Child[], a: readonly Child[]): readonly Pair[] {
  // length[i][j]: of the longest common series of what follows.
  const length = Array.from({ length: b.length + 1 }, () => new Array<number>(a.length + 1).fill(0));
  const at = (i: number, j: number): number => length[i]?.[j] ?? 0;
  for (let i = b.length - 1; i >= 0; i--) {
    for (let j = a.length - 1; j >= 0; j--) {
      length[i]![j] = b[i]!.text === a[j]!.text ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: Pair[] = [];
  let [old, now]: [Placed[], Placed[]] = [[], []];
  for (let [i, j] = [0, 0]; i < b.length || j < a.length;) {
    const equal = i < b.length && j < a.length && b[i]!.text === a[j]!.text;
    if (equal) {
      pairs.push(...byName(old, now), [b[i++]!.element, a[j++]!.element]);
      [old, now] = [[], []];
    } else if (j >= a.length || (i < b.length && at(i + 1, j) >= at(i, j + 1))) old.push(b[i++]!.element);
    else now.push(a[j++]!.element);
  }
  return [...pairs, ...byName(old, now)];
}

function byName(old: readonly Placed[], now: readonly Placed[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let next = 0;
  for (const element of old) {
    const match = now.findIndex(
      (one, i) => i >= next && one.name === element.name && one.namespace === element.namespace,
    );
    if (match < 0) pairs.push([element, null]);
    else {
      pairs.push(...now.slice(next, match).map((one): Pair => [null, one]), [element, now[match] ?? null]);
      next = match + 1;
    }
  }
  return [...pairs, ...now.slice(next).map((one): Pair => [null, one])];
}
