import {
  countsText,
  frenchDate,
  justifiedCount,
  KIND_FROM,
  KIND_NAMES,
  parametersText,
  plain,
  severityCounts,
  yearsText,
  type ReadableCheck,
} from '../../checking';
import { count, typography } from '../../contract';
import type { NewRow } from '../../sheets';
import { checkNotes } from '../layout/notes';
import { toned } from '../layout/tone';
import type { RunInfo } from './about';
import { bandRow, textRow } from './cells';
import { STYLES } from './style';

/** The rows that stay in view: what, of whom, and the verdict. */
export const HEADING_ROWS = 3;

/** Whose contract it is, the verdict, what it was checked with, and what the user changed of the reading. */
export function headingRows(check: ReadableCheck, run: RunInfo): readonly NewRow[] {
  return [
    textRow('Contrôle du plan de financement', STYLES.title),
    textRow(identityText(check), STYLES.subtitle),
    bandRow(verdictText(check), toned(STYLES.subtitle, check.status)),
    textRow(runText(run), STYLES.small),
    ...checkNotes(check).map((text) => textRow(text, STYLES.note)),
    textRow(PURPOSE, STYLES.small),
  ];
}

export function identityText(check: ReadableCheck): string {
  const { collectivity, kind, kindFrom, years } = check.contract;
  const name = collectivity === null ? 'Collectivité non lue' : plain(collectivity);
  const actions = count(check.actions.length, 'action', 'actions');
  const when = years.length === 0 ? '' : `, ${yearsText(years)}`;
  return typography(`${name} (${KIND_NAMES[kind]}, ${KIND_FROM[kindFrom]}) : ${actions}${when}`);
}

/** « 2 anomalies bloquantes, 1 point à vérifier (dont 1 constat justifié) ». */
export function verdictText(check: ReadableCheck): string {
  const text = countsText(severityCounts(check), justifiedCount(check));
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const PURPOSE = typography(
  'Chaque constat est aussi signalé sur les cellules concernées ; un clic sur son adresse y mène. Cofisol refait cette feuille à chaque annotation : notez vos remarques ailleurs.',
);

/** « Contrôlé le 20/11/2026 par Cofisol 1.4.0, paramètres … ». */
export function runText({ file, date, version, parameters }: RunInfo): string {
  const when = date === null ? 'Contrôlé' : `Contrôlé le ${frenchDate(date)}`;
  const what = file === null ? '' : ` ; classeur ${plain(file)}`;
  return typography(`${when} par Cofisol ${version}, paramètres ${parametersText(parameters)}${what}`);
}
