/** All that the page keeps when it is closed: how it is looked at, never what was opened. */
export type Preference = 'theme' | 'width';

const key = (name: Preference): string => `cofisol.${name}`;

export function preference(name: Preference): string | null {
  try {
    return localStorage.getItem(key(name));
  } catch {
    // A browser may refuse, to a page from disk above all.
    return null;
  }
}

export function remember(name: Preference, value: string): void {
  try {
    localStorage.setItem(key(name), value);
  } catch {
    // It holds until the page is closed then.
  }
}
