import type { Line } from '../../contract';
import type { Entry, RawNote } from '../raw';
import type { NoteKey } from './words';

export type FollowUp = Pick<Line, 'indicatorTarget' | 'indicatorAchieved' | 'comment'>;

const RANK: Readonly<Record<string, number>> = { fiche: 0, annual: 1 };

/** The follow-up of a year as the first of its sources says it: its fiche, the last avenant of the year, then the others. */
export function followUpOf(entries: readonly Entry[], year: number): FollowUp {
  const ordered = [
    ...entries.filter(({ use }) => use === 'fiche'),
    ...entries.filter(({ use }) => use === 'annual').reverse(),
    ...entries.filter(({ use }) => RANK[use] === undefined),
  ];
  const of = (key: NoteKey): string | null => {
    for (const { notes } of ordered) {
      const own = notes.filter((note) => note.key === key && note.year === year);
      if (own.length > 0) return inOneText(own);
    }
    return null;
  };
  return { indicatorTarget: of('target'), indicatorAchieved: of('achieved'), comment: of('comment') };
}

/** « 120 », or « national : 120 ; local : 40 » where the action has several indicators. */
function inOneText(notes: readonly RawNote[]): string {
  const several = new Set(notes.map(({ of }) => of)).size > 1;
  const texts = notes.map(({ of, text }) => (several && of !== null ? `${of} : ${text}` : text));
  return [...new Set(texts)].join(' ; ');
}
