import { frenchError, type CellContent } from '../../sheets';
import { texts } from '../texts';
import { frenchFormula } from './frenchFormula';

/** What a cell shows, and the formula behind it. */
export interface ShownContent {
  readonly text: string;
  readonly formula: string | null;
}

const numbers = new Intl.NumberFormat('fr-FR', { minimumFractionDigits: 2, maximumFractionDigits: 8 });

/** A decimal text as a French reader writes it: « 73 500,15 », « −1 200,00 ». Exact: it never becomes a float. */
export function frenchNumber(raw: string): string {
  const text = /^-?\d+(\.\d+)?$/.test(raw) ? numbers.format(raw as `${number}`) : raw.replace('.', ',');
  return text.replace(/^-/, '\u2212');
}

export function shownContent(content: CellContent): ShownContent {
  switch (content.kind) {
    case 'number':
      return { text: frenchNumber(content.raw), formula: null };
    case 'text':
      return { text: content.text === '' ? texts.ecrire.preview.empty : content.text, formula: null };
    case 'boolean':
      return { text: content.value ? 'VRAI' : 'FAUX', formula: null };
    case 'blank':
      return { text: texts.ecrire.preview.empty, formula: null };
    case 'formula':
      return { text: resultOf(content), formula: frenchFormula(content.formula) };
  }
}

function resultOf({ value }: Extract<CellContent, { kind: 'formula' }>): string {
  switch (value.kind) {
    case 'number':
      return frenchNumber(value.raw);
    case 'text':
      return value.text;
    case 'boolean':
      return value.value ? 'VRAI' : 'FAUX';
    case 'error':
      return frenchError(value.code);
    case 'missing':
      return '';
  }
}
