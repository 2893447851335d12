import { collectivityKey, isKnownCollectivity, type Parameters } from '../parameters';
import type { Cell, SheetSnapshot, Snapshot } from '../sheets';
import { withoutLeftOut } from './applyCorrections';
import type { Correction } from './result';
import { columnsOfRow, columnsOfTwoRows, type EnvelopeColumns } from './state-envelope-columns';
import { listedAmounts, textOf, type ListedAmount } from './state-envelope-rows';
import { normalise } from './words/normalise';
import type { HeadingParser } from './words/headingParser';
import type { Role } from './words/role';

/** The State's list of a region, pasted into a workbook: the ceilings of several collectivities. */
export interface StateList {
  readonly sheet: SheetSnapshot;
  readonly amounts: readonly ListedCeiling[];
  /** Its cells, header included. */
  readonly cells: ReadonlySet<Cell>;
  /** Its title, its headers or the sheet's name say that these are ceilings. */
  readonly ofCeilings: boolean;
}

export interface ListedCeiling extends ListedAmount {
  /** The collectivity of its row; null where none is recognised. */
  readonly key: string | null;
}

const LAST_HEADER_ROW = 300;
const NAMES = /\baxe\s*\d|collectivit|d[ée]p(?:artement|t|\b)|m[ée]tropole|territoire|signataire|contrat/i;
const CEILINGS =
  /\b(plafonds?|enveloppes?|montants? (annuels? )?(notifies?|plafonds?)|credits? notifies?|dotations?|notification)\b/;
/** A table with one of these is one of actions. */
const OF_ACTIONS: ReadonlySet<Role> = new Set<Role>([
  'title',
  'id',
  'nature',
  'cost',
  'fse',
  'tiersGroup',
  'lead',
  'funder',
]);

/** At most one a sheet. */
export function findStateLists(
  snapshot: Snapshot,
  corrections: readonly Correction[],
  parameters: Parameters,
  parse: HeadingParser,
): readonly StateList[] {
  return snapshot.sheets.flatMap((sheet) => {
    const list = listOn(withoutLeftOut(sheet, corrections), parameters, parse);
    return list ? [{ ...list, sheet }] : [];
  });
}

function listOn(sheet: SheetSnapshot, parameters: Parameters, parse: HeadingParser): StateList | null {
  const rows = new Map<number, Cell[]>();
  const headers = new Set<number>();
  for (const cell of sheet.cells) {
    const { row, value } = cell;
    if (row > LAST_HEADER_ROW) continue;
    const cells = rows.get(row);
    if (cells) cells.push(cell);
    else rows.set(row, [cell]);
    if (value.kind === 'text' && value.text.length <= 40 && NAMES.test(value.text)) headers.add(row);
  }
  for (const row of headers) {
    const cells = rows.get(row) ?? [];
    if (cells.some(({ value }) => value.kind === 'text' && isOfActions(parse(value.text).role))) continue;
    const named = columnsOfRow(row, cells) ?? columnsOfTwoRows(row, cells, rows.get(row + 1) ?? []);
    const columns = named && withNames(named, cells);
    const hasNames = columns !== null && (columns.collectivity ?? columns.number) !== null;
    const found = hasNames ? listUnder(sheet, columns, parameters) : null;
    if (found) return found;
  }
  return null;
}

/** Axes along the header and nothing over the column before them: the names stand there, if they are any. */
function withNames(columns: EnvelopeColumns, cells: readonly Cell[]): EnvelopeColumns {
  const first = Math.min(...columns.amounts.map(({ column }) => column));
  const bare = first > 0 && !cells.some(({ column }) => column === first - 1);
  return columns.collectivity === null && columns.number === null && bare
    ? { ...columns, collectivity: first - 1 }
    : columns;
}

function isOfActions(role: Role | null): boolean {
  return role !== null && OF_ACTIONS.has(role);
}

function listUnder(sheet: SheetSnapshot, columns: EnvelopeColumns, parameters: Parameters): StateList | null {
  const keys = new Map<string, string | null>();
  const keyOf = (name: string): string | null => {
    let key = keys.get(name);
    if (key === undefined) keys.set(name, (key = collectivityKey(name, parameters)));
    return key;
  };
  const amounts: ListedCeiling[] = [];
  let last = columns.headerRow;
  let name = '';
  for (const amount of listedAmounts(sheet, columns)) {
    // Two blank rows end the list; one parts its groups.
    if (amount.row > last + 2) break;
    last = amount.row;
    // Written once, the name holds for the rows under it.
    if (amount.name !== null && amount.name !== '') name = amount.name;
    amounts.push({ ...amount, key: name === '' ? null : keyOf(name) });
  }
  const known = amounts.filter(({ key }) => isKnownCollectivity(key));
  if (known.length === 0 || known.length < 0.6 * amounts.length) return null;
  const cells = new Set(sheet.cells.filter(({ row }) => row >= columns.headerRow && row <= lastRow(sheet, last)));
  const words = sheet.cells.filter(({ row }) => row <= columns.headerRow).map(textOf);
  const ofCeilings = [...words, sheet.name].some((text) => text.length <= 200 && CEILINGS.test(normalise(text)));
  return {
    sheet,
    amounts: amounts.map((one) => ({ ...one, key: isKnownCollectivity(one.key) ? one.key : null })),
    cells,
    ofCeilings,
  };
}

/** With the total right under the last line. */
function lastRow(sheet: SheetSnapshot, last: number): number {
  const below = sheet.cells.filter(({ row }) => row === last + 1);
  return below.some((cell) => /^(s |sous )?(total|totaux|ensemble)\b/.test(normalise(textOf(cell)))) ? last + 1 : last;
}

/** The workbook without these lists: what they name is not whose contract it is, and no table of it. */
export function withoutLists(snapshot: Snapshot, lists: readonly StateList[]): Snapshot {
  if (lists.length === 0) return snapshot;
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      const list = lists.find((one) => one.sheet === sheet);
      return list ? { ...sheet, cells: sheet.cells.filter((cell) => !list.cells.has(cell)) } : sheet;
    }),
  };
}
