import { editWorkbook } from '../../../src/files';
import type { Edit } from '../../../src/sheets';
import type { Book } from './book';
import { CORRECTIONS } from './book';
import { saveConditionalFormats } from './saveConditionalFormats';
import { newSheetOf } from './newSheetOf';
import { sameContent } from '../../../src/sheets';

/** The workbook as Excel would save it: the file that was opened, with the edits that lead to what it holds now. */
export function save(book: Book): Uint8Array {
  return saveConditionalFormats(book, editWorkbook(book.original.bytes, editsOf(book)));
}

/** The log: all that was done and not undone since the workbook was opened. */
export function editsOf(book: Book): readonly Edit[] {
  const edits: Edit[] = [];
  const { snapshot } = book.original;
  for (const { name } of snapshot.sheets) {
    if (!book.sheets.some(({ origin }) => origin?.snapshot.name === name))
      edits.push({ type: 'remove-sheet', sheet: name });
  }
  for (const sheet of book.sheets) {
    if (!sheet.origin) continue;
    if (sheet.name !== sheet.origin.snapshot.name) throw new Error('EMULATOR: a renamed sheet is not saved');
    for (const { row, column, before, now } of sheet.changes()) {
      const cell = { sheet: sheet.name, row, column };
      if (before.quoted !== now.quoted || !sameContent(before.content, now.content)) {
        edits.push({ type: 'set-content', cell, content: now.content });
      }
      if (before.format !== now.format) edits.push({ type: 'set-format', cell, format: now.format });
    }
  }
  for (const [i, sheet] of [...book.sheets.entries()].reverse()) {
    if (sheet.made)
      edits.push({ type: 'add-sheet', sheet: newSheetOf(book, sheet), before: book.sheets[i + 1]?.name ?? null });
  }
  const text = customXmlText(book);
  if (text !== snapshot.customXml) edits.push({ type: 'set-custom-xml', text });
  return edits;
}

function customXmlText({ xmlParts }: Book): string | null {
  const part = xmlParts.find(({ namespace }) => namespace === CORRECTIONS);
  if (!part) return null;
  const inside = /^<corrections xmlns="[^"]*">([^]*)<\/corrections>$/.exec(part.xml.replace(/^<\?xml[^>]*\?>\s*/, ''));
  if (!inside) throw new Error(`EMULATOR: what is this part? ${part.xml}`);
  return (inside[1] ?? '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
