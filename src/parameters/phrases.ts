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

/** One pattern for all phrases of a list: the lists are those of the parameters, asked about every title. */
const compiled = new WeakMap<readonly string[], RegExp>();

function pattern(phrases: readonly string[]): RegExp {
  const known = compiled.get(phrases);
  if (known) return known;
  const words = phrases.map((phrase) => plain(phrase, /[^a-z0-9*]+/g).replace(/\*/g, '[a-z0-9]*'));
  const made = new RegExp(`(?:^| )(?:${words.join('|')})(?: |$)`);
  compiled.set(phrases, made);
  return made;
}

/** The words of the texts asked about: every rule asks about the titles of a contract in turn. */
const known = new Map<string, string>();
const KNOWN_TEXTS = 32_768;

function wordsOf(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  if (known.size >= KNOWN_TEXTS) known.clear();
  const words = plainText(text);
  known.set(text, words);
  return words;
}

/**
 * True where the text holds one of the phrases as whole words; a final « * » of a word stands for any ending.
 * Case, accents and punctuation don't count: « places d'hébergement » holds « place* d'hebergement ».
 */
export function mentions(text: string, phrases: readonly string[]): boolean {
  return phrases.length > 0 && pattern(phrases).test(wordsOf(text));
}
