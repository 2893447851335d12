import type { FileSummary } from '../report';
import { tell } from './tell';

/** Why the corrections that workbooks carry could not be used. The page says it beside the reading; JSON has no place for it. */
export function tellUnusedMarks(summaries: readonly FileSummary[]): void {
  for (const { file, marksProblem } of summaries) if (marksProblem !== null) tell(`${file} : ${marksProblem}`);
}

export function tellUnknownCollectivities(summaries: readonly FileSummary[]): void {
  for (const { file, collectivity, collectivityUnknown } of summaries) {
    if (!collectivityUnknown) continue;
    const name =
      collectivity === null ? 'sa collectivité n’a pas été lue' : `il ne donne rien pour « ${collectivity} »`;
    tell(`${file} : le fichier de l’État n’a pas servi (${name}) ; les plafonds du classeur sont gardés.`);
  }
}
