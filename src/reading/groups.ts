import type { Entry } from './raw';
import { normalise } from './words/normalise';

/** One action of the contract, as all tables together have it. */
export interface Group {
  readonly entries: Entry[];
}

/** « Fiche 1.1 », « FA n° 1.1 » and « 1.1 » are one number; « 1.10 » is another. */
export function idKey(id: string): string {
  return normalise(id.replace(/(?<=[\da-z]*\d)[.,\-/]/gi, 'x'))
    .replace(/^(fiche|action|fa|no?|numero)\s*/g, '')
    .replace(/^(action|fa|no?)\s*/g, '')
    .replace(/\s+/g, '');
}

/** Which entries are one action: the same number and title, or a number that only one action of the axis has. */
export function groupEntries(entries: readonly Entry[]): readonly Group[] {
  const groups: Group[] = [];
  const byId = new Map<string, Group[]>();
  const byTitle = new Map<string, Group[]>();
  const index = (map: Map<string, Group[]>, key: string, group: Group): void => {
    const list = map.get(key);
    if (!list) map.set(key, [group]);
    else if (!list.includes(group)) list.push(group);
  };
  for (const entry of entries) {
    const id = entry.id === null ? null : idKey(entry.id);
    const title = normalise(entry.title);
    const candidates = new Set([...(id === null ? [] : (byId.get(id) ?? [])), ...(byTitle.get(title) ?? [])]);
    let best: { group: Group; score: number } | null = null;
    for (const group of candidates) {
      const score = likeness(entry, group);
      if (score > 0 && (best === null || score > best.score)) best = { group, score };
    }
    const group = best?.group ?? { entries: [] };
    if (!best) groups.push(group);
    group.entries.push(entry);
    if (id !== null) index(byId, id, group);
    index(byTitle, title, group);
  }
  return groups;
}

function likeness(entry: Entry, group: Group): number {
  if (group.entries.some((other) => other.table === entry.table)) return 0;
  let best = 0;
  for (const other of group.entries) {
    const sameTitle = normalise(other.title) === normalise(entry.title);
    const sameId = other.id !== null && entry.id !== null && idKey(other.id) === idKey(entry.id);
    if (other.id !== null && entry.id !== null && !sameId) continue;
    const axes = other.axis?.label.axis ?? null;
    const own = entry.axis?.label.axis ?? null;
    if (axes !== null && own !== null && axes !== own && !sameTitle) continue;
    if (axes !== null && own !== null && axes !== own && !sameId) continue;
    let score = sameTitle ? 4 : sameId && alike(other.title, entry.title) ? 2 : 0;
    if (score === 0) continue;
    if (sameId) score += 2;
    if (axes === own) score += 1;
    best = Math.max(best, score);
  }
  return best;
}

/** Two titles of one number: one repeats most of the other's words, or one is missing. */
function alike(a: string, b: string): boolean {
  const words = (text: string): Set<string> =>
    new Set(
      normalise(text)
        .split(' ')
        .filter((word) => word.length > 3)
        .map((word) => word.replace(/[sx]$/, '')),
    );
  const one = words(a);
  const two = words(b);
  if (one.size === 0 || two.size === 0) return true;
  const shared = [...one].filter((word) => two.has(word)).length;
  return shared >= 0.5 * Math.min(one.size, two.size);
}
