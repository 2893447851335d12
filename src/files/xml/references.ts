const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** The text with its references (« &amp; », « &#233; ») replaced; null where one is none that XML knows. */
export function decodeReferences(text: string): string | null {
  let decoded = '';
  let at = 0;
  for (let amp = text.indexOf('&'); amp >= 0; amp = text.indexOf('&', at)) {
    const end = text.indexOf(';', amp);
    const character = end < 0 || end - amp > 12 ? null : decodeReference(text.slice(amp + 1, end));
    if (character === null) return null;
    decoded += text.slice(at, amp) + character;
    at = end + 1;
  }
  return decoded + text.slice(at);
}

function decodeReference(name: string): string | null {
  if (!name.startsWith('#')) return NAMED.get(name) ?? null;
  const hexadecimal = name[1] === 'x';
  const digits = name.slice(hexadecimal ? 2 : 1);
  if (!(hexadecimal ? /^[\da-fA-F]+$/ : /^\d+$/).test(digits)) return null;
  const code = Number.parseInt(digits, hexadecimal ? 16 : 10);
  const known =
    code >= 32 ? (code < 0xd800 || code >= 0xe000) && code !== 0xfffe && code !== 0xffff : [9, 10, 13].includes(code);
  return known && code <= 0x10ffff ? String.fromCodePoint(code) : null;
}

/** Line ends as XML has them: a line feed alone. */
export function normalizeLines(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text;
}
