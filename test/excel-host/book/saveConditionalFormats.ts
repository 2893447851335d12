import { rangeAddress } from '../../../src/sheets';
import { openEditor } from '../../../src/files/edit';
import type { PackageEditor } from '../../../src/files/xlsx/patch';
import { removeRecognised } from '../../../src/files/xlsx/patch/flags';
import { placeOfChild, WORKSHEET_ORDER } from '../../../src/files/xlsx/patch/place';
import { appendStyles, styleList, stylesPart } from '../../../src/files/xlsx/patch/styles/stylesPart';
import { sheetPart, workbookParts } from '../../../src/files/xlsx/patch/workbookParts';
import { SHEET_NAMESPACES } from '../../../src/files/xlsx/namespaces';
import { attributeText, elementText, outline, TextPatch } from '../../../src/files/xml';
import type { Book } from './book';
import type { ConditionalFormat } from './conditionalFormat';

/** Writes the conditional formats that an add-in has added, with exactly the looks that it gave them. */
export function saveConditionalFormats(book: Book, bytes: Uint8Array): Uint8Array {
  const added = book.sheets.flatMap((sheet) =>
    sheet.origin ? [{ sheet, rules: sheet.conditionalFormats.filter(({ isOriginal }) => !isOriginal) }] : [],
  );
  const editor = openEditor(bytes, {});
  if (lostOriginals(book)) removeRecognised(editor);
  for (const { sheet, rules } of added) if (rules.length > 0) addRules(editor, sheet.name, rules);
  return editor.bytes();
}

/** Our own of a file that was annotated before are all that an add-in may take out. */
function lostOriginals(book: Book): boolean {
  const left = book.sheets.flatMap(({ conditionalFormats }) =>
    conditionalFormats.filter(({ isOriginal }) => isOriginal),
  );
  const before = book.original.snapshot.sheets.flatMap(({ name }) => book.original.conditionalFormats(name));
  if (left.length === before.length) return false;
  if (left.some(({ formula }) => formula.includes('cofisol:'))) throw new Error('EMULATOR: only some are taken out');
  return true;
}

function addRules(editor: PackageEditor, sheet: string, rules: readonly ConditionalFormat[]): void {
  const { part } = sheetPart(workbookParts(editor), sheet);
  const first = styleList(stylesPart(editor).root, 'dxfs').length;
  appendStyles(editor, 'dxfs', rules.map(dxf));
  const text = editor.text(part);
  const root = outline(text, part, SHEET_NAMESPACES, ({ name }) => name !== 'sheetData');
  const lists = rules.map(
    ({ ranges, formula }, i) =>
      `<conditionalFormatting sqref="${ranges.map(rangeAddress).join(' ')}">` +
      `<cfRule type="expression" dxfId="${first + i}" priority="${1000 + i}"><formula>${elementText(formula.slice(1))}</formula></cfRule>` +
      '</conditionalFormatting>',
  );
  const patch = new TextPatch(text);
  patch.insert(placeOfChild(root, 'conditionalFormatting', WORKSHEET_ORDER), lists.join(''));
  editor.patch(part, patch);
}

function dxf({ format: { numberFormat, fontColour, bold, fillColour } }: ConditionalFormat, i: number): string {
  const font = fontColour === null ? '' : `<color rgb="FF${fontColour.slice(1)}"/>`;
  const weight = bold === true ? '<b/>' : '';
  const number =
    numberFormat === null ? '' : `<numFmt numFmtId="${500 + i}" formatCode="${attributeText(numberFormat)}"/>`;
  const fill =
    fillColour === null ? '' : `<fill><patternFill><bgColor rgb="FF${fillColour.slice(1)}"/></patternFill></fill>`;
  return `<dxf><font>${weight}${font}</font>${number}${fill}</dxf>`;
}
