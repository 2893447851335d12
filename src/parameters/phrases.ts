/** Lower case, without accents, letters and digits alone, one space between words. */
export function plainText(text: string): string {
  return plain(text, /[^a-z0-9]+/g);
}

function plain(text: string, dropped: RegExp): string {
  return text
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(dropped, ' ')
    .trim();
}

const compiled = new Map<string, RegExp>();

function pattern(phrase: string): RegExp {
  const known = compiled.get(phrase);
  if (known) return known;
  const words = plain(phrase, /[^a-z0-9*]+/g).replace(/\*/g, '[a-z0-9]*');
  const made = new RegExp(`(?:^| )${words}(?: |$)`);
  compiled.set(phrase, made);
  return made;
}

/** The text asked about last: rules ask about one title many times in a row. */
let last = { text: '', words: '' };

/**
 * True where the text holds one of the phrases as whole words; a final « * » of a word stands for any ending.
 * Case, accents and punctuation don't count: « places d'hébergement » holds « place* d'hebergement ».
 */
export function mentions(text: string, phrases: readonly string[]): boolean {
  if (text !== last.text) last = { text, words: plainText(text) };
  return phrases.some((phrase) => pattern(phrase).test(last.words));
}
