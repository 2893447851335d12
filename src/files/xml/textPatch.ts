/** What a patch did at one place of the text that it gave: undone by putting `removed` in place of `inserted` characters. */
export interface Splice {
  readonly at: number;
  readonly inserted: number;
  readonly removed: string;
}

interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Changes to a text at places of the original, made together; all other characters stay as they are. */
export class TextPatch {
  private readonly replacements: Replacement[] = [];

  constructor(private readonly original: string) {}

  get isEmpty(): boolean {
    return this.replacements.length === 0;
  }

  /** Several insertions at one place stand in the order of the calls. */
  insert(at: number, text: string): void {
    this.replace(at, at, text);
  }

  /** @throws RangeError where it overlaps an earlier replacement (found by `apply`) */
  replace(from: number, to: number, text: string): void {
    this.replacements.push({ from, to, text });
  }

  /** The new text, and the splices that lead back, in rising order of place. */
  apply(): { readonly text: string; readonly splices: readonly Splice[] } {
    const ordered = [...this.replacements].sort((a, b) => a.from - b.from || a.to - b.to);
    const pieces: string[] = [];
    const splices: Splice[] = [];
    let copied = 0;
    let length = 0;
    for (const { from, to, text } of ordered) {
      if (from < copied) throw new RangeError('overlapping replacements');
      pieces.push(this.original.slice(copied, from), text);
      length += from - copied;
      splices.push({ at: length, inserted: text.length, removed: this.original.slice(from, to) });
      length += text.length;
      copied = to;
    }
    pieces.push(this.original.slice(copied));
    return { text: pieces.join(''), splices };
  }

  /** The text before the patch whose splices these are. */
  static undo(text: string, splices: readonly Splice[]): string {
    const back = new TextPatch(text);
    for (const { at, inserted, removed } of splices) back.replace(at, at + inserted, removed);
    return back.apply().text;
  }
}
