import type { Attributes } from '../xml';
import { DataStyle } from './dataStyle';

interface CellStyle {
  readonly parent: string | undefined;
  readonly data: string | undefined;
}

const DATA_STYLES = new Set([
  'number:number-style',
  'number:percentage-style',
  'number:currency-style',
  'number:date-style',
  'number:time-style',
  'number:boolean-style',
  'number:text-style',
]);
const TEXTS = new Set(['number:text', 'number:currency-symbol', 'number:fill-character']);

/** The styles that matter: number formats of cells, and the tables that are not shown. Fed with the elements of a style list. */
export class OdsStyles {
  private readonly cells = new Map<string, CellStyle>();
  private readonly data = new Map<string, DataStyle>();
  private readonly hiddenTables = new Set<string>();
  private readonly formats = new Map<string, string>();
  private current: DataStyle | null = null;
  private tableStyle: string | null = null;
  private textOf: string | null = null;
  private captured = '';

  /** @param common the styles of the document, which those of its content refer to */
  constructor(private readonly common: OdsStyles | null = null) {}

  open(name: string, a: Attributes): boolean {
    if (name === 'style:style') return this.style(a);
    if (name === 'table:table-properties' || name === 'style:table-properties') {
      if (this.tableStyle !== null && a['table:display'] === 'false') this.hiddenTables.add(this.tableStyle);
      return false;
    }
    if (DATA_STYLES.has(name)) {
      this.current = new DataStyle(name, a);
      this.data.set(a['style:name'] ?? '', this.current);
      return true;
    }
    if (!this.current) return false;
    this.current.add(name, a);
    if (!TEXTS.has(name)) return false;
    this.textOf = name;
    this.captured = '';
    return true;
  }

  text(piece: string): void {
    if (this.textOf !== null) this.captured += piece;
  }

  close(name: string): void {
    if (name === this.textOf) {
      this.current?.literal(name, this.captured);
      this.textOf = null;
    } else if (DATA_STYLES.has(name)) this.current = null;
    else if (name === 'style:style') this.tableStyle = null;
  }

  isHidden(tableStyle: string | undefined): boolean {
    return (
      tableStyle !== undefined && (this.hiddenTables.has(tableStyle) || (this.common?.isHidden(tableStyle) ?? false))
    );
  }

  /** The number format code of a cell style, `General` where neither it nor its parents give one. */
  format(style: string | undefined): string {
    const name = style ?? 'Default';
    const known = this.formats.get(name);
    if (known !== undefined) return known;
    const format = this.resolve(name);
    this.formats.set(name, format);
    return format;
  }

  private style(a: Attributes): boolean {
    const name = a['style:name'] ?? '';
    if (a['style:family'] === 'table-cell') {
      this.cells.set(name, { parent: a['style:parent-style-name'], data: a['style:data-style-name'] });
    }
    this.tableStyle = a['style:family'] === 'table' ? name : null;
    return this.tableStyle !== null;
  }

  private resolve(style: string): string {
    let name: string | undefined = style;
    for (let depth = 0; name !== undefined && depth < 50; depth++) {
      const cell: CellStyle | undefined = this.cellStyle(name);
      const data = cell?.data === undefined ? undefined : this.dataStyle(cell.data);
      if (data) return data.format((other) => this.dataStyle(other));
      name = cell?.parent;
    }
    return 'General';
  }

  private cellStyle(name: string): CellStyle | undefined {
    return this.cells.get(name) ?? this.common?.cellStyle(name);
  }

  private dataStyle(name: string): DataStyle | undefined {
    return this.data.get(name) ?? this.common?.dataStyle(name);
  }
}
