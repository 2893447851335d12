import type { ReadableCheck } from '../../checking';
import type { Axis } from '../../contract';
import { formatEuros, type Cents } from '../../money';
import type { Style } from './style';
import { AXIS_NAMES } from './words';

type Totals = ReadableCheck['totals'];
type Total = Totals[number];

/** For each axis a line of State credits, then its plafond and its plancher; a column a year. What does not hold is marked. */
export function totalsText(totals: Totals, style: Style): string {
  if (totals.length === 0) return '';
  const years = [...new Set(totals.map(({ year }) => year))].sort((a, b) => a - b);
  const axes = [...new Set(totals.map(({ axis }) => axis))].sort((a, b) => a - b);
  const at = (axis: Axis, year: number): Total | undefined =>
    totals.find((total) => total.axis === axis && total.year === year);
  const shown = totals.flatMap(({ state, ceiling, floor }) => [state, ceiling, floor]).filter((a) => a !== null);
  const width = Math.max(4, ...shown.map((amount) => formatEuros(amount).length)) + 3;
  const labels = 32;

  const row = (label: string, cell: (year: number) => string): string =>
    `  ${label.padEnd(labels)}${years.map((year) => cell(year)).join('')}`;
  const lines = [row('', (year) => String(year).padStart(width - 2) + '  ')];
  for (const axis of axes) {
    lines.push(
      row(AXIS_NAMES[axis], (year) => {
        const total = at(axis, year);
        return total ? marked(total, width, style) : '—'.padStart(width - 2) + '  ';
      }),
      row('  plafond', (year) => amountText(at(axis, year)?.ceiling ?? null, width)),
      row('  plancher', (year) => amountText(at(axis, year)?.floor ?? null, width)),
    );
  }
  if (totals.some((total) => mark(total) !== ' ')) {
    lines.push(style.dim('  ▲ au-dessus du plafond de l’axe   ▼ sous le plancher'));
  }
  return lines.join('\n');
}

function mark({ state, ceiling, floor }: Total): '▲' | '▼' | ' ' {
  if (floor !== null && state < floor) return '▼';
  return ceiling !== null && state > ceiling ? '▲' : ' ';
}

function marked(total: Total, width: number, style: Style): string {
  const sign = mark(total);
  const text = `${formatEuros(total.state).padStart(width - 2)} ${sign}`;
  return sign === ' ' ? text : style.severity(sign === '▼' ? 'error' : 'warning', text);
}

function amountText(amount: Cents | null, width: number): string {
  return (amount === null ? '—' : formatEuros(amount)).padStart(width - 2) + '  ';
}
