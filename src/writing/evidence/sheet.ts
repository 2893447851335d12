import { typography } from '../../contract';
import { EVIDENCE_PURPOSE, type NewRow, type NewSheet } from '../../sheets';
import { WIDTHS } from './columns';
import {
  axesRows,
  derogationRows,
  factRows,
  findingHeader,
  findingRows,
  noteRows,
  resultRow,
  sectionRow,
  titleRows,
  totalRows,
} from './sheetRows';
import { signatureRows } from './signatureRows';
import type { EvidenceTable } from './table';
import { FINGERPRINT_NOTE, NO_FINDING, SECTIONS } from './words';

const EMPTY: NewRow = { cells: [] };

/** Rows of one line that a printed page holds, a little less to be sure. */
const PAGE = 66;

/**
 * The fiche de contrôle as a sheet to print and sign: A4 portrait. Its figures are those of the check and stay so: a proof
 * calculates nothing. The findings come last, on pages of their own, so that their header never stands above another table.
 */
export function evidenceSheet(table: EvidenceTable, name: string): NewSheet {
  const proof: NewRow[] = [
    ...titleRows(table),
    resultRow(table),
    ...factRows(table.check),
    ...noteRows(FINGERPRINT_NOTE),
    ...table.notes.flatMap(noteRows),
    EMPTY,
    sectionRow(SECTIONS.contract),
    ...factRows(table.contract),
    ...axesRows(table.axes),
    EMPTY,
    sectionRow(SECTIONS.totals),
    ...totalRows(table.totals),
    EMPTY,
    sectionRow(SECTIONS.derogations),
    ...derogationRows(table.derogations),
    EMPTY,
  ];
  const signatures = [sectionRow(SECTIONS.signatures), ...signatureRows(table.signatures), EMPTY];
  const findings = [
    sectionRow(`${SECTIONS.findings} (${String(table.findings.length)})`),
    ...(table.findings.length === 0 ? noteRows(NO_FINDING) : [findingHeader(), ...findingRows(table.findings)]),
  ];
  const signaturesAt = proof.length;
  const findingsAt = signaturesAt + signatures.length;
  const isLong = linesOf(proof) + SIGNATURE_LINES > PAGE;
  return {
    name,
    purpose: EVIDENCE_PURPOSE,
    columns: WIDTHS.map((width) => ({ width })),
    rows: [...proof, ...signatures, ...findings],
    gridLines: false,
    print: {
      orientation: 'portrait',
      ...(table.findings.length > 0 && { repeatedRows: [findingsAt + 1, findingsAt + 1] as const }),
      breaks: [...(isLong ? [signaturesAt] : []), ...(table.findings.length > 0 ? [findingsAt] : [])],
      footer: typography(`Fiche de contrôle – ${table.collectivity ?? 'collectivité à préciser'}`),
    },
  };
}

/** As high as so many lines. */
const SIGNATURE_LINES = 12;

/** About how many lines the rows take on paper: what is wrapped takes several. */
function linesOf(rows: readonly NewRow[]): number {
  return rows.reduce((lines, { cells }) => lines + Math.max(1, ...cells.map(linesOfCell)), 0);
}

function linesOfCell({ column, content, style }: NewRow['cells'][number]): number {
  if (content.kind !== 'text' || style?.wrap !== true) return 1;
  const width = WIDTHS[column] ?? 1;
  return content.text.split('\n').reduce((lines, part) => lines + Math.max(1, Math.ceil(part.length / width)), 0);
}
