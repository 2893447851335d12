import { correctionText, type ReadableCheck } from '../../checking';
import type { Correction } from '../../reading';
import type { Style } from './style';
import { wrap } from './wrap';

/** What the user corrected of the reading, and which of his marks could not be used; '' for neither. */
export function correctionsText(check: ReadableCheck, style: Style): string {
  const { corrections, unusedCorrections, marksProblem } = check;
  const told = (text: string): string => wrap(text, style.width, '    ', '  ');
  const made = listText("Corrections apportées par l'utilisateur", corrections);
  const unused = listText('Corrections sans effet (feuille, cellule ou action introuvable)', unusedCorrections);
  return [
    ...(made === null ? [] : [told(made)]),
    ...[unused, marksProblem].flatMap((text) => (text === null ? [] : [style.severity('warning', told(text))])),
  ].join('\n');
}

function listText(title: string, corrections: readonly Correction[]): string | null {
  return corrections.length === 0 ? null : `${title}\u00A0: ${corrections.map(correctionText).join('\u00A0; ')}.`;
}
