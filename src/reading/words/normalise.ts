import { remembered } from './remembered';

/**
 * Words of a workbook made comparable: without case, accents, punctuation, line breaks and repeated spaces; « FSE+ » as « fse plus ».
 * Source: layouts.md, « Words ».
 */
export const normalise = remembered(plain);

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/(?<=[a-z])\s*\+(?=\W|$)/g, ' plus ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The words of a text, in order. */
export function wordsOf(text: string): readonly string[] {
  const normal = normalise(text);
  return normal === '' ? [] : normal.split(' ');
}
