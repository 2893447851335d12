import type { ExecutionRow } from './table';

const KEYS = { target: 'indicatorTarget', achieved: 'indicatorAchieved', comment: 'comment' } as const;

/**
 * What the workbook says of the year's indicators and execution; what it says of no year in particular comes with these words.
 * Null where it says nothing.
 */
export function followUpText(kind: keyof typeof KEYS, { action, line }: ExecutionRow): string | null {
  const key = KEYS[kind];
  const undated = action.undated[key];
  const texts = [
    ...(line[key] === null ? [] : [line[key]]),
    // A target of the year takes the place of the action's.
    ...(undated === null || (kind !== 'comment' && line[key] !== null) ? [] : [`${undated} (année non précisée)`]),
  ];
  return texts.length === 0 ? null : texts.join(' ; ');
}
