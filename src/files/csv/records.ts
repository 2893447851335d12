/** The records of a CSV text (RFC 4180): quoted fields may hold separators, line ends and doubled quotes. */
export function* records(text: string, separator: string): Generator<string[]> {
  let fields: string[] = [];
  let at = /^sep=.\r?\n/.exec(text)?.[0].length ?? 0;
  while (at < text.length) {
    const { field, end } = text[at] === '"' ? quotedField(text, at, separator) : plainField(text, at, separator);
    fields.push(field);
    if (text[end] === separator) {
      at = end + 1;
      if (at === text.length) fields.push('');
      continue;
    }
    yield fields;
    fields = [];
    at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
  }
  if (fields.length > 0) yield fields;
}

interface Field {
  readonly field: string;
  readonly end: number;
}

function plainField(text: string, start: number, separator: string): Field {
  let end = start;
  while (end < text.length && text[end] !== separator && text[end] !== '\n' && text[end] !== '\r') end++;
  return { field: text.slice(start, end), end };
}

function quotedField(text: string, start: number, separator: string): Field {
  let field = '';
  let at = start + 1;
  for (;;) {
    const close = text.indexOf('"', at);
    if (close < 0) return { field: field + text.slice(at), end: text.length };
    field += text.slice(at, close);
    if (text[close + 1] !== '"') {
      const rest = plainField(text, close + 1, separator);
      return { field: field + rest.field, end: rest.end };
    }
    field += '"';
    at = close + 2;
  }
}
