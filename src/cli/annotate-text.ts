import { countsText, justifiedCount, plain, severityCounts, type ReadableCheck } from '../checking';
import { count, enumerate, quote, typography } from '../contract';
import type { EditedCopy } from '../writing';
import type { Copy } from './copies';

/** What is said of a file whose copy carries flags: the verdict, what was put in, where, and what to know of it. */
export function annotatedText(copy: Copy, check: ReadableCheck, edited: EditedCopy, isSigned: boolean): string {
  const { cells, sheet } = edited;
  const marked = cells === 0 ? 'aucune cellule à repérer' : count(cells, 'cellule repérée', 'cellules repérées');
  const added = sheet === null ? 'sans feuille de contrôle' : `feuille ${quote(sheet)} en tête`;
  return told(copy, countsText(severityCounts(check), justifiedCount(check)), [
    `${marked}, ${added} : copie écrite dans ${plain(copy.target)}`,
    ...(sheet === null
      ? ["La structure du classeur est protégée : aucune feuille n'a été ajoutée, les constats sont sur les cellules."]
      : []),
    ...keptTexts(edited),
    ...(check.marksProblem === null ? [] : [check.marksProblem]),
    ...(isSigned ? [SIGNED] : []),
  ]);
}

/** What is said of a file whose flags were to go. */
export function cleanedText(
  copy: Copy,
  edited: EditedCopy,
  { isSame, isSigned }: { readonly isSame: boolean; readonly isSigned: boolean },
): string {
  if (isSame) {
    return told(copy, 'aucun repère de Cofisol', [
      `copie à l'identique écrite dans ${plain(copy.target)}`,
      ...keptTexts(edited),
    ]);
  }
  return told(copy, 'repères de Cofisol retirés', [
    `copie écrite dans ${plain(copy.target)}`,
    ...keptTexts(edited),
    ...(isSigned ? [SIGNED] : []),
  ]);
}

export function failedText(copy: Copy, problem: string): string {
  return told(copy, 'aucune copie écrite', [problem]);
}

const SIGNED =
  'Le classeur est signé numériquement : la signature ne vaut plus pour la copie, qui diffère. L’original garde la sienne.';

function keptTexts({ kept, isProtected }: EditedCopy): readonly string[] {
  if (kept.length === 0) return [];
  const names = enumerate(kept.map(quote));
  const why = isProtected
    ? 'la structure du classeur est protégée'
    : 'du contenu y a été saisi, ou des formules du classeur y renvoient';
  return [`Gardé d'une annotation précédente : ${names} (${why}). Supprimez-le dans Excel s'il ne sert plus.`];
}

function told(copy: Copy, verdict: string, lines: readonly string[]): string {
  return typography([`${plain(copy.file)} : ${verdict}`, ...lines.map((line) => `  ${line}`)].join('\n'));
}
