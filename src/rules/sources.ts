/** Where the rules come from: document, section, paraphrase. The FAQ is published at solidarites.gouv.fr/node/2143. */
const FAQ = 'FAQ des pactes et contrats locaux des solidarités';

export const SOURCES = {
  parity: `${FAQ}, section 1, cadrage administratif et budgétaire : financement à parts égales de chaque action, tiers déduits des deux parts`,
  fse: `${FAQ}, section 1, cadrage administratif et budgétaire : FSE+ pour les actions nouvelles seulement, en déduction de la part de la collectivité`,
  nature: `${FAQ}, section 1, cadrage administratif et budgétaire : actions nouvelles ou renforcées, reconduction dérogatoire et minoritaire`,
  investment: `${FAQ}, section 1, cadrage administratif et budgétaire : investissement possible à titre marginal`,
  floor: `${FAQ}, section 1, cadrage administratif et budgétaire : plancher de crédits par axe, rapporté au plafond notifié de l'axe`,
  ceilings: `${FAQ}, section 1, principes généraux : montants annuels plafonds notifiés par axe ; programmes 304 et 102 non fongibles`,
  fungibility: `${FAQ}, section 1, cadrage administratif et budgétaire : fongibilité entre axes à convenir localement, plancher de chaque axe gardé`,
  years: `${FAQ}, section 1, introduction : contrats conclus pour les années 2024-2027`,
  axes: `${FAQ}, section 1, objectifs de la contractualisation : au moins une action sur chaque axe`,
  framework: `${FAQ}, section 1, objectifs de la contractualisation : dérogation au référentiel sur l'axe 4 seulement, à trois conditions`,
  communes: `${FAQ}, section 1, objectifs de la contractualisation : communes et CCAS peuvent financer et porter une action d'une métropole`,
  metropoles: `${FAQ}, section 1, objectifs de la contractualisation : liste des 22 métropoles`,
  indicators: `${FAQ}, section 1, suivi et évaluation : un indicateur local pour chaque action, suivi chaque année`,
  cee: `${FAQ}, section 5, précarité énergétique : CEE à 60 % en 2024 puis 50 % en 2025 ; État et CEE ensemble à 70 % au plus sur une année`,
  cantine: `${FAQ}, section 5, alimentation durable : 1 euro par repas servi à 1 euro ou moins aux élèves de quotient familial de 1 000 euros ou moins, sans parité`,
  cantineLimit: `${FAQ}, section 5, alimentation durable : 30 % au plus des crédits de l'État sur l'axe`,
  cantineColleges: `${FAQ}, section 5, alimentation durable : tarification sociale dans les collèges, qui relèvent du département`,
  pars: `${FAQ}, section 5, alimentation durable : pas de cofinancement outre-mer, où existe la PARS`,
  notFinanced: `${FAQ}, sections 2 à 5`,
  arithmetic: 'Arithmétique du plan de financement',
  reading: 'Lecture retenue par Cofisol, la FAQ ne le dit pas',
} as const;
