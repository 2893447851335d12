import { beside, DEPARTEMENT, METROPOLE, type Example } from './example';

const line = { year: 2025, cost: 100, state: 50, collectivity: 50 };

function titled(title: string, told: boolean, axis: 1 | 3 | 4 = 3, base = DEPARTEMENT, lead?: string): Example {
  const action = { id: '9', axis, title, lines: [line], ...(lead !== undefined && { lead }) };
  return {
    rule: 'action-a-verifier',
    shows: `${base.kind ?? ''}, axe ${String(axis)} : ${title}${lead === undefined ? '' : ` (${lead})`}`,
    contract: beside(base, action),
    findings: told ? ['action-a-verifier | 9 | - | - | -'] : [],
  };
}

export const toVerify: readonly Example[] = [
  titled("Permanences de l'ADIL", true),
  titled('ADIL : prévention des expulsions locatives', false),
  titled('Repérage des jeunes par les missions locales', true, 1),
  titled('Repérage des jeunes', true, 1, DEPARTEMENT, 'Mission locale du Sud'),
  titled("Cofinancement de postes d'adulte-relais", true),
  titled("Abondement du Fonds d'aide aux jeunes", true, 1),
  titled("Création de places d'hébergement pour femmes isolées", true, 1),
  titled('Nouvel accueil de jour à Foix', true),
  titled("Extension des horaires de l'accueil de jour", false),
  titled('Tiers-lieux alimentaires', true, 4),
  titled('Expérimentation du SPIE', true),
  titled('Expérimentation du SPIE', false, 3, METROPOLE),
  titled('Crèche AVIP', true, 1),
  titled("Crèches à vocation d'insertion sociale (AVIS)", false, 1),
  titled('Mobilité des publics en insertion professionnelle', true, 4),
  titled('Mobilité des publics en insertion professionnelle', false, 3),
  titled('Plateforme de mobilité solidaire', false, 4),
];
