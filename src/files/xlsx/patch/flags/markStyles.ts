import { FLAG_LOOKS, markedFormat, type FlagSeverity } from '../../../../sheets';
import { attributeText, type XmlElement } from '../../../xml';
import type { PackageEditor } from '../packageEditor';
import { appendStyles, prefixed, styleList, stylesPart } from '../styles/stylesPart';

/** One look of flags: cells of one severity whose number formats are the same. */
export interface Mark {
  readonly severity: FlagSeverity;
  /** The number format that the cells have by themselves. */
  readonly format: string;
}

/** Custom number formats start here; below are Excel's own. */
const FIRST_CUSTOM = 164;

/** Adds the differential styles of all marks behind those that are there; gives the index of each by `markKey`. */
export function addMarkStyles(editor: PackageEditor, marks: readonly Mark[]): ReadonlyMap<string, number> {
  const { part, root } = stylesPart(editor);
  const text = editor.text(part);
  const ids = new NumberFormatIds(root);
  const prefix = root.qualified.slice(0, root.qualified.indexOf(':') + 1);
  const known = styleList(root, 'dxfs').map(({ start, end }) => text.slice(start, end));
  // An earlier annotation may have left the same style; of two equal ones the first serves.
  const indexes = new Map(known.map((dxf, index) => [dxf, index] as const).reverse());
  const added: string[] = [];
  const byKey = new Map<string, number>();
  for (const mark of marks) {
    const dxf = prefixed(styleOf(mark, ids), prefix);
    const index = indexes.get(dxf) ?? known.length + added.push(dxf) - 1;
    indexes.set(dxf, index);
    byKey.set(markKey(mark), index);
  }
  appendStyles(editor, 'dxfs', added);
  return byKey;
}

export function markKey({ severity, format }: Mark): string {
  return `${severity} ${format}`;
}

function styleOf({ severity, format }: Mark, ids: NumberFormatIds): string {
  const { mark, fill, font } = FLAG_LOOKS[severity];
  const code = markedFormat(format, mark);
  // Excel takes the colour of a solid fill here from bgColor, other programs from fgColor.
  return (
    `<dxf><font><color rgb="FF${font}"/></font><numFmt numFmtId="${ids.of(code)}" formatCode="${attributeText(code)}"/>` +
    `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor rgb="FF${fill}"/></patternFill></fill></dxf>`
  );
}

/** A differential style brings its format with it, under an id that means nothing else in the workbook. */
class NumberFormatIds {
  private readonly ids = new Map<string, number>();
  private next = FIRST_CUSTOM;

  constructor(root: XmlElement) {
    const inStyles = styleList(root, 'dxfs').flatMap(({ children }) =>
      children.filter(({ name }) => name === 'numFmt'),
    );
    for (const { attributes } of [...styleList(root, 'numFmts'), ...inStyles]) {
      const id = Number(attributes['numFmtId']) || 0;
      if (id >= FIRST_CUSTOM) this.ids.set(attributes['formatCode'] ?? '', id);
      if (id >= this.next) this.next = id + 1;
    }
  }

  of(code: string): number {
    const id = this.ids.get(code) ?? this.next++;
    this.ids.set(code, id);
    return id;
  }
}
