import type { Nature } from '../../contract';
import { normalise } from './normalise';
import { remembered } from './remembered';

const WORDS: readonly (readonly [Nature, RegExp])[] = [
  ['nouvelle', /\bnouve(au|lle|lles|aux)\b|\bcreation\b/],
  ['renforcee', /\brenforce\w*\b|\bextension\b|\bamplification\b/],
  ['reconduite', /\breconduction\b|\breconduit\w*\b|\bpoursuite\b|\bpoursuivie\b|\bcontinuite\b|\bcalpae\b/],
];
const TICKED = /☒|☑|✔|✓|✗|✘|■|🗹|\[\s*[xX]\s*\]|\(\s*[xX]\s*\)/u;
const BOX = /(☒|☑|✔|✓|✗|✘|■|🗹|☐|□|\[\s*[xX]?\s*\]|\(\s*[xX]?\s*\))/u;

/** The nature of an action: words, ticked boxes (« ☒ nouvelle ☐ renforcée »), « N ». « R » alone is ambiguous: null. */
export const readNature = remembered((text): Nature | null => {
  if (BOX.test(text)) return readTicked(text);
  const normal = normalise(text);
  if (normal === 'n') return 'nouvelle';
  return only(normal);
});

function only(normal: string): Nature | null {
  const found = WORDS.filter(([, words]) => words.test(normal)).map(([nature]) => nature);
  return found.length === 1 ? (found[0] ?? null) : null;
}

function readTicked(text: string): Nature | null {
  const parts = text.split(BOX).filter((part) => part.trim() !== '');
  const boxFirst = BOX.test(parts[0] ?? '');
  const ticked: Nature[] = [];
  for (let i = 0; i < parts.length; i++) {
    if (!TICKED.test(parts[i] ?? '')) continue;
    const nature = only(normalise(parts[boxFirst ? i + 1 : i - 1] ?? ''));
    if (nature === null) return null;
    ticked.push(nature);
  }
  return ticked.length === 1 ? (ticked[0] ?? null) : null;
}

/** « oui », « x », a ticked box: true; « non », an empty box: false; else null. */
export const readYesNo = remembered((text): boolean | null => {
  if (TICKED.test(text)) return !/\bnon\b/.test(normalise(text)) || /\boui\b/.test(normalise(text));
  const normal = normalise(text);
  if (/^(oui|o|x|vrai|true|1)\b/.test(normal)) return true;
  if (/^(non|n|faux|false|0)\b/.test(normal) || /^(☐|□)/u.test(text.trim())) return false;
  return null;
});
