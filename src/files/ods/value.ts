import type { CellValue } from '../../sheets';
import { serialOfDate, serialOfDuration } from '../serial';
import type { Attributes } from '../xml';

const ERROR = /^(#(REF|N\/A|VALUE|DIV\/0|NAME|NUM|NULL|VALEUR|NOM|NOMBRE|NUL)[ \u00a0]?[!?]?|Err ?:\d{3})$/;

/**
 * The value of a table cell from its attributes and its text; null where it has none.
 * @param text the cell's paragraphs, or null where it has no paragraph
 */
export function odsValue(attributes: Attributes, text: string | null): CellValue | null {
  const isFormula = attributes['table:formula'] !== undefined;
  if (attributes['calcext:value-type'] === 'error' || (isFormula && text !== null && ERROR.test(text))) {
    return { kind: 'error', code: text ?? '' };
  }
  switch (attributes['office:value-type']) {
    case 'float':
    case 'currency':
    case 'percentage':
      return number(attributes['office:value'], text);
    case 'date':
      return number(serialOfDate(attributes['office:date-value'] ?? '', false), text);
    case 'time':
      return number(serialOfDuration(attributes['office:time-value'] ?? ''), text);
    case 'boolean':
      return { kind: 'boolean', value: attributes['office:boolean-value'] === 'true' };
    case 'string': {
      const string = attributes['office:string-value'] ?? text ?? (isFormula ? '' : null);
      return string === null ? null : { kind: 'text', text: string };
    }
    default:
      return text === null || text === '' ? null : { kind: 'text', text };
  }
}

/** A number whose attribute is absent or no number shows its text, so that nothing is lost. */
function number(raw: string | null | undefined, text: string | null): CellValue | null {
  const lexical = raw?.trim() ?? '';
  if (lexical !== '' && /^[-+\d.eE]+$/.test(lexical) && Number.isFinite(Number(lexical)))
    return { kind: 'number', raw: lexical };
  if (lexical !== '') return { kind: 'error', code: '#NUM!' };
  return text === null || text === '' ? null : { kind: 'text', text };
}
