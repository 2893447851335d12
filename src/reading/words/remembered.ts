/** More than the texts of a contract of 10 000 actions: what is forgotten in the middle of one is read at every step again. */
const LIMIT = 50_000;

/** `read` with a memory: the same words stand in many cells and workbooks. What is forgotten is only read again. */
export function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined || known.has(text)) return before as T;
    if (known.size >= LIMIT) known.clear();
    const value = read(text);
    known.set(text, value);
    return value;
  };
}
