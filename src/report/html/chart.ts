import { AXIS_NAMES, type ReadableCheck } from '../../checking';
import { typography, type Axis } from '../../contract';
import type { Cents } from '../../money';
import { markup, type Markup } from './markup';
import { shortAmount } from './short-amount';

type Total = ReadableCheck['totals'][number];

const HEIGHT = 150;
const TOP = 18;
const BOTTOM = 18;
const SLOT = 84;
const BAR = 40;

/** Bars of an axis by year between two lines; shapes and words tell all, colours nothing by themselves. */
export function chartMarkup(axis: Axis, totals: readonly Total[]): Markup {
  const most = totals.flatMap(({ state, ceiling }) => [state, ceiling ?? 0n]).reduce((a, b) => (b > a ? b : a), 1n);
  const y = (amount: Cents | bigint): number => {
    const shown = amount < 0n ? 0n : amount;
    return HEIGHT - BOTTOM - Number((shown * 1000n) / most) * ((HEIGHT - TOP - BOTTOM) / 1000);
  };
  const width = totals.length * SLOT;
  const label = typography(
    `${AXIS_NAMES[axis]} : crédits de l’État par année, entre plancher et plafond. Les chiffres sont dans le tableau.`,
  );
  return markup`<svg viewBox="0 0 ${width} ${HEIGHT}" role="img" aria-label="${label}" width="${width}">
    <defs>
      <pattern id="over-${axis}" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="5" height="5" class="paper" />
        <rect width="2.5" height="5" class="bar" />
      </pattern>
    </defs>
    ${totals.map((total, i) => yearMarkup(total, i * SLOT, axis, y))}
    <line class="ground" x1="0" x2="${width}" y1="${HEIGHT - BOTTOM}" y2="${HEIGHT - BOTTOM}" />
  </svg>`;
}

function yearMarkup(
  { year, state, floor, ceiling }: Total,
  x: number,
  axis: Axis,
  y: (amount: Cents) => number,
): Markup {
  const left = x + (SLOT - BAR) / 2;
  const middle = x + SLOT / 2;
  const over = ceiling !== null && state > ceiling;
  const held = over ? ceiling : state;
  const line = (kind: string, amount: Cents | null): Markup | null =>
    amount === null
      ? null
      : markup`<line class="${kind}" x1="${x + 8}" x2="${x + SLOT - 8}" y1="${y(amount)}" y2="${y(amount)}" />`;
  const bar = (fill: Markup, from: number, to: number): Markup =>
    markup`<rect ${fill} x="${left}" width="${BAR}" y="${round(to)}" height="${round(Math.max(0, from - to))}" />`;
  return markup`${bar(markup`class="bar"`, HEIGHT - BOTTOM, y(held))}${
    over ? bar(markup`class="over" fill="url(#over-${axis})"`, y(held), y(state)) : null
  }${line('ceiling', ceiling)}${line('floor', floor)}
    <text x="${middle}" y="${round(Math.min(y(state), ceiling === null ? HEIGHT : y(ceiling)) - 5)}">${signOf({ state, floor, ceiling })}${shortAmount(state)}</text>
    <text x="${middle}" y="${HEIGHT - 4}">${year}</text>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** What does not hold is told by a sign before the figure. */
function signOf({ state, floor, ceiling }: Pick<Total, 'state' | 'floor' | 'ceiling'>): string {
  if (floor !== null && state < floor) return '▼\u00A0';
  return ceiling !== null && state > ceiling ? '▲\u00A0' : '';
}
