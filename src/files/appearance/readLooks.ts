import { parseXml, type Attributes, type XmlHandler } from '../xml';
import { isTrue, wholeNumber } from '../attributes';
import { SHEET_NAMESPACES } from '../xlsx/namespaces';
import { alignment } from './alignment';
import { BorderReader } from './borders';
import { colourOf } from './colour';
import { FillReader } from './fills';
import { NO_BORDERS, PLAIN_LOOK, type CellLook } from './look';

type Font = Pick<CellLook, 'colour' | 'bold' | 'italic' | 'underline' | 'strike' | 'size' | 'font'>;
type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

const { colour, bold, italic, underline, strike, size, font } = PLAIN_LOOK;
const PLAIN_FONT: Font = { colour, bold, italic, underline, strike, size, font };

/** The look of each cell style (`s` of a cell is an index into it), by the styles part of an .xlsx. */
export function readLooks(bytes: Uint8Array, part: string, theme: readonly string[]): readonly CellLook[] {
  const reader = new StylesReader(theme);
  parseXml(bytes, part, SHEET_NAMESPACES, reader);
  return reader.looks();
}

/** What parts hold others; the same names stand elsewhere too (differential formats), which are passed over. */
const HOLDERS = new Set(['styleSheet', 'colors', 'indexedColors', 'fonts', 'fills', 'borders', 'cellXfs', 'xf']);

class StylesReader implements XmlHandler {
  private readonly indexed: string[] = [];
  private readonly fonts: Writable<Font>[] = [];
  private readonly fills: FillReader;
  private readonly borders: BorderReader;
  private readonly styles: { readonly ids: Attributes; align: Attributes }[] = [];
  private inside: 'font' | 'fill' | 'border' | null = null;

  constructor(private readonly theme: readonly string[]) {
    const resolve = (attributes: Attributes): string | null => colourOf(attributes, this.theme, this.indexed);
    this.fills = new FillReader(resolve);
    this.borders = new BorderReader(resolve);
  }

  open(name: string, attributes: Attributes): boolean {
    if (this.inside === 'fill') return this.fills.open(name, attributes);
    if (this.inside === 'border') return this.borders.open(name, attributes);
    if (this.inside === 'font') {
      this.openFont(name, attributes);
      return false;
    }
    if (name === 'font' || name === 'fill' || name === 'border') return this.enter(name);
    if (name === 'rgbColor') this.indexed.push((attributes['rgb'] ?? '').slice(-6).toUpperCase());
    else if (name === 'xf') this.styles.push({ ids: attributes, align: {} });
    else if (name === 'alignment') this.styles.at(-1)!.align = attributes;
    return HOLDERS.has(name);
  }

  close(name: string): void {
    if (name === this.inside) this.inside = null;
    else if (this.inside === 'border') this.borders.close();
  }

  looks(): readonly CellLook[] {
    return this.styles.map(({ ids, align }) => ({
      ...(this.fonts[idOf(ids['fontId'])] ?? PLAIN_FONT),
      fill: this.fills.at(idOf(ids['fillId'])),
      borders: this.borders.at(idOf(ids['borderId'])) ?? NO_BORDERS,
      ...alignment(align),
    }));
  }

  private enter(kind: 'font' | 'fill' | 'border'): true {
    this.inside = kind;
    if (kind === 'font') this.fonts.push({ ...PLAIN_FONT });
    else if (kind === 'fill') this.fills.next();
    else this.borders.next();
    return true;
  }

  private openFont(name: string, attributes: Attributes): void {
    const current = this.fonts.at(-1)!;
    const value = attributes['val'];
    const isOn = value === undefined || isTrue(value);
    if (name === 'b') current.bold = isOn;
    else if (name === 'i') current.italic = isOn;
    else if (name === 'strike') current.strike = isOn;
    else if (name === 'u') current.underline = value !== 'none';
    else if (name === 'sz') current.size = within(Number(value), 1, 409) ?? PLAIN_FONT.size;
    else if (name === 'name') current.font = value ?? null;
    else if (name === 'color') current.colour = colourOf(attributes, this.theme, this.indexed);
  }
}

const idOf = (value: string | undefined): number => wholeNumber(value) ?? 0;

function within(value: number, low: number, high: number): number | null {
  return value >= low && value <= high ? value : null;
}
