import { isTrue, wholeNumber } from '../../../attributes';
import { outline, setAttribute, TextPatch, type XmlElement } from '../../../xml';
import { builtinFormat } from '../../builtinFormats';
import { SHEET_NAMESPACES } from '../../namespaces';
import type { PackageEditor } from '../packageEditor';
import { appendStyle, numberFormatId, styleList } from '../styles/stylesPart';
import { workbookParts } from '../workbookParts';

const GENERAL = 'General';

/** The cell styles of a workbook (`s` of a cell is an index into them), to which those that differ by their number format are added. */
export class CellStyles {
  private text = '';
  private xfs: readonly XmlElement[] | null = null;
  private codes: ReadonlyMap<number, string> = new Map();
  private readonly made = new Map<string, number>();

  constructor(private readonly editor: PackageEditor) {}

  /** The number format code of a style, as the reading has it. */
  code(style: number): string {
    const xf = this.styles[style];
    if (!xf) return GENERAL;
    const id = wholeNumber(xf.attributes['numFmtId']) ?? 0;
    return this.codes.get(id) ?? builtinFormat(id);
  }

  /** Whether a protected sheet locks cells of that style: they are unless their style says otherwise. */
  isLocked(style: number): boolean {
    const protection = this.styles[style]?.children.find(({ name }) => name === 'protection');
    const locked = protection?.attributes['locked'];
    return locked === undefined || isTrue(locked);
  }

  /** The style that is this one but for its number format: one that is there, else a new one behind all others. */
  withFormat(style: number, code: string): number {
    if (this.code(style) === code) return style;
    const key = `${style} ${code}`;
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const made = this.make(style, code);
    this.made.set(key, made);
    return made;
  }

  private make(style: number, code: string): number {
    const id = numberFormatId(this.editor, code);
    // A cell without style has the first; a list without any is made to start with the plainest.
    if (this.styles.length === 0) appendStyle(this.editor, 'cellXfs', '<xf numFmtId="0"/>');
    this.load();
    const source = this.styles[style] ?? this.styles[0];
    const copy = source ? this.copyOf(source, id) : `<xf numFmtId="${id}" applyNumberFormat="1"/>`;
    const same = this.indexOf(copy);
    if (same >= 0) return same;
    const index = appendStyle(this.editor, 'cellXfs', copy);
    this.load();
    return index;
  }

  private get styles(): readonly XmlElement[] {
    return this.xfs ?? this.load();
  }

  private load(): readonly XmlElement[] {
    const part = workbookParts(this.editor).styles;
    if (part === null) return (this.xfs = []);
    this.text = this.editor.text(part);
    const root = outline(this.text, part, SHEET_NAMESPACES);
    this.codes = new Map(
      styleList(root, 'numFmts').map(({ attributes }) => [
        wholeNumber(attributes['numFmtId']) ?? -1,
        attributes['formatCode'] ?? GENERAL,
      ]),
    );
    return (this.xfs = styleList(root, 'cellXfs'));
  }

  private copyOf(style: XmlElement, format: number): string {
    const patch = new TextPatch(this.text);
    setAttribute(patch, this.text, style, 'numFmtId', String(format));
    setAttribute(patch, this.text, style, 'applyNumberFormat', '1');
    const { text } = patch.apply();
    return text.slice(style.start, style.end + text.length - this.text.length);
  }

  private indexOf(xml: string): number {
    const [opening, inside] = parted(xml);
    return this.styles.findIndex((style) => {
      const [otherOpening, otherInside] = parted(this.text.slice(style.start, style.end));
      return opening === otherOpening && inside === otherInside;
    });
  }
}

/** The attributes of an element, in order of their names, and what it holds. */
function parted(xml: string): readonly [attributes: string, inside: string] {
  const end = xml.indexOf('>') + 1;
  const attributes = xml.slice(0, end).match(/[^\s=]+\s*=\s*("[^"]*"|'[^']*')/g) ?? [];
  return [attributes.sort().join(' '), xml.slice(end, Math.max(end, xml.lastIndexOf('</')))];
}
