import { AXIS_NAMES, type ReadableCheck } from '../../checking';
import type { Axis } from '../../contract';
import { formatEuros, type Cents } from '../../money';
import type { Style } from './style';

type Totals = ReadableCheck['totals'];
type Total = Totals[number];

const LABELS = 24;

/**
 * For each axis a line of State credits, then its plafond and its plancher; a column a year, in several tables where they
 * do not fit on a line. What does not hold is marked.
 */
export function totalsText(totals: Totals, style: Style): string {
  if (totals.length === 0) return '';
  const years = [...new Set(totals.map(({ year }) => year))].sort((a, b) => a - b);
  const shown = totals.flatMap(({ state, ceiling, floor }) => [state, ceiling, floor]).filter((a) => a !== null);
  const width = Math.max(4, ...shown.map((amount) => amountText(amount).length)) + 3;
  const fitting = Math.max(1, Math.floor((style.width - 2 - LABELS) / width));
  const tables: string[] = [];
  for (let first = 0; first < years.length; first += fitting) {
    tables.push(tableText(totals, years.slice(first, first + fitting), width, style));
  }
  const marks = totals.some((total) => mark(total) !== ' ');
  const legend = style.dim('  ▲ au-dessus du plafond de l’axe   ▼ sous le plancher');
  return tables.join('\n\n') + (marks ? `\n${legend}` : '');
}

function tableText(totals: Totals, years: readonly number[], width: number, style: Style): string {
  const axes = [...new Set(totals.map(({ axis }) => axis))].sort((a, b) => a - b);
  const at = (axis: Axis, year: number): Total | undefined =>
    totals.find((total) => total.axis === axis && total.year === year);
  const row = (label: string, cell: (year: number) => string): string =>
    `  ${label.padEnd(LABELS)}${years.map((year) => cell(year)).join('')}`.trimEnd();
  const plainCell = (text: string): string => text.padStart(width - 2) + '  ';
  const lines = [row('', (year) => plainCell(String(year)))];
  for (const axis of axes) {
    lines.push(
      row(AXIS_NAMES[axis], (year) => {
        const total = at(axis, year);
        return total ? marked(total, width, style) : plainCell('—');
      }),
      row('  plafond', (year) => plainCell(amountText(at(axis, year)?.ceiling ?? null))),
      row('  plancher', (year) => plainCell(amountText(at(axis, year)?.floor ?? null))),
    );
  }
  return lines.join('\n');
}

function mark({ state, ceiling, floor }: Total): '▲' | '▼' | ' ' {
  if (floor !== null && state < floor) return '▼';
  return ceiling !== null && state > ceiling ? '▲' : ' ';
}

function marked(total: Total, width: number, style: Style): string {
  const sign = mark(total);
  const text = `${amountText(total.state).padStart(width - 2)} ${sign}`;
  return sign === ' ' ? text : style.severity(sign === '▼' ? 'error' : 'warning', text);
}

/** The title says that they are euros. */
function amountText(amount: Cents | null): string {
  return amount === null ? '—' : formatEuros(amount).replace(/\s?€$/u, '');
}
