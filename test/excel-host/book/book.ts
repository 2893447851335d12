import { parseRangeAddresses } from './addresses';
import { nothingMade } from './made';
import { Original } from './original';
import { Sheet } from './sheet';

export interface XmlPart {
  readonly id: string;
  readonly namespace: string;
  xml: string;
}

/** Another workbook that a program has made, beside this one. */
export interface NewWorkbook {
  readonly id: string;
  readonly bytes: Uint8Array;
  isOpen: boolean;
}

/** The workbook that an emulated Excel has open. */
export class Book {
  readonly original: Original;
  sheets: Sheet[];
  active: Sheet;
  /** The names of the workbook as a whole, by name; formulas with « = ». */
  readonly names = new Map<string, { formula: string; visible: boolean }>();
  xmlParts: XmlPart[] = [];
  calculationMode = 'Automatic';
  /** Each time that somebody asked for a calculation, of what kind. */
  readonly calculations: string[] = [];
  readonly created: NewWorkbook[] = [];
  name = 'Contrat.xlsx';
  isReadOnly = false;
  isStructureLocked: boolean;
  private ids = 0;

  constructor(bytes: Uint8Array) {
    this.original = new Original(bytes);
    const { snapshot } = this.original;
    this.sheets = snapshot.sheets.map((one) => {
      const sheet = new Sheet(this.freshId(), one.name, { snapshot: one, workbook: this.original }, null);
      sheet.conditionalFormats = this.original.conditionalFormats(one.name).map(({ type, sqref, formula }) => ({
        id: this.freshId(),
        type: type === 'expression' ? 'Custom' : type,
        ranges: parseRangeAddresses(sqref.replaceAll(' ', ',')),
        formula: `=${formula}`,
        format: { numberFormat: null, fontColour: null, bold: null, fillColour: null },
        isOriginal: true,
      }));
      return sheet;
    });
    const [first] = this.sheets;
    if (!first) throw new Error('a workbook without sheets');
    this.active = first;
    this.isStructureLocked = this.original.isStructureLocked();
    for (const { name, refersTo, sheet } of snapshot.names) {
      const names = sheet === null ? this.names : this.sheets.find((one) => one.name === sheet)?.names;
      names?.set(name, { formula: `=${refersTo}`, visible: true });
    }
    if (snapshot.customXml !== null) this.addXml(correctionsXml(snapshot.customXml));
  }

  freshId(): string {
    this.ids += 1;
    return `{00000000-0000-4000-8000-${String(this.ids).padStart(12, '0')}}`;
  }

  find(name: string): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === name || sheet.name.toLowerCase() === name.toLowerCase());
  }

  addSheet(name: string): Sheet {
    const sheet = new Sheet(this.freshId(), name, null, nothingMade());
    this.sheets.push(sheet);
    return sheet;
  }

  addXml(xml: string): XmlPart {
    const namespace = /<[^?!][^>]*?\sxmlns="([^"]*)"/.exec(xml)?.[1] ?? '';
    const part = { id: this.freshId(), namespace, xml };
    this.xmlParts.push(part);
    return part;
  }
}

export const CORRECTIONS = 'urn:cofisol:corrections:1';

export function correctionsXml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<corrections xmlns="${CORRECTIONS}">${escaped}</corrections>`;
}
