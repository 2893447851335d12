import { AXIS_NAMES, plain, yearsText } from '../../checking';
import { count, enumerate, typography, type Axis } from '../../contract';
import type { RegionContract, RegionSummary } from './contract';
import type { DerogationRow, RegionPlace, RegionRow, RegionTable } from './table';

/** What the regional view says of the run that made it. */
export interface RegionRun {
  /** « Occitanie »; null where the user did not say. */
  readonly region: string | null;
  /** « 2026-11-20 ». */
  readonly date: string;
}

export function titleOf({ region }: RegionRun): string {
  const where = region === null ? '' : ` : ${region}`;
  return typography(`Contrats locaux des solidarités, vue régionale${where}`);
}

/** « 12 contrats comptés, 1 non compté, 1 fichier non lu ; 2024 à 2027 ». */
export function extentText({ contracts, unread, years }: RegionTable): string {
  const counted = contracts.filter(({ instead }) => instead === null).length;
  const parts = [
    count(counted, 'contrat compté', 'contrats comptés'),
    ...(counted === contracts.length
      ? []
      : [count(contracts.length - counted, 'classeur en double non compté', 'classeurs en double non comptés')]),
    ...(unread.length === 0 ? [] : [count(unread.length, 'fichier non lu', 'fichiers non lus')]),
  ];
  return typography(`${parts.join(', ')}${years.length === 0 ? '' : ` ; ${yearsText(years)}`}`);
}

export const REASONS: Readonly<Record<DerogationRow['derogation']['reasons'][number], string>> = {
  reconduite: 'Reconduite du CALPAE',
  'hors-referentiel': 'Hors référentiel',
};

export function axisText(axis: Axis | null): string {
  return axis === null ? 'Hors axe' : AXIS_NAMES[axis];
}

/** The collectivity, or the file where it was not read. */
export function nameOf({ collectivity, file }: RegionSummary): string {
  return collectivity ?? file;
}

/** « Axe 3 sous le plancher en 2024 ; axe 1 au-dessus du plafond en 2027 ». */
export function boundsText(places: readonly RegionPlace[]): string {
  const onAxes = places.filter(({ axis }) => axis !== null);
  const parts = [
    ...saidOf(onAxes, 'sous le plancher', ({ state, floor }) => floor !== null && state < floor),
    ...saidOf(onAxes, 'au-dessus du plafond', ({ state, ceiling }) => ceiling !== null && state > ceiling),
    ...saidOf(onAxes, 'sans plafond connu', ({ ceiling }) => ceiling === null),
  ];
  if (parts.length > 0) return typography(parts.join(' ; '));
  return onAxes.length === 0 ? 'Aucun montant par axe' : 'Tenus';
}

function saidOf(
  places: readonly RegionPlace[],
  what: string,
  holds: (place: RegionPlace) => boolean,
): readonly string[] {
  const found = places.filter(holds);
  return [...new Set(found.map(({ axis }) => axis))].map((axis) => {
    const years = found.filter((place) => place.axis === axis).map(({ year }) => year);
    return `Axe ${axis ?? ''} ${what} en ${enumerate(years)}`;
  });
}

export function firstText({ first }: RegionContract): string {
  const [cause] = first;
  if (!cause) return '';
  return typography(cause.subject === null ? cause.title : `${cause.title} : ${cause.subject}`);
}

/** What makes the sums less, or more, than they seem; each one a sentence. */
export function regionNotes({ contracts, unread }: RegionTable): readonly string[] {
  const counted = contracts.filter(({ instead }) => instead === null);
  return [
    ...contracts.flatMap(insteadText),
    ...unread.map((file) => `Non compté, car non lu : ${fileText(file)}. ${file.problem ?? ''}`),
    ...unnamedText(counted),
    ...blankTexts(counted),
    ...unboundText(counted),
  ].map(typography);
}

/** Why a workbook does not count, and how to decide otherwise; nothing where it counts. */
export function insteadText({ summary, instead, because }: RegionRow): readonly string[] {
  if (instead === null) return [];
  const both = `${fileText(summary)} et ${fileText(instead)}`;
  if (because === 'same-file') return [`${both} sont le même fichier : compté une fois.`];
  const same = `${both} donnent le même contrat (${plain(nameOf(instead))}) : seul le second est compté`;
  if (because === 'preferred') return [`${same}, comme vous l’avez choisi.`];
  return [
    `${same}, le plus complet ou le plus récent. Si l’autre vaut, échangez « oui » et « non » dans la feuille Contrats.`,
  ];
}

function unnamedText(counted: readonly RegionRow[]): readonly string[] {
  const unnamed = counted.filter(({ summary }) => summary.collectivity === null);
  if (unnamed.length === 0) return [];
  const files = enumerate(unnamed.map(({ summary }) => fileText(summary)));
  return [`Collectivité non lue : ${files}. Vérifiez que ce contrat n'est pas déjà compté sous un autre nom.`];
}

/** Beside all credits, ceilings and floors that miss some of them would look too low. */
function unboundText(counted: readonly RegionRow[]): readonly string[] {
  const unbound = counted.filter(({ places }) => places.some(({ axis, ceiling }) => axis !== null && ceiling === null));
  if (unbound.length === 0) return [];
  const names = enumerate(unbound.map(({ summary }) => plain(nameOf(summary))));
  return [
    `Plafond inconnu sur un axe au moins : ${names}. Les plafonds et les planchers additionnés ne comptent que ceux qui sont connus.`,
  ];
}

function blankTexts(counted: readonly RegionRow[]): readonly string[] {
  return counted.flatMap(({ summary, contract: { blanks } }) => {
    const missing = blanks.filter(({ expected }) => expected === null).length;
    const stands = blanks.length - missing;
    return [
      ...(stands === 0
        ? []
        : [
            `${plain(nameOf(summary))} : ${count(stands, 'part État absente compte', 'parts État absentes comptent')} pour la part calculée.`,
          ]),
      ...(missing === 0
        ? []
        : [
            `${plain(nameOf(summary))} : ${count(missing, 'part État absente manque', 'parts État absentes manquent')} dans la somme, faute de coût connu.`,
          ]),
    ];
  });
}

function fileText({ file }: RegionSummary): string {
  return `« ${plain(file)} »`;
}
