/** What people type for « nothing here », once letters and digits alone are kept, without case and accents. */
const WORDS: ReadonlySet<string> = new Set(['', 'neant', 'sansobjet', 'so']);
const DASHES = /^[-\u2010-\u2015\u2212/]+$/;
/** Most texts don't begin like one of them. */
const MAY_BEGIN = /^[\s./-]*(?:[ns\u0080-\uFFFF]|$)/i;
const LETTERS_ONLY = /^[\p{L}\s./-]*$/u;

/** True for « », « - », « – », « / », « - € » (how Excel shows a zero), « néant », « Sans objet », « S.O. ». */
export function isBlankText(text: string): boolean {
  const trimmed = text.replace(/[\s\u200B\uFEFF]+/g, ' ').trim();
  if (trimmed === '' || DASHES.test(trimmed.replace(/ ?(€|EUR)$/, ''))) return true;
  if (!MAY_BEGIN.test(trimmed) || !LETTERS_ONLY.test(trimmed)) return false;
  const letters = trimmed
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
  return letters !== '' && WORDS.has(letters);
}
