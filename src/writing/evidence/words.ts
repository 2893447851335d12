import type { Derogation } from './derogations';
import type { EvidenceFinding } from './findings';

/** The texts that the sheet and the Word page have in common. */
export const EVIDENCE_TITLE = 'Fiche de contrôle du plan de financement';

export const SECTIONS = {
  contract: 'Contrat lu',
  totals: 'Crédits de l’État face aux planchers et aux plafonds',
  derogations: 'Dérogations',
  signatures: 'Signatures',
  findings: 'Constats',
} as const;

export const HEADERS = {
  axes: ['Axe', 'Actions', 'Numéros des actions'],
  totals: ['Axe', 'Année', 'Crédits de l’État', 'Plancher', 'Plafond', 'Verdict'],
  derogations: ['Dérogation', 'Axe', 'N°', 'Crédits de l’État', 'Intitulé de l’action'],
  findings: [
    'Gravité',
    'Année',
    'Constat',
    'Action ou axe',
    'Montant trouvé',
    'Montant attendu',
    'Explication, cellules et motif',
  ],
} as const;

export const DEROGATION_NAMES: Readonly<Record<Derogation['kind'], string>> = {
  reconduite: 'Action reconduite',
  'outside-framework': 'Hors référentiel',
};

export const FINGERPRINT_NOTE =
  "L'empreinte est celle du fichier contrôlé, non de cette copie. Pour la vérifier : certutil -hashfile FICHIER SHA256 sous Windows, sha256sum FICHIER ailleurs.";

export const SIGN_HERE = 'Nom, date et signature :';

export const NO_FINDING = 'Aucun constat.';

/** Message, cells and motive of a finding, a paragraph each. */
export function findingText({ message, cells, motive }: EvidenceFinding): string {
  return [message, ...(cells === '' ? [] : [`Cellules : ${cells}.`]), ...(motive === '' ? [] : [motive])].join('\n');
}

/** Severity, and that somebody gave a motive. */
export function severityText({ label, motive }: EvidenceFinding): string {
  return motive === '' ? label : `${label}\n(justifié)`;
}

/** What the derogations of the table rest on, once each. */
export function conditionsOf(lines: readonly Derogation[]): readonly string[] {
  return [...new Set(lines.map(({ kind, condition }) => `${DEROGATION_NAMES[kind]} : ${condition}`))];
}
