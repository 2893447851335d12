import { oneSheet } from './workbook';

interface Shown {
  /** As the file writes them. */
  readonly numbers: readonly string[];
  readonly texts?: readonly string[];
}

export interface FormatsSource {
  readonly date1904: boolean;
  readonly custom: readonly (Shown & { readonly code: string })[];
  /** Formats that are named by their number, without a code. */
  readonly builtIn: readonly (Shown & { readonly id: number })[];
}

/** A workbook with a row for each number format, its numbers and texts side by side. */
export function workbookOfFormats({ date1904, custom, builtIn }: FormatsSource): Uint8Array {
  const ids = [...custom.map((_, i) => 164 + i), ...builtIn.map(({ id }) => id)];
  const codes = custom.map(({ code }, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escaped(code)}"/>`);
  const looks = ids.map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" applyNumberFormat="1"/>`);
  const rows = [...custom, ...builtIn].map(({ numbers, texts = [] }, i) => {
    const cells = [
      ...numbers.map((number) => `<c s="${i + 1}"><v>${number}</v></c>`),
      ...texts.map((text) => `<c s="${i + 1}" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`),
    ];
    return `<row r="${i + 1}">${cells.join('')}</row>`;
  });
  return oneSheet(rows.join(''), {
    ...(date1904 && { before: '<workbookPr date1904="1"/>' }),
    styles:
      `<numFmts count="${codes.length}">${codes.join('')}</numFmts><fonts count="1"><font/></fonts>` +
      '<fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs>' +
      `<cellXfs count="${looks.length + 1}"><xf numFmtId="0"/>${looks.join('')}</cellXfs>`,
  });
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
