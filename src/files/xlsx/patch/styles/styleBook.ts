import type { BorderLine, CellStyle, NewCondition } from '../../../../sheets';
import type { XmlElement } from '../../../xml';
import type { PackageEditor } from '../packageEditor';
import { CALIBRI, colourXml, fontXml } from './fontXml';
import { GrowingList } from './growingList';
import { numberFormatId, styleList, stylesPart } from './stylesPart';

const NO_FILL = '<fill><patternFill patternType="none"/></fill>';
/** The second fill is Excel's own, whatever a file says. */
const GREY = '<fill><patternFill patternType="gray125"/></fill>';
const NO_BORDER = '<border><left/><right/><top/><bottom/><diagonal/></border>';
const PLAIN = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
const SIDES = ['left', 'right', 'top', 'bottom'] as const;

/**
 * The cell styles that a new sheet asks for, over those that the workbook has: equal ones are used again, the others are
 * added behind, and nothing that is there is touched. What was asked for reaches the part with `write`.
 */
export class StyleBook {
  private readonly fonts: GrowingList;
  private readonly fills: GrowingList;
  private readonly borders: GrowingList;
  private readonly xfs: GrowingList;
  private readonly dxfs: GrowingList;
  private readonly baseFont: XmlElement | undefined;
  private readonly normal: string;
  /** A table hands the same few objects to all its cells, or equal ones. */
  private readonly byObject = new Map<CellStyle, number>();
  private readonly byContent = new Map<string, number>();
  private readonly formats = new Map<string, number>();

  constructor(private readonly editor: PackageEditor) {
    const { root } = stylesPart(editor);
    const fonts = styleList(root, 'fonts');
    const xfs = styleList(root, 'cellXfs');
    this.fonts = new GrowingList('fonts', fonts, [CALIBRI]);
    this.fills = new GrowingList('fills', styleList(root, 'fills'), [NO_FILL, GREY]);
    this.borders = new GrowingList('borders', styleList(root, 'borders'), [NO_BORDER]);
    this.xfs = new GrowingList('cellXfs', xfs, [PLAIN]);
    this.dxfs = new GrowingList('dxfs', styleList(root, 'dxfs'), []);
    this.baseFont = fonts[Number(xfs[0]?.attributes['fontId'] ?? 0)];
    this.normal = styleList(root, 'cellStyleXfs').length > 0 ? ` xfId="${normalStyle(root)}"` : '';
  }

  /** Of the workbook's own font, in points. */
  get defaultSize(): number {
    const size = this.baseFont?.children.find(({ name }) => name === 'sz')?.attributes['val'];
    return Number(size ?? 11) || 11;
  }

  /** The `s` of a cell. */
  cell(style: CellStyle): number {
    const known = this.byObject.get(style);
    if (known !== undefined) return known;
    const content = JSON.stringify(style);
    const index = this.byContent.get(content) ?? this.xfs.index(this.xfXml(style, ''));
    this.byObject.set(style, index);
    this.byContent.set(content, index);
    return index;
  }

  /** The same for a text that begins like a formula: with the mark of an apostrophe, it stays one when somebody edits it. */
  quotedCell(style: CellStyle): number {
    return this.xfs.index(this.xfXml(style, ' quotePrefix="1"'));
  }

  /** The `dxfId` of a conditional format. */
  differential({ bold, colour, fill }: NewCondition['style']): number {
    const font = (bold === true ? '<b/>' : '') + (colour === undefined ? '' : colourXml('color', colour));
    // In a differential format it is the background that fills.
    const pattern = fill === undefined ? '' : `<fill><patternFill>${colourXml('bgColor', fill)}</patternFill></fill>`;
    return this.dxfs.index(`<dxf>${font === '' ? '' : `<font>${font}</font>`}${pattern}</dxf>`);
  }

  write(): void {
    for (const list of [this.fonts, this.fills, this.borders, this.xfs, this.dxfs]) list.write(this.editor);
  }

  private format(code: string): number {
    const known = this.formats.get(code);
    if (known !== undefined) return known;
    const id = numberFormatId(this.editor, code);
    this.formats.set(code, id);
    return id;
  }

  private xfXml(style: CellStyle, quoted: string): string {
    const format = this.format(style.format ?? 'General');
    const base = this.fonts.index(fontXml(this.baseFont, {}));
    const font = this.fonts.index(fontXml(this.baseFont, style));
    const fill = this.fills.index(fillXml(style.fill));
    const border = this.borders.index(borderXml(style.border));
    const alignment = alignmentXml(style);
    const protection = style.locked === false ? '<protection locked="0"/>' : '';
    const attributes =
      `numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}"${this.normal}${quoted}` +
      flag('NumberFormat', format !== 0) +
      flag('Font', font !== base) +
      flag('Fill', style.fill !== undefined) +
      flag('Border', style.border !== undefined) +
      flag('Alignment', alignment !== '') +
      flag('Protection', protection !== '');
    return `<xf ${attributes}>${alignment}${protection}</xf>`;
  }
}

/** The named style « Normal », nearly always the first. */
function normalStyle(root: XmlElement): number {
  const named = root.children.find(({ name }) => name === 'cellStyles')?.children ?? [];
  return Number(named.find(({ attributes }) => attributes['builtinId'] === '0')?.attributes['xfId'] ?? 0);
}

function flag(name: string, holds: boolean): string {
  return holds ? ` apply${name}="1"` : '';
}

function fillXml(fill: string | undefined): string {
  if (fill === undefined) return NO_FILL;
  return `<fill><patternFill patternType="solid">${colourXml('fgColor', fill)}<bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(border: CellStyle['border']): string {
  if (border === undefined) return NO_BORDER;
  return `<border>${SIDES.map((side) => sideXml(side, border[side])).join('')}<diagonal/></border>`;
}

function sideXml(side: string, line: BorderLine | undefined): string {
  if (!line) return `<${side}/>`;
  const colour = line.colour === undefined ? '<color auto="1"/>' : colourXml('color', line.colour);
  return `<${side} style="${line.line}">${colour}</${side}>`;
}

function alignmentXml({ horizontal, vertical, wrap, indent }: CellStyle): string {
  const attributes =
    (horizontal === undefined ? '' : ` horizontal="${horizontal}"`) +
    (vertical === undefined || vertical === 'bottom' ? '' : ` vertical="${vertical}"`) +
    (wrap === true ? ' wrapText="1"' : '') +
    // An indent counts from a side: without one Excel ignores it.
    (indent === undefined ? '' : `${horizontal === undefined ? ' horizontal="left"' : ''} indent="${indent}"`);
  return attributes === '' ? '' : `<alignment${attributes}/>`;
}
