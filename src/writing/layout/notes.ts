import { correctionText, type ReadableCheck } from '../../checking';
import { typography } from '../../contract';

/** What makes the figures others than the workbook's alone. */
export function checkNotes({
  corrections,
  unusedCorrections,
  marksProblem,
  ceilingsFrom,
}: ReadableCheck): readonly string[] {
  return [
    ...(CEILINGS[ceilingsFrom] === null ? [] : [CEILINGS[ceilingsFrom]]),
    ...corrections.map((one) => `Correction apportée par l'utilisateur : ${correctionText(one)}.`),
    ...unusedCorrections.map(
      (one) => `Correction sans effet (feuille, cellule ou action introuvable) : ${correctionText(one)}.`,
    ),
    ...(marksProblem === null ? [] : [marksProblem]),
  ].map(typography);
}

const CEILINGS: Readonly<Record<ReadableCheck['ceilingsFrom'], string | null>> = {
  workbook: null,
  state: "Les plafonds sont ceux du fichier de l'État.",
  'unknown-collectivity':
    "Le fichier de l'État ne donne aucun plafond pour cette collectivité : ceux du classeur sont gardés.",
};
