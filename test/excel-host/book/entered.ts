import type { CellContent, CellValue } from '../../../src/sheets';
import { invalidArgument, NotEmulated } from '../wire/errors';

const ERRORS = /^#(REF!|VALUE!|DIV\/0!|N\/A|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;
const NUMBER = /^[+-]?(\d+([.,]\d*)?|[.,]\d+)(e[+-]?\d+)?\s*[%€$]?$/i;
const DATE = /^(\d{1,4}[-/.]\d{1,2}([-/.]\d{1,4})?|\d{1,2}:\d{2}(:\d{2})?)$/;
const MONTH =
  /^(\d{1,2}[ -])?(jan|f[eé]v|feb|mar|avr|apr|mai|may|jui|jun|jul|ao[uû]|aug|sep|oct|nov|d[eé]c)\p{L}*\.?[ -]?\d{0,4}$/iu;

/** What Excel makes of something that is put into a cell through `values` or `formulas`. */
export function entered(
  value: unknown,
  format: string,
  calculated: (formula: string) => CellValue,
): { readonly content: CellContent; readonly quoted: boolean } {
  if (typeof value === 'number') return plain({ kind: 'number', raw: String(value) });
  if (typeof value === 'boolean') return plain({ kind: 'boolean', value });
  if (typeof value !== 'string') throw invalidArgument();
  if (value === '') return plain({ kind: 'blank' });
  if (value.startsWith("'")) return { content: { kind: 'text', text: value.slice(1) }, quoted: true };
  if (/^=./s.test(value)) {
    const formula = value.slice(1);
    return plain({ kind: 'formula', formula, value: calculated(formula) });
  }
  // What a French Excel takes for something else than the text that it is.
  const isTaken =
    NUMBER.test(value.trim()) || DATE.test(value.trim()) || (/\d/.test(value) && MONTH.test(value.trim()));
  if (format !== '@' && (isTaken || /^[+\-@]./s.test(value))) {
    throw new Error(`EMULATOR: Excel would not keep « ${value} » as text; enter it with an apostrophe`);
  }
  if (/^(true|false|vrai|faux)$/i.test(value)) return plain({ kind: 'boolean', value: /^(true|vrai)$/i.test(value) });
  if (ERRORS.test(value)) return plain({ kind: 'formula', formula: value, value: { kind: 'error', code: value } });
  return plain({ kind: 'text', text: value });
}

function plain(content: CellContent): { readonly content: CellContent; readonly quoted: boolean } {
  return { content, quoted: false };
}

/** What `values` tells of a cell: numbers, booleans, text, and errors as text. */
export function valueOf(content: CellContent): number | boolean | string {
  switch (content.kind) {
    case 'number':
      return Number(content.raw);
    case 'text':
      return content.text;
    case 'boolean':
      return content.value;
    case 'blank':
      return '';
    case 'formula':
      return resultOf(content.value);
  }
}

/** What `formulas` tells of a cell. */
export function formulaOf(content: CellContent): number | boolean | string {
  if (content.kind !== 'formula') return valueOf(content);
  return content.value.kind === 'error' && content.formula === content.value.code
    ? content.formula
    : `=${content.formula}`;
}

function resultOf(value: CellValue): number | boolean | string {
  switch (value.kind) {
    case 'number':
      return Number(value.raw);
    case 'text':
      return value.text;
    case 'boolean':
      return value.value;
    case 'error':
      return value.code;
    case 'missing':
      throw new NotEmulated('a formula that no program has calculated');
  }
}
