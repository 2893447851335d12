import type { CellContent } from '../../sheets';

/** What has to be put into `formulas` for a cell to hold a content. */
export function entered(content: CellContent): number | boolean | string {
  switch (content.kind) {
    case 'number':
      return Number(content.raw);
    case 'boolean':
      return content.value;
    case 'text':
      return asText(content.text);
    case 'formula':
      // An error that no formula made is entered as it is.
      return content.value.kind === 'error' && content.formula === content.value.code
        ? content.formula
        : `=${content.formula}`;
    case 'blank':
      return '';
  }
}

const MONTH = /^[\d\s.-]*(jan|f[eé]v|feb|mar|avr|apr|mai|may|jui|jun|jul|ao[uû]|aug|sep|oct|nov|d[eé]c)/iu;

/** With an apostrophe where Excel, in any language, could take it for a formula, a number, a date, a truth or an error. */
function asText(text: string): string {
  const start = text.trimStart();
  if (text === '') return '';
  const isSign = /^[=+\-@'#]/.test(start);
  const isWord = /^\p{L}/u.test(start);
  const isTaken = /\d/.test(start) && (!isWord || MONTH.test(start));
  const isTruth = /^(true|false|vrai|faux)\s*$/i.test(start);
  return isSign || isTaken || isTruth ? `'${text}` : text;
}
