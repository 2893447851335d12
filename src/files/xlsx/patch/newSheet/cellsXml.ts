import {
  cellAddress,
  EditProblem,
  type CellContent,
  type CellStyle,
  type CellValue,
  type NewRow,
  type NewSheet,
} from '../../../../sheets';
import { COLUMNS, ROWS } from '../../../place';
import { elementText } from '../../../xml';
import { escapeText } from '../../escapes';
import type { StyleBook } from '../styles/styleBook';
import { fittingHeight } from './rowHeight';

const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;
const PLAIN: CellStyle = {};
const NUMBER = /^-?\d+(\.\d+)?(E[+-]?\d+)?$/i;

/** `<sheetData>` of a new sheet. @throws EditProblem too-large; RangeError for what no sheet can hold */
export function cellsXml(sheet: NewSheet, styles: StyleBook): string {
  if (sheet.rows.length > ROWS) throw tooLarge(`Une feuille a au plus ${ROWS} lignes`);
  const rows = sheet.rows.map((row, index) => rowXml(row, index, heightXml(row, sheet, styles), styles));
  return `<sheetData>${rows.join('')}</sheetData>`;
}

function rowXml({ cells }: NewRow, row: number, height: string, styles: StyleBook): string {
  if (cells.length === 0 && height === '') return '';
  const ordered = [...cells].sort((a, b) => a.column - b.column);
  let reached = -1;
  const written = ordered.map(({ column, content, style = PLAIN }) => {
    if (column <= reached || column >= COLUMNS) throw new RangeError(`row ${row} has no place for column ${column}`);
    reached = column;
    const index = looksLikeFormula(content) ? styles.quotedCell(style) : styles.cell(style);
    // A cell that names no style has the first one, which may be anything in somebody else's workbook.
    return contentXml(` r="${cellAddress(row, column)}"${index === 0 ? '' : ` s="${index}"`}`, content);
  });
  return `<row r="${row + 1}"${height}>${written.join('')}</row>`;
}

/** A height that is not the user's own: Excel fits the row again when its text changes. */
function heightXml(row: NewRow, { columns }: NewSheet, { defaultSize }: StyleBook): string {
  if (row.height !== undefined) return ` ht="${row.height}" customHeight="1"`;
  const fitting = fittingHeight(row, columns, defaultSize);
  return fitting === null ? '' : ` ht="${fitting}"`;
}

function looksLikeFormula(content: CellContent): boolean {
  return content.kind === 'text' && /^[=+\-@]/.test(content.text);
}

function contentXml(attributes: string, content: CellContent): string {
  switch (content.kind) {
    case 'blank':
      return `<c${attributes}/>`;
    case 'number':
      return `<c${attributes}><v>${numberText(content.raw)}</v></c>`;
    case 'boolean':
      return `<c${attributes} t="b"><v>${content.value ? 1 : 0}</v></c>`;
    case 'text':
      if (content.text === '') return `<c${attributes}/>`;
      if (content.text.length > LONGEST_TEXT) throw tooLarge(`Un texte compte plus de ${LONGEST_TEXT} caractères`);
      return `<c${attributes} t="inlineStr"><is><t xml:space="preserve">${textOf(content.text)}</t></is></c>`;
    case 'formula':
      if (content.formula.length > LONGEST_FORMULA) throw tooLarge('Une formule compte plus de 8 192 caractères');
      return formulaXml(attributes, content.formula, content.value);
  }
}

function formulaXml(attributes: string, formula: string, value: CellValue): string {
  const written = `<f>${elementText(formula)}</f>`;
  switch (value.kind) {
    case 'missing':
      return `<c${attributes}>${written}</c>`;
    case 'number':
      return `<c${attributes}>${written}<v>${numberText(value.raw)}</v></c>`;
    case 'boolean':
      return `<c${attributes} t="b">${written}<v>${value.value ? 1 : 0}</v></c>`;
    case 'error':
      return `<c${attributes} t="e">${written}<v>${elementText(value.code)}</v></c>`;
    case 'text':
      return `<c${attributes} t="str">${written}<v>${textOf(value.text)}</v></c>`;
  }
}

function numberText(raw: string): string {
  if (!NUMBER.test(raw)) throw new RangeError(`not a plain number: ${raw}`);
  return raw;
}

function textOf(text: string): string {
  return elementText(escapeText(text));
}

function tooLarge(what: string): EditProblem {
  return new EditProblem('too-large', `${what} : la feuille ne peut pas être écrite, divisez-la ou raccourcissez-la.`);
}
