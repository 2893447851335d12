import { EditProblem, formatCellRef, type CellContent, type CellRef, type CellValue, french } from '../../../../sheets';
import { elementText } from '../../../xml';
import { isNumber } from '../../cellValue';
import { escapeText } from '../../escapes';

/** A content as a cell has it: its type (null for a number, which needs none) and its elements. */
export interface WrittenContent {
  readonly type: string | null;
  readonly elements: string;
}

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;
/** What no XML document can hold, not even as a reference. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/**
 * @param prefix of the sheet's own elements, with its colon
 * @throws EditProblem too-large for a text or a formula that Excel has no room for; RangeError for a number that is none
 */
export function writtenContent(
  content: Exclude<CellContent, { readonly kind: 'blank' }>,
  prefix: string,
  cell: CellRef,
): WrittenContent {
  switch (content.kind) {
    case 'formula':
      return formula(content, prefix, cell);
    case 'text':
      limit(content.text, LONGEST_TEXT, 'Le texte', cell);
      return {
        type: 'inlineStr',
        elements: `<${prefix}is><${prefix}t xml:space="preserve">${elementText(escapeText(content.text))}</${prefix}t></${prefix}is>`,
      };
    case 'number':
    case 'boolean':
      return writtenResult(content, prefix);
  }
}

/** Whether the content makes a formula of the cell. */
export function isFormula(content: CellContent): boolean {
  return content.kind === 'formula' && !isBareError(content.formula, content.value);
}

/** An error that no formula made is kept as one: see `contentOf`. */
function isBareError(formula: string, result: CellValue): boolean {
  return result.kind === 'error' && result.code === formula;
}

function formula(
  { formula: text, value: result }: Extract<CellContent, { readonly kind: 'formula' }>,
  prefix: string,
  cell: CellRef,
): WrittenContent {
  const { type, elements } = writtenResult(result, prefix);
  if (isBareError(text, result)) return { type, elements };
  limit(text, LONGEST_FORMULA, 'La formule', cell);
  if (NOT_XML.test(text)) throw new RangeError(`a formula with characters that no file can hold: ${text}`);
  return { type, elements: `<${prefix}f>${elementText(text)}</${prefix}f>${elements}` };
}

/** A value, or the stored result of a formula, as a cell has it. */
export function writtenResult(result: CellValue, prefix: string): WrittenContent {
  const v = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  switch (result.kind) {
    case 'number':
      if (!isNumber(result.raw)) throw new RangeError(`no number: ${result.raw}`);
      return { type: null, elements: v(result.raw) };
    case 'text':
      return { type: 'str', elements: v(elementText(escapeText(result.text))) };
    case 'boolean':
      return { type: 'b', elements: v(result.value ? '1' : '0') };
    case 'error':
      return { type: 'e', elements: v(elementText(result.code)) };
    case 'missing':
      return { type: null, elements: '' };
  }
}

function limit(text: string, most: number, what: string, cell: CellRef): void {
  if (text.length <= most) return;
  throw new EditProblem(
    'too-large',
    french(
      `${what} à écrire en ${formatCellRef(cell)} compte ${text.length} caractères, Excel en admet ${most} : abrégez, puis recommencez.`,
    ),
    [cell],
  );
}
