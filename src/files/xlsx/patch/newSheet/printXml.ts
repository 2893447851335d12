import { absoluteRange, quoteSheetName, type NewSheet, type PrintSetUp } from '../../../../sheets';
import { COLUMNS } from '../../../place';
import { elementText } from '../../../xml';
import { escapeText } from '../../escapes';
import type { AddedName } from './workbookEntry';

/** Margins in inches: room for a table, and for the footer under it. */
const MARGINS = '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.6" header="0.3" footer="0.3"/>';
const A4 = 9;
const PAGE_NUMBER = '&RPage &P / &N';
const LONGEST_FOOTER = 255;

/** From `<pageMargins>` to `<rowBreaks>`. */
export function printXml({ print }: NewSheet): string {
  if (!print) return '';
  return (
    MARGINS +
    `<pageSetup paperSize="${A4}" orientation="${print.orientation}" fitToWidth="1" fitToHeight="0"/>` +
    `<headerFooter><oddFooter>${elementText(footerOf(print))}</oddFooter></headerFooter>` +
    breaksXml(print.breaks ?? [])
  );
}

/** The names by which Excel knows the filter, the area that is printed and the repeated rows. */
export function builtinNames({ name, print, filter }: NewSheet): readonly AddedName[] {
  const names: AddedName[] = [];
  if (filter) {
    names.push({ name: '_xlnm._FilterDatabase', refersTo: absoluteRange(name, filter), local: true, hidden: true });
  }
  if (print?.area) names.push({ name: '_xlnm.Print_Area', refersTo: absoluteRange(name, print.area), local: true });
  if (print?.repeatedRows) {
    const [first, last] = print.repeatedRows;
    const rows = `${quoteSheetName(name)}!$${first + 1}:$${last + 1}`;
    names.push({ name: '_xlnm.Print_Titles', refersTo: rows, local: true });
  }
  return names;
}

/** « & » begins a code there, and is written twice to be one. Text too long for Excel is cut. */
function footerOf({ footer = '' }: PrintSetUp): string {
  if (footer === '') return PAGE_NUMBER;
  const room = LONGEST_FOOTER - PAGE_NUMBER.length - '&L'.length;
  const escaped = (text: string): string => escapeText(text).replaceAll('&', '&&');
  if (escaped(footer).length <= room) return `&L${escaped(footer)}${PAGE_NUMBER}`;
  let kept = footer.slice(0, room);
  while (escaped(kept).length > room - 1) kept = kept.slice(0, -1);
  return `&L${escaped(kept.trimEnd())}…${PAGE_NUMBER}`;
}

function breaksXml(breaks: readonly number[]): string {
  if (breaks.length === 0) return '';
  const list = [...breaks].sort((a, b) => a - b).map((row) => `<brk id="${row}" max="${COLUMNS - 1}" man="1"/>`);
  return `<rowBreaks count="${list.length}" manualBreakCount="${list.length}">${list.join('')}</rowBreaks>`;
}
