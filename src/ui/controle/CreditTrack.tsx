import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Cents } from '../../money';
import type { Credit } from './credits';

const useStyles = makeStyles({
  track: { display: 'block', width: '100%', height: '16px', overflow: 'visible' },
  frame: {
    fill: tokens.colorNeutralBackground3,
    stroke: tokens.colorNeutralStrokeAccessible,
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  bar: {
    fill: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { fill: 'Highlight' },
  },
  over: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorPaletteRedForeground1,
    strokeWidth: 1.5,
    '@media (forced-colors: active)': { fill: 'Canvas', stroke: 'CanvasText' },
  },
  hatch: {
    stroke: tokens.colorPaletteRedForeground1,
    strokeWidth: 1.5,
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
  floor: { fill: tokens.colorNeutralForeground1, '@media (forced-colors: active)': { fill: 'CanvasText' } },
});

interface Props {
  readonly credit: Credit;
  /** Where an amount stands, from 0 to 100. */
  readonly at: (amount: Cents) => number;
}

/**
 * State credits as a bar in the frame of their ceiling, the floor as a thick line; what goes over the ceiling stands out
 * of the frame, hatched. Its figures stand beside it as text: it says nothing by itself to who can't see it.
 */
export function CreditTrack({ credit, at }: Props): ReactNode {
  const styles = useStyles();
  const { state, floor, ceiling } = credit;
  const end = at(state);
  const frame = ceiling === null ? 100 : at(ceiling);
  const within = Math.min(end, frame);
  return (
    <svg aria-hidden="true" className={styles.track}>
      {ceiling !== null && (
        <rect className={styles.frame} x="0" y="0.5" width={percent(frame)} height="15" strokeWidth="1" />
      )}
      <rect className={styles.bar} x="0" y="4" width={percent(within)} height="8" />
      {end > frame && (
        <>
          <rect className={styles.over} x={percent(frame)} y="4" width={percent(end - frame)} height="8" />
          {hatches(frame, end).map((x) => (
            <line key={x} className={styles.hatch} x1={percent(x)} x2={percent(x)} y1="4" y2="12" />
          ))}
        </>
      )}
      {floor !== null && floor > 0n && (
        <rect
          className={styles.floor}
          x={percent(at(floor))}
          y="0"
          width="3"
          height="16"
          transform="translate(-1.5 0)"
        />
      )}
    </svg>
  );
}

function hatches(from: number, to: number): readonly number[] {
  const marks: number[] = [];
  for (let x = from + 2; x < to; x += 2) marks.push(x);
  return marks;
}

function percent(length: number): string {
  return `${String(Math.round(length * 100) / 100)}%`;
}
