import type { DefinedName, SheetSnapshot } from '../../sheets';
import type { Budget } from '../budget';
import { FileProblem } from '../problem';
import { parseXml, type Attributes, type XmlHandler } from '../xml';
import { ODS_NAMESPACES } from './namespaces';
import { parseOdsRange } from './reference';
import { OdsStyles } from './styles';
import { TableReader } from './tableReader';

const TRANSPARENT = new Set([
  'office:document-content',
  'office:document-styles',
  'office:body',
  'office:spreadsheet',
  'table:named-expressions',
  'table:database-ranges',
]);

/** The common styles of styles.xml. Its automatic styles concern headers and footers alone. */
export function readCommonStyles(bytes: Uint8Array, part: string): OdsStyles {
  const content = new ContentHandler(null, null);
  parseXml(bytes, part, ODS_NAMESPACES, content);
  return content.styles;
}

/** The sheets and names of content.xml. */
export function readContent(
  bytes: Uint8Array,
  part: string,
  common: OdsStyles | null,
  budget: Budget,
): { sheets: SheetSnapshot[]; names: DefinedName[] } {
  const content = new ContentHandler(common, budget);
  parseXml(bytes, part, ODS_NAMESPACES, content);
  if (!content.isSpreadsheet) throw new FileProblem('not-a-workbook', { part, detail: 'other-office-document' });
  return { sheets: content.tables.map((table) => table.sheet()), names: content.names };
}

class ContentHandler implements XmlHandler {
  readonly styles: OdsStyles;
  readonly tables: TableReader[] = [];
  readonly names: DefinedName[] = [];
  isSpreadsheet = false;
  private inStyles = false;
  private table: TableReader | null = null;

  /** @param budget null while styles.xml is read, which holds no table */
  constructor(
    common: OdsStyles | null,
    private readonly budget: Budget | null,
  ) {
    this.styles = new OdsStyles(common);
  }

  open(name: string, a: Attributes): boolean {
    if (this.inStyles) return this.styles.open(name, a);
    if (this.table?.inCell) return this.table.open(name, a);
    switch (name) {
      case 'office:styles':
      case 'office:automatic-styles':
        this.inStyles = name === 'office:styles' || this.budget !== null;
        return this.inStyles;
      case 'office:spreadsheet':
        this.isSpreadsheet = true;
        return true;
      case 'table:table':
        return this.openTable(a);
      case 'table:named-range':
      case 'table:named-expression':
        this.name(a);
        return false;
      case 'table:database-range':
        this.databaseRange(a);
        return false;
      default:
        if (TRANSPARENT.has(name)) return true;
        return this.table?.open(name, a) ?? false;
    }
  }

  text(piece: string): void {
    if (this.inStyles) this.styles.text(piece);
    else this.table?.text(piece);
  }

  close(name: string): void {
    if (name === 'office:styles' || name === 'office:automatic-styles') this.inStyles = false;
    else if (this.inStyles) this.styles.close(name);
    else if (name === 'table:table') this.table = null;
    else this.table?.close(name);
  }

  private openTable(a: Attributes): boolean {
    const name = a['table:name'] ?? '';
    // LibreOffice keeps what it knows of other files in tables named « 'file:///…'#$Feuille1 ».
    if (this.budget === null || this.table || name.startsWith("'file:")) return false;
    if (this.tables.length >= this.budget.limits.sheets) {
      throw new FileProblem('over-limit', { detail: 'sheets', limit: this.budget.limits.sheets });
    }
    this.table = new TableReader(name, this.styles.isHidden(a['table:style-name']), this.styles, this.budget);
    this.tables.push(this.table);
    return true;
  }

  private name(a: Attributes): void {
    this.names.push({
      name: a['table:name'] ?? '',
      refersTo: a['table:cell-range-address'] ?? a['table:expression'] ?? '',
      sheet: this.table?.name ?? null,
    });
  }

  /** A named database range is what comes nearest to Excel's tables; an unnamed one only keeps a filter. */
  private databaseRange(a: Attributes): void {
    const name = a['table:name'] ?? '';
    const found = parseOdsRange(a['table:target-range-address'] ?? '');
    if (!found || name === '' || name.startsWith('__Anonymous')) return;
    this.tables.find((table) => table.name === found.sheet)?.tables.push({ name, range: found.range });
  }
}
