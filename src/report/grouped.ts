/** At least one. */
export type Group<T> = readonly [T, ...T[]];

/** Groups in the order of their first member. */
export function grouped<T>(members: readonly T[], key: (member: T) => string): readonly Group<T>[] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const member of members) {
    const name = key(member);
    const group = groups.get(name);
    if (group) group.push(member);
    else groups.set(name, [member]);
  }
  return [...groups.values()];
}
