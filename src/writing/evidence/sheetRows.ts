import { typography } from '../../contract';
import type { CellStyle, NewCell, NewRow } from '../../sheets';
import { amountCell, countCell, textCell } from '../layout/cells';
import { inLines } from '../layout/lines';
import { STYLES } from '../layout/styles';
import { toned } from '../layout/tone';
import type { EvidenceAxis } from './axes';
import { BEHIND_LABELS, WIDE, WIDTHS } from './columns';
import type { Derogations } from './derogations';
import type { Fact } from './facts';
import type { EvidenceFinding } from './findings';
import type { EvidenceTable } from './table';
import type { EvidenceTotal } from './totals';
import { conditionsOf, DEROGATION_NAMES, EVIDENCE_TITLE, findingText, HEADERS, severityText } from './words';

const TOP = { ...STYLES.text, vertical: 'top' } as const;
/** What runs on over the cells to its right, set off from an amount at its left. */
const MIDDLE = { vertical: 'center', indent: 1 } as const;
const CENTRED = { ...STYLES.text, format: '0', horizontal: 'center' } as const;
const AMOUNT_TOP = { ...STYLES.amount, vertical: 'top' } as const;
const SECTION = { bold: true, size: 12, colour: '1F3864' } as const;
const LAST = WIDTHS.length - 1;

export function titleRows({ collectivity }: EvidenceTable): readonly NewRow[] {
  return [
    line(EVIDENCE_TITLE, STYLES.title),
    line(typography(collectivity ?? 'Collectivité à préciser'), STYLES.strong),
  ];
}

/** The verdict on a coloured band. */
export function resultRow({ result, status }: EvidenceTable): NewRow {
  const look = toned(STYLES.strong, status);
  return { cells: fill([textCell(0, result.label, look), textCell(1, result.text, look)], look) };
}

export function sectionRow(text: string): NewRow {
  return line(text, SECTION);
}

export function noteRows(text: string): readonly NewRow[] {
  return inLines(typography(text), WIDE).map((part) => line(part, STYLES.subtitle));
}

/** What is too long for the width goes on in the row below: nothing is cut on paper. */
export function factRows(facts: readonly Fact[]): readonly NewRow[] {
  return facts.flatMap(({ label, text }) =>
    inLines(text, BEHIND_LABELS).map((part, i) => ({
      cells: [textCell(0, i === 0 ? label : '', STYLES.strong), textCell(1, part, STYLES.plain)],
    })),
  );
}

export function axesRows(axes: readonly EvidenceAxis[]): readonly NewRow[] {
  return [
    header(HEADERS.axes),
    ...axes.flatMap(({ name, actions, keys }) =>
      inLines(keys, BEHIND_LABELS - 9).map((part, i) => ({
        cells: [
          textCell(0, i === 0 ? name : '', STYLES.text),
          countCell(1, i === 0 ? BigInt(actions) : null, CENTRED),
          textCell(2, part, MIDDLE),
        ],
      })),
    ),
  ];
}

export function totalRows(totals: readonly EvidenceTotal[]): readonly NewRow[] {
  return [
    header(HEADERS.totals, [2, 3, 4]),
    ...totals.map(({ name, year, isGroup, state, floor, ceiling, tone, verdict }) => ({
      cells: [
        textCell(0, name, isGroup ? { ...STYLES.text, bold: true } : STYLES.text),
        countCell(1, BigInt(year), CENTRED),
        amountCell(2, state, STYLES.amount),
        amountCell(3, floor, STYLES.amount),
        amountCell(4, ceiling, STYLES.amount),
        ...fill([textCell(5, verdict, toned(MIDDLE, tone))], toned({}, tone), 5),
      ],
    })),
  ];
}

export function derogationRows({ lines, summary }: Derogations): readonly NewRow[] {
  if (lines.length === 0) return noteRows(summary);
  return [
    ...noteRows(summary),
    header(HEADERS.derogations, [3]),
    ...lines.flatMap(({ kind, axis, id, state, title }) =>
      inLines(title, 84).map((part, i) => ({
        cells:
          i > 0
            ? [textCell(4, part, MIDDLE)]
            : [
                textCell(0, DEROGATION_NAMES[kind], STYLES.text),
                countCell(1, axis === null ? null : BigInt(axis), CENTRED),
                textCell(2, id, STYLES.identifier),
                amountCell(3, state, STYLES.amount),
                textCell(4, part, MIDDLE),
              ],
      })),
    ),
    ...conditionsOf(lines).flatMap(noteRows),
  ];
}

export function findingHeader(): NewRow {
  return header(HEADERS.findings, [4, 5]);
}

export function findingRows(findings: readonly EvidenceFinding[]): readonly NewRow[] {
  return findings.map((finding) => ({
    cells: [
      textCell(0, severityText(finding), toned({ ...TOP, bold: true }, finding.severity)),
      countCell(1, finding.year === null ? null : BigInt(finding.year), { ...CENTRED, vertical: 'top' }),
      textCell(2, finding.title, TOP),
      textCell(3, finding.about, { ...TOP, format: '@' }),
      amountCell(4, finding.actual, AMOUNT_TOP),
      amountCell(5, finding.expected, AMOUNT_TOP),
      textCell(LAST, typography(findingText(finding)), { ...TOP, indent: 1 }),
    ],
  }));
}

function line(text: string, style: CellStyle): NewRow {
  return { cells: [textCell(0, text, style)] };
}

/** Titles from the left; the last one runs on to the end of the sheet. */
function header(titles: readonly string[], amounts: readonly number[] = []): NewRow {
  const last = titles.length - 1;
  return {
    cells: WIDTHS.map((_, column) => {
      const horizontal = amounts.includes(column) ? ('right' as const) : ('left' as const);
      const style = column < last ? { ...STYLES.header, horizontal } : { ...RUNNING_HEADER, horizontal };
      return textCell(column, titles[column] ?? '', column === last ? { ...style, indent: 1 } : style);
    }),
  };
}

const RUNNING_HEADER: CellStyle = {
  ...STYLES.header,
  wrap: false,
  border: { top: STYLES.header.border.top, bottom: STYLES.header.border.bottom },
};

/** The row to its end in one look. */
function fill(cells: readonly NewCell[], style: CellStyle, from = 0): readonly NewCell[] {
  return WIDTHS.map((_, column) => cells.find((cell) => cell.column === column) ?? textCell(column, '', style)).slice(
    from,
  );
}
