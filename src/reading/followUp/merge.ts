import type { Line } from '../../contract';
import type { Entry, RawNote } from '../raw';
import { inSourceOrder } from '../sourceOrder';
import type { NoteKey } from './words';

export type FollowUp = Pick<Line, 'indicatorTarget' | 'indicatorAchieved' | 'comment'>;

export const NO_FOLLOW_UP: FollowUp = { indicatorTarget: null, indicatorAchieved: null, comment: null };

/** The follow-up of a year as the first of its sources says it. Null asks for what they say of no year. */
export function followUpOf(entries: readonly Entry[], year: number | null): FollowUp {
  const ordered = inSourceOrder(entries, ({ use }) => use);
  const of = (key: NoteKey): string | null => {
    for (const { notes } of ordered) {
      const own = notes.filter((note) => note.key === key && note.year === year);
      if (own.length > 0) return inOneText(own);
    }
    return null;
  };
  return { indicatorTarget: of('target'), indicatorAchieved: of('achieved'), comment: of('comment') };
}

/** Whether the table says of the year's consumption that it is estimated. */
export function isEstimated({ notes }: Entry, year: number): boolean {
  return notes.some((note) => note.key === 'method' && note.year === year && /^\s*estim/i.test(note.text));
}

/** An action of one year says nothing of another. */
export function withUndated(own: FollowUp, undated: FollowUp): FollowUp {
  return {
    indicatorTarget: own.indicatorTarget ?? undated.indicatorTarget,
    indicatorAchieved: own.indicatorAchieved ?? undated.indicatorAchieved,
    comment: own.comment ?? undated.comment,
  };
}

/** « 120 », or « national : 120 ; local : 40 » where the action has several indicators. */
function inOneText(notes: readonly RawNote[]): string {
  const several = new Set(notes.map(({ of }) => of)).size > 1;
  const texts = notes.map(({ of, text }) => (several && of !== null ? `${of} : ${text}` : text));
  return [...new Set(texts)].join(' ; ');
}
