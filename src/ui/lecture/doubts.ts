import type { CheckedFinding } from '../../checking';

/** Findings that say what the reading could not tell, as against what is wrong in the plan. */
const DOUBTS: ReadonlySet<string> = new Set([
  'montant-non-place',
  'lecture-ambigue',
  'cellule-illisible',
  'montant-ambigu',
  'valeur-absente',
  'cellule-erreur',
  'axe-inconnu',
  'axe-conflit',
  'fse-ambigu',
  'collectivite-supposee',
  'metropole-inconnue',
  'plafond-absent',
  'ecart-feuilles',
]);

/** What was not understood, the gravest first as the check has it. */
export function doubtsOf(findings: readonly CheckedFinding[]): readonly CheckedFinding[] {
  return findings.filter(({ code }) => DOUBTS.has(code));
}
