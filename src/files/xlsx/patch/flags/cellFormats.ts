import { outline } from '../../../xml';
import { wholeNumber } from '../../../attributes';
import { builtinFormat } from '../../builtinFormats';
import { SHEET_NAMESPACES } from '../../namespaces';
import type { PackageEditor } from '../packageEditor';
import { styleList } from '../styles/stylesPart';
import { workbookParts } from '../workbookParts';

const amount = (decimals: string, symbol: string, red = ''): string =>
  `#,##0${decimals}\\ ${symbol};${red}\\-#,##0${decimals}\\ ${symbol}`;

const accounting = (decimals: string, symbol: string, dash: string): string =>
  `_-* #,##0${decimals}\\ ${symbol}_-;\\-* #,##0${decimals}\\ ${symbol}_-;_-* "-"${dash}\\ ${symbol}_-;_-@_-`;

/** Formats of Excel's own that a file names by id alone and that a French Excel shows in its own way. */
const FRENCH: Readonly<Record<number, string>> = {
  5: amount('', '"€"'),
  6: amount('', '"€"', '[Red]'),
  7: amount('.00', '"€"'),
  8: amount('.00', '"€"', '[Red]'),
  37: amount('', '_€'),
  38: amount('', '_€', '[Red]'),
  39: amount('.00', '_€'),
  40: amount('.00', '_€', '[Red]'),
  41: accounting('', '_€', ''),
  42: accounting('', '"€"', ''),
  43: accounting('.00', '_€', '??'),
  44: accounting('.00', '"€"', '??'),
};

/** The number format of each cell style by its index, as a French Excel shows it; `General` for one that is not there. */
export function cellFormats(editor: PackageEditor): (style: number) => string {
  const part = workbookParts(editor).styles;
  if (part === null) return () => 'General';
  const root = outline(editor.text(part), part, SHEET_NAMESPACES);
  const custom = new Map(
    styleList(root, 'numFmts').map(({ attributes }) => [
      Number(attributes['numFmtId']),
      attributes['formatCode'] ?? '',
    ]),
  );
  const codes = styleList(root, 'cellXfs').map(({ attributes }) => {
    const id = wholeNumber(attributes['numFmtId']) ?? 0;
    return custom.get(id) ?? FRENCH[id] ?? builtinFormat(id);
  });
  return (style) => codes[style] ?? 'General';
}
