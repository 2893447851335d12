/** Markup that is sound: made by `markup` alone, which escapes whatever is put into it. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What may be put into markup: words are escaped, `null` is nothing. */
export type Part = string | number | Markup | null | readonly Part[];

/** Markup with values; words of a workbook can't become tags, attributes or scripts of the page. */
export function markup(words: TemplateStringsArray, ...values: readonly Part[]): Markup {
  return new Markup(
    words.reduce((text, word, i) => text + word + (i < values.length ? written(values[i] ?? null) : ''), ''),
  );
}

function written(part: Part): string {
  if (part === null) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'number') return String(part);
  return typeof part === 'string' ? escaped(part) : part.map(written).join('');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Without the controls that no page may hold, nor half of a character. */
function escaped(text: string): string {
  return text
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? '')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/\p{Cs}/gu, '\uFFFD');
}
