import { CORRECTIONS_NAMESPACE, type CellRange, type DefinedName } from '../../sheets';
import type { Asked } from '../asked';
import { correctionsText } from '../reading/correctionsXml';
import { definedName } from '../reading/sheetContents';
import { askOwnFlags, type OwnFlag } from './ownFlags';
import { rangeAt } from './question';

/** What is to be looked at beside the cells. */
export interface SmallQuestions {
  /** The ids of sheets whose flags of ours are asked for. */
  readonly flagsOf: readonly string[];
  readonly protectionOf: readonly string[];
  readonly lockedIn: readonly { readonly sheet: string; readonly range: CellRange }[];
  /** The ids of sheets whose local names are asked for. */
  readonly namesOf: readonly string[];
  readonly names: boolean;
  readonly structure: boolean;
  /** Our custom XML part: its text where its id is known, or whether there is one; left out where it matters not. */
  readonly corrections?: { readonly id: string } | 'presence';
}

export interface SmallAnswers {
  /** All sheets, in the order of their tabs. */
  readonly sheets: readonly { readonly id: string; readonly name: string; readonly isVisible: boolean }[];
  readonly flags: readonly OwnFlag[];
  readonly protections: ReadonlyMap<string, { readonly isProtected: boolean; readonly allowsFormats: boolean }>;
  readonly locked: readonly Locked[];
  readonly names: readonly DefinedName[];
  readonly isStructureProtected: boolean;
  readonly isReadOnly: boolean;
  /** Without text where only its presence was asked for. */
  readonly corrections: { readonly id: string; readonly text: string | null } | null;
}

/** Which cells of a range are locked, row by row. */
interface Locked {
  readonly sheet: string;
  readonly range: CellRange;
  readonly cells: readonly (readonly boolean[])[];
}

export function askSmall({ workbook }: Excel.RequestContext, asked: SmallQuestions): Asked<SmallAnswers> {
  const sheetOf = (id: string): Excel.Worksheet => workbook.worksheets.getItem(id);
  workbook.worksheets.load('items/id,items/name,items/visibility');
  workbook.load('readOnly');
  const flags = asked.flagsOf.map((id) => askOwnFlags(sheetOf(id), id));
  const protections = asked.protectionOf.map((id) => askProtection(sheetOf(id), id));
  const locked = asked.lockedIn.map((where) => askLocked(sheetOf(where.sheet), where));
  const names = asked.namesOf.map((id) => askNames(sheetOf(id)));
  if (asked.names) workbook.names.load('items/name,items/formula');
  if (asked.structure) workbook.protection.load('protected');
  const corrections = asked.corrections === undefined ? null : askCorrections(workbook, asked.corrections);
  return () => ({
    sheets: workbook.worksheets.items.map(({ id, name, visibility }) => ({
      id,
      name,
      isVisible: visibility === 'Visible',
    })),
    flags: flags.flatMap((one) => one()),
    protections: new Map(protections.map((one) => one())),
    locked: locked.map((one) => one()),
    names: [
      ...(asked.names ? workbook.names.items.map((name) => definedName(name, null)) : []),
      ...names.flatMap((one) => one()),
    ],
    isStructureProtected: asked.structure && workbook.protection.protected,
    isReadOnly: workbook.readOnly,
    corrections: corrections?.() ?? null,
  });
}

function askProtection(sheet: Excel.Worksheet, id: string) {
  const { protection } = sheet;
  protection.load('protected,options');
  return (): [string, { isProtected: boolean; allowsFormats: boolean }] => [
    id,
    {
      isProtected: protection.protected,
      allowsFormats: !protection.protected || protection.options.allowFormatCells === true,
    },
  ];
}

function askLocked(sheet: Excel.Worksheet, { sheet: id, range }: SmallQuestions['lockedIn'][number]): Asked<Locked> {
  const told = rangeAt(sheet, range).getCellProperties({ format: { protection: true } });
  return () => ({ sheet: id, range, cells: lockedCells(told) });
}

function lockedCells(told: OfficeExtension.ClientResult<Excel.CellProperties[][]>): boolean[][] {
  return told.value.map((row) => row.map((cell) => cell.format?.protection?.locked !== false));
}

function askNames(sheet: Excel.Worksheet): Asked<readonly DefinedName[]> {
  sheet.load('name');
  sheet.names.load('items/name,items/formula');
  return () => sheet.names.items.map((name) => definedName(name, sheet.name));
}

function askCorrections(
  workbook: Excel.Workbook,
  asked: NonNullable<SmallQuestions['corrections']>,
): Asked<SmallAnswers['corrections']> {
  if (asked !== 'presence') {
    const xml = workbook.customXmlParts.getItem(asked.id).getXml();
    return () => ({ id: asked.id, text: textOf(xml) });
  }
  const part = workbook.customXmlParts.getByNamespace(CORRECTIONS_NAMESPACE).getOnlyItemOrNullObject();
  part.load('id');
  return () => (part.isNullObject ? null : { id: part.id, text: null });
}

function textOf(xml: OfficeExtension.ClientResult<string>): string {
  return correctionsText(xml.value);
}
