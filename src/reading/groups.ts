import type { Entry } from './raw';
import { normalise } from './words/normalise';

/** One action of the contract, as all tables together have it. */
export interface Group {
  readonly entries: Entry[];
  /** Its rows in tables without any amount: indicators and comments only. */
  readonly followUp: Entry[];
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
  const index = new GroupIndex();
  const groups: Group[] = [];
  for (const entry of entries) {
    let group = index.closest(entry);
    if (!group) groups.push((group = { entries: [], followUp: [] }));
    group.entries.push(entry);
    index.add(entry, group);
  }
  return groups;
}

/** A table of indicators alone makes no action: what it says joins the action of that number and title, where there is one. */
export function joinFollowUp(groups: readonly Group[], entries: readonly Entry[]): void {
  if (entries.length === 0) return;
  const index = new GroupIndex();
  for (const group of groups) for (const entry of group.entries) index.add(entry, group);
  for (const entry of entries) index.closest(entry)?.followUp.push(entry);
}

/** Groups by the numbers and titles of their entries. */
class GroupIndex {
  private readonly byId = new Map<string, Group[]>();
  private readonly byTitle = new Map<string, Group[]>();

  add(entry: Entry, group: Group): void {
    if (entry.id !== null) put(this.byId, idKey(entry.id), group);
    put(this.byTitle, normalise(entry.title), group);
  }

  closest(entry: Entry): Group | null {
    const ids = entry.id === null ? [] : (this.byId.get(idKey(entry.id)) ?? []);
    let best: { group: Group; score: number } | null = null;
    for (const group of new Set([...ids, ...(this.byTitle.get(normalise(entry.title)) ?? [])])) {
      const score = likeness(entry, group);
      if (score > 0 && (best === null || score > best.score)) best = { group, score };
    }
    return best?.group ?? null;
  }
}

function put(map: Map<string, Group[]>, key: string, group: Group): void {
  const list = map.get(key);
  if (!list) map.set(key, [group]);
  else if (!list.includes(group)) list.push(group);
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
