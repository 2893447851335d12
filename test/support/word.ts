import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';

/** The XML of the body of a Word document. */
export const bodyOf = (document: Uint8Array): string => strFromU8(unzipSync(document)['word/document.xml']!);

export interface WordRow {
  readonly cells: string[];
  isHeader: boolean;
  readonly alignments: string[];
}

/** The rows of the tables of a Word document, by an independent parser. */
export function rowsOf(xml: string): WordRow[] {
  const rows: WordRow[] = [];
  const parser = new SaxesParser();
  let inText = false;
  parser.on('opentag', ({ name, attributes }) => {
    const row = rows.at(-1);
    if (name === 'w:tr') rows.push({ cells: [], isHeader: false, alignments: [] });
    else if (name === 'w:tblHeader' && row) row.isHeader = true;
    else if (name === 'w:tc') row?.cells.push('');
    else if (name === 'w:jc' && row) row.alignments.push(String(attributes['w:val']));
    else if (name === 'w:t') inText = true;
  });
  parser.on('text', (text) => {
    const row = rows.at(-1);
    if (inText && row && row.cells.length > 0) row.cells.push((row.cells.pop() ?? '') + text);
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'w:t') inText = false;
    // What follows the table is no cell of its last row.
    if (name === 'w:tbl') rows.push({ cells: [], isHeader: false, alignments: [] });
  });
  parser.write(xml).close();
  return rows.filter(({ cells }) => cells.length > 0);
}
