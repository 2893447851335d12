import { AlignmentType, BorderStyle, HeightRule, TableRow, type FileChild, type Table } from 'docx';
import type { Cents } from '../money';
import {
  conditionsOf,
  DEROGATION_NAMES,
  EVIDENCE_TITLE,
  FINGERPRINT_NOTE,
  findingText,
  HEADERS,
  NO_FINDING,
  SECTIONS,
  severityText,
  SIGN_HERE,
  toneLook,
  type EvidenceTable,
  type SignatureBox,
  type Tone,
} from '../writing';
import { amountText, FILLS, wordCell, type CellLook } from './cell';
import { paragraph, TABLE_WIDTH } from './page';
import { fixedTable, widthsOf } from './table';

const WIDTH = TABLE_WIDTH.portrait;
const SMALL = 16;

/** The fiche de contrôle as what stands on its pages, A4 portrait. */
export function evidencePage(table: EvidenceTable): readonly FileChild[] {
  const { axes, totals, derogations, signatures, findings } = table;
  return [
    paragraph(EVIDENCE_TITLE, { bold: true, size: 30, color: '1F3864' }),
    paragraph(table.collectivity ?? 'Collectivité à préciser', { bold: true, size: 22 }),
    facts([table.result, ...table.check]),
    ...[FINGERPRINT_NOTE, ...table.notes].map((text) => paragraph(text, { size: SMALL })),
    title(SECTIONS.contract),
    facts(table.contract),
    grid([28, 12, 60], HEADERS.axes, [
      ...axes.map(({ name, actions, keys }) => [
        text(name),
        text(String(actions), { align: AlignmentType.CENTER }),
        text(keys),
      ]),
    ]),
    title(SECTIONS.totals),
    grid(
      [28, 10, 18, 17, 17, 32],
      HEADERS.totals,
      totals.map(({ name, year, isGroup, state, floor, ceiling, tone, verdict }) => [
        text(name, isGroup ? { weight: 'bold' } : {}),
        text(String(year), { align: AlignmentType.CENTER }),
        amount(state),
        amount(floor),
        amount(ceiling),
        text(verdict, shaded(tone)),
      ]),
      [2, 3, 4],
    ),
    title(SECTIONS.derogations),
    paragraph(derogations.summary),
    ...(derogations.lines.length === 0
      ? []
      : [
          grid(
            [20, 7, 10, 18, 55],
            HEADERS.derogations,
            derogations.lines.map(({ kind, axis, id, state, title: name }) => [
              text(DEROGATION_NAMES[kind]),
              text(axis === null ? '' : String(axis), { align: AlignmentType.CENTER }),
              text(id),
              amount(state),
              text(name),
            ]),
            [3],
          ),
        ]),
    ...conditionsOf(derogations.lines).map((condition) => paragraph(condition, { size: SMALL })),
    title(SECTIONS.signatures),
    signatureTable(signatures),
    title(`${SECTIONS.findings} (${String(findings.length)})`),
    findings.length === 0
      ? paragraph(NO_FINDING)
      : grid(
          [17, 10, 19, 14, 17, 17, 46],
          HEADERS.findings,
          findings.map((finding) => [
            text(severityText(finding), { weight: 'bold', ...shaded(finding.severity) }),
            text(finding.year === null ? '' : String(finding.year), { align: AlignmentType.CENTER }),
            text(finding.title),
            text(finding.about),
            amount(finding.actual),
            amount(finding.expected),
            text(findingText(finding)),
          ]),
          [4, 5],
        ),
  ];
}

interface Content {
  readonly text: string;
  readonly look: CellLook;
}

function text(of: string, look: CellLook = {}): Content {
  return { text: of, look };
}

function amount(of: Cents | null): Content {
  return { text: amountText(of), look: { align: AlignmentType.RIGHT } };
}

function shaded(tone: Tone): CellLook {
  const { fill, font } = toneLook(tone);
  return { fill, colour: font };
}

function title(of: string) {
  return paragraph(of, { bold: true, size: 22, color: '1F3864', keepNext: true });
}

/** A table as wide as the page, its header row on each; widths in any unit. */
function grid(
  shares: readonly number[],
  headers: readonly string[],
  rows: readonly (readonly Content[])[],
  amounts: readonly number[] = [],
): Table {
  const widths = widthsOf(shares, WIDTH);
  const row = (cells: readonly Content[], isHeader: boolean): TableRow =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: true,
      children: cells.map(({ text: of, look }, i) => wordCell(of, { size: SMALL, ...look }, widths[i] ?? 0)),
    });
  const head = headers.map((of, i) =>
    text(of, {
      weight: 'bold',
      fill: FILLS.header,
      ...(amounts.includes(i) && { align: AlignmentType.RIGHT }),
      keepNext: true,
    }),
  );
  return fixedTable(widths, WIDTH, [row(head, true), ...rows.map((cells) => row(cells, false))]);
}

/** Labels and what they are of, without lines. */
function facts(of: EvidenceTable['check']): Table {
  const widths = widthsOf([20, 80], WIDTH);
  const rows = of.map(
    ({ label, text: what }) =>
      new TableRow({
        cantSplit: true,
        children: [
          wordCell(label, { weight: 'bold', size: 18, borders: NO_LINES }, widths[0] ?? 0),
          wordCell(what, { size: 18, borders: NO_LINES }, widths[1] ?? 0),
        ],
      }),
  );
  return fixedTable(widths, WIDTH, rows);
}

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const NO_LINES = { top: NO_LINE, right: NO_LINE, bottom: NO_LINE, left: NO_LINE };

/** Twentieths of a point: room for a stamp and a signature. */
const ROOM = 1800;

/** Two boxes or three, never parted by the end of a page. */
function signatureTable(boxes: readonly SignatureBox[]): Table {
  const widths = widthsOf(
    boxes.map(() => 1),
    WIDTH,
  );
  const row = new TableRow({
    cantSplit: true,
    height: { value: ROOM, rule: HeightRule.ATLEAST },
    children: boxes.map(({ party, who }, i) =>
      wordCell(`${party}\n${who}\n\n${SIGN_HERE}`, { size: 18, top: true }, widths[i] ?? 0),
    ),
  });
  return fixedTable(widths, WIDTH, [row]);
}
