import { isSameSheetName } from '../../sheets';

/** The name itself, else « name (2) », « name (3) », ...: the first that no sheet has. At most 31 characters. */
export function freeSheetName(name: string, taken: readonly string[]): string {
  const isFree = (candidate: string): boolean => !taken.some((other) => isSameSheetName(other, candidate));
  if (isFree(name.slice(0, 31))) return name.slice(0, 31);
  for (let n = 2; ; n++) {
    const suffix = ` (${n})`;
    const candidate = name.slice(0, 31 - suffix.length) + suffix;
    if (isFree(candidate)) return candidate;
  }
}
