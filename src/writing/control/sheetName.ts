import { isSameSheetName } from '../../sheets';

/** « Contrôle », or « Contrôle (2) » where the user has a sheet of that name, and so on. */
export function controlSheetName(taken: readonly string[]): string {
  const isTaken = (name: string): boolean => taken.some((other) => isSameSheetName(other, name));
  for (let n = 1; ; n++) {
    const name = n === 1 ? 'Contrôle' : `Contrôle (${n})`;
    if (!isTaken(name)) return name;
  }
}
