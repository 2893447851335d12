import type { XmlElement } from '../../../xml';
import type { PackageEditor } from '../packageEditor';
import { canonical, canonicalText } from './canonical';
import { appendStyles, type StyleList } from './stylesPart';

/** One list of the style sheet with what is to be added to it; an element that is there already is used again. */
export class GrowingList {
  private readonly indexes = new Map<string, number>();
  private readonly asked = new Map<string, number>();
  private readonly added: string[] = [];
  private readonly known: number;

  /** @param first what an absent or empty list begins with: index 0 stands for cells that name no style */
  constructor(
    private readonly list: StyleList,
    elements: readonly XmlElement[],
    first: readonly string[],
  ) {
    this.known = elements.length;
    elements.forEach((element, index) => this.remember(canonical(element), index));
    if (elements.length === 0) for (const xml of first) this.index(xml);
  }

  /** The index of the element, known or new. */
  index(xml: string): number {
    const before = this.asked.get(xml);
    if (before !== undefined) return before;
    const form = canonicalText(xml);
    let index = this.indexes.get(form);
    if (index === undefined) {
      index = this.known + this.added.length;
      this.added.push(xml);
      this.remember(form, index);
    }
    this.asked.set(xml, index);
    return index;
  }

  write(editor: PackageEditor): void {
    appendStyles(editor, this.list, this.added);
  }

  private remember(form: string, index: number): void {
    if (!this.indexes.has(form)) this.indexes.set(form, index);
  }
}
