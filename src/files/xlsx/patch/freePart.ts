import type { PackageEditor } from './packageEditor';

/** A part name that nothing has, by counting up from 1. Names have no case. */
export function freePart(editor: PackageEditor, name: (n: number) => string): string {
  const taken = new Set(editor.names.map((known) => known.toLowerCase()));
  for (let n = 1; ; n++) if (!taken.has(name(n).toLowerCase())) return name(n);
}
