import { cellsText, formatCellRef, type Reverted } from '../../sheets';
import { texts } from '../texts';
import type { Notice } from './state';

/** What taking a write back came to: all of it, or what was left because it had changed since. */
export function revertedNotice(label: string, reverted: Reverted): Notice {
  const { kept, keptSheets, lostSheets, keptFlags, keptCustomXml } = reverted;
  const words = texts.session;
  const left = [
    ...(kept.length > 0 ? [words.cellsLeft(cellsText(kept.map(formatCellRef)))] : []),
    ...(keptSheets.length > 0 ? [words.sheetsLeft(keptSheets)] : []),
    ...(lostSheets.length > 0 ? [words.sheetsLost(lostSheets)] : []),
    ...(keptFlags ? [words.flagsLeft] : []),
    ...(keptCustomXml ? [words.marksLeft] : []),
  ];
  if (left.length === 0) return { tone: 'done', text: words.undone(label) };
  return { tone: 'problem', text: [words.partlyUndone(label), ...left].join(' ') };
}
