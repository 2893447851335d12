import type { SheetSnapshot, Snapshot } from '../snapshot';
import { sheetFingerprint } from './fingerprint';

/** The hidden name, local to a sheet, by which Cofisol knows the sheets that it made, whichever host wrote them. */
export const OWN_SHEET_NAME = '_Cofisol';

/** What the « Contrôle » sheet is made for, which comes and goes with the flags. */
export const CONTROL_PURPOSE = 'controle';

/** The fiche de contrôle, which proves a check. */
export const EVIDENCE_PURPOSE = 'fiche-controle';

/** The sheets of a report on some workbooks. */
export const REPORT_PURPOSE = 'rapport';

/**
 * Sheets that tell again what stands elsewhere, in the contract or, for the region and the report, in others: no part of
 * it. An avenant is one, and is read.
 */
const REPEATING: ReadonlySet<string> = new Set([
  CONTROL_PURPOSE,
  EVIDENCE_PURPOSE,
  'partenaires',
  'budget',
  'region',
  REPORT_PURPOSE,
]);

export function repeatsContract({ purpose }: OwnSheet): boolean {
  return REPEATING.has(purpose);
}

/** The execution of a year: it repeats the contract beside it, and stands for it in a workbook of its own. */
export function isExecution({ purpose }: OwnSheet): boolean {
  return /^execution-\d{4}$/.test(purpose);
}

/** What the purposes of a template's sheets begin with: the user fills them in, they are read as anybody's. */
const TEMPLATE_PURPOSE = 'modele-';

export function templatePurpose(sheet: string): string {
  return TEMPLATE_PURPOSE + sheet;
}

export function isTemplateSheet({ purpose }: OwnSheet): boolean {
  return purpose.startsWith(TEMPLATE_PURPOSE);
}

/** A sheet that Cofisol made. */
export interface OwnSheet {
  readonly sheet: string;
  /** As its `NewSheet` said: « controle », « avenant-2026 ». */
  readonly purpose: string;
  /** False where somebody changed it since: it is no longer ours to replace. */
  readonly intact: boolean;
}

/** What the hidden name stands for: a text constant with the purpose and the fingerprint of the cells as written. */
export function ownSheetMark(purpose: string, fingerprint: string): string {
  return `"${purpose}|${fingerprint}"`;
}

/** What is asked of a snapshot. */
interface Sheets extends Pick<Snapshot, 'names'> {
  readonly sheets: readonly Pick<SheetSnapshot, 'name' | 'cells'>[];
}

/** The sheets of a workbook that Cofisol made, in the order of the workbook. */
export function ownSheets(snapshot: Sheets): readonly OwnSheet[] {
  return snapshot.sheets.flatMap((sheet) => {
    const mark = snapshot.names.find(({ name, sheet: local }) => name === OWN_SHEET_NAME && local === sheet.name);
    const found = mark ? /^"([^|"]+)\|([^|"]+)"$/.exec(mark.refersTo) : null;
    return found ? [ownSheet(sheet, found[1] ?? '', found[2] ?? '')] : [];
  });
}

function ownSheet(sheet: Sheets['sheets'][number], purpose: string, fingerprint: string): OwnSheet {
  return { sheet: sheet.name, purpose, intact: sheetFingerprint(sheet.cells) === fingerprint };
}
