import type { Kind } from '../contract';
import { cents, parseDecimal } from '../money';
import type { Parameters } from '../parameters';
import { cellFinding } from '../rules';
import { formatCellRef, type CellRef, type SheetSnapshot, type Snapshot } from '../sheets';
import { groupEntries, mergeGroup } from './actions';
import { envelopeOf, looseCeilings } from './ceilings';
import type { TableUnit } from './context';
import { extract, type Extract } from './extract';
import { totalLabelOf } from './fields';
import { isAmountLike, gridOf, type Grid, type GridRow } from './grid';
import { identify, properNames } from './identity';
import { tellFigures } from './doubts';
import type { RawCeiling, RawLine } from './raw';
import { resolveTable, type ResolvedLine } from './resolve';
import type {
  CellDisposition,
  Correction,
  HeaderReading,
  ReadAction,
  ReadCeiling,
  Reading,
  SheetReading,
  SheetUse,
} from './result';
import { Teller } from './tell';
import { checkTotals } from './totals';
import { walk, type AxisTitle, type SheetLayout } from './walk';
import { regionsOf } from './regions';
import { readAxisLabel } from './words/axis';
import { headingParser, type HeadingParser } from './words/heading';
import { looksLikeId } from './words/id';
import { normalise } from './words/normalise';
import { FOREIGN_WORDS } from './words/vocabulary';

export interface ReadOptions {
  readonly parameters: Parameters;
  /** As the caller says; else it is read. */
  readonly kind?: Kind;
  readonly corrections?: readonly Correction[];
}

interface SheetWork {
  readonly sheet: SheetSnapshot;
  readonly layout: SheetLayout;
  readonly extracts: readonly Extract[];
}

/**
 * Reads a workbook as the financing plan of a contract: structure by words and shape, every figure with its cells,
 * every doubt told. Sources: layouts.md, domain.md 4.2. Cost linear in the cells.
 */
export function readContract(snapshot: Snapshot, options: ReadOptions): Reading {
  const { parameters, corrections = [] } = options;
  const kindCorrection = corrections.find((one) => one.type === 'kind');
  const nameCorrection = corrections.find((one) => one.type === 'collectivity');
  const identity = identify(snapshot, parameters, {
    kind: options.kind ?? kindCorrection?.kind,
    name: nameCorrection?.name,
  });
  const teller = new Teller();
  const parse = headingParser(properNames(parameters));
  const works = readSheets(snapshot, parse, identity.kind, corrections);
  const extracts = works.flatMap((work) => work.extracts.filter((one) => !one.foreign));

  const lines = new Map<RawLine, ResolvedLine>();
  for (const one of extracts) for (const [raw, line] of resolveTable(one.entries)) lines.set(raw, line);
  const entries = extracts.flatMap((one) => one.entries.map((entry) => Object.assign(entry, { use: one.use })));
  const groups = groupEntries(entries);
  const actions = groups
    .map((group) => mergeGroup(group, lines, teller))
    .map((action) => corrected(action, corrections));
  const loose = works.flatMap((work) => looseCeilings(work.layout.loose, notesOf(work.layout), 'euro'));
  const rawCeilings: RawCeiling[] = [...extracts.flatMap((one) => one.ceilings), ...loose];
  const years = parameters.figures.contractYears.value;
  const envelope = correctedEnvelope(envelopeOf(rawCeilings, years, teller), corrections);

  tellFigures(extracts, groups, actions, lines, identity.kind, teller);
  checkTotals(extracts, lines, teller);
  if (identity.kindFrom === 'assumed' && actions.length > 0)
    teller.add(cellFinding('collectivite-supposee', { cells: [] }));
  const strays = works.flatMap((work) => strayNumbers(work, loose, teller));
  return {
    contract: { ...identity, actions, envelope },
    sheets: snapshot.sheets.map((sheet) =>
      describe(
        works.filter((work) => work.sheet === sheet),
        sheet,
        loose,
      ),
    ),
    findings: teller.findings(),
    // Made when asked: the account of every number is for support and tests.
    get dispositions() {
      const costs = [...lines.values()].flatMap((line) => line.figures.get('cost')?.raw ?? []);
      return dispositionsOf(works, strays, new Set(costs.map((figure) => formatCellRef(figure.ref))));
    },
    corrections,
    empty:
      actions.every((action) => action.lines.length === 0) &&
      envelope.length === 0 &&
      !teller.findings().some((finding) => finding.code === 'montant-non-place'),
  };
}

/** Rows of words inside or under a table. */
function notesOf(layout: SheetLayout): readonly GridRow[] {
  return layout.tables.flatMap((table) =>
    table.body.map((body) => body.row).filter((row) => row.cells.length <= 3 && !row.cells.some(isAmountLike)),
  );
}

function readSheets(
  snapshot: Snapshot,
  parse: HeadingParser,
  kind: Kind,
  corrections: readonly Correction[],
): readonly SheetWork[] {
  const left = new Set(
    corrections.flatMap((one) => (one.type === 'leave-out' && one.range === undefined ? [one.sheet] : [])),
  );
  const regions = snapshot.sheets.flatMap((sheet) => {
    const [first, ...beside] = regionsOf(left.has(sheet.name) ? { ...sheet, cells: [] } : sheet, parse).map(
      (region) => ({ region, layout: walk(gridOf(region, parse, snapshot.date1904)) }),
    );
    if (!first) return [];
    // What stands beside shares the titles above the sheet's first table.
    const shared = beside.map(({ region, layout }) => ({
      region,
      layout: {
        ...layout,
        unitTitles: [...first.layout.unitTitles, ...layout.unitTitles],
        sheetYears: [...first.layout.sheetYears, ...layout.sheetYears],
      },
    }));
    return [first, ...shared].map((one) => ({ sheet, ...one }));
  });
  const workbookUnit = unitOfWorkbook(regions.map((one) => one.layout));
  return regions.map(({ sheet, region, layout }) => {
    const upright = readLayout(sheet, layout, workbookUnit, kind);
    if (figuresOf(upright) > 0 && upright.extracts.every((one) => one.unplaced.length === 0)) return upright;
    // Nothing heads its columns, or not all of them: the same with rows and columns exchanged.
    const lying = walk(gridOf(region, parse, snapshot.date1904, true));
    const turned = readLayout(
      sheet,
      {
        ...lying,
        unitTitles: layout.unitTitles.map((title) => ({ ...title, row: -1 })),
        sheetYears: layout.sheetYears,
      },
      workbookUnit,
      kind,
    );
    // A few more cells are no reason to turn a sheet over: one bad header must not.
    const placed = turned.extracts.every((one) => one.unplaced.length === 0);
    return placed && figuresOf(turned) > 2 * figuresOf(upright) ? turned : upright;
  });
}

function readLayout(sheet: SheetSnapshot, layout: SheetLayout, workbookUnit: TableUnit, kind: Kind): SheetWork {
  const named = axisOfSheet(sheet.name, layout);
  const extracts = layout.tables.map((table) => {
    const key = table.block.keys.get('axis');
    const sheetAxis = named ?? axisOfBlock(key?.value ?? null, key?.valueCell ?? null);
    return extract(table, { layout, workbookUnit, kind, sheetAxis });
  });
  return { sheet, layout, extracts };
}

/** How many cells found their place: the reading that places more is the better one. */
function figuresOf(work: SheetWork): number {
  const figures = work.extracts.flatMap((one) =>
    one.entries.flatMap((entry) => [...entry.lines.values()].flatMap((line) => line.figures)),
  );
  return (
    figures.filter((figure) => figure.cell !== null && figure.doubt === null).length +
    work.extracts.reduce((sum, one) => sum + one.ceilings.length, 0)
  );
}

/** « Tous les montants sont en k€ » on a sheet without tables holds for the workbook. */
function unitOfWorkbook(layouts: readonly SheetLayout[]): TableUnit {
  const titles = layouts
    .filter((layout) => layout.tables.length === 0)
    .flatMap((layout) =>
      layout.unitTitles.filter((title) => /\b(montants?|chiffres|tableaux?|budgets?)\b/i.test(title.cell.text)),
    );
  const units = new Set(titles.map((title) => title.cell.heading.unit));
  const unit = titles[0]?.cell.heading.unit;
  return units.size === 1 && unit
    ? { unit, cell: titles[0]?.cell ?? null, conflict: false }
    : { unit: 'euro', cell: null, conflict: units.size > 1 };
}

function axisOfSheet(name: string, layout: SheetLayout): AxisTitle | null {
  const cell = layout.grid.rows[0]?.cells[0];
  if (!cell) return null;
  const label =
    readAxisLabel(name, true) ?? (/\baxe\b/i.test(name) ? readAxisLabel(name.replace(/^.*?(?=axe)/i, ''), true) : null);
  return label ? { label, cell } : null;
}

function axisOfBlock(value: string | null, cell: AxisTitle['cell'] | null): AxisTitle | null {
  if (value === null || cell === null) return null;
  const label = readAxisLabel(value, false);
  return label ? { label, cell } : null;
}

function corrected(action: ReadAction, corrections: readonly Correction[]): ReadAction {
  const name = action.id ?? action.title;
  let result = action;
  for (const one of corrections) {
    if (one.type === 'axis' && one.action === name) result = { ...result, axis: one.axis, transversal: false };
    if (
      one.type === 'nature' &&
      one.action === name &&
      (one.nature === 'nouvelle' || one.nature === 'renforcee' || one.nature === 'reconduite')
    )
      result = { ...result, nature: one.nature };
  }
  return result;
}

function correctedEnvelope(
  envelope: readonly ReadCeiling[],
  corrections: readonly Correction[],
): readonly ReadCeiling[] {
  let result = [...envelope];
  for (const one of corrections) {
    if (one.type !== 'ceiling') continue;
    const amount = parseDecimal(one.amount);
    if (amount === null) continue;
    const known = result.find((ceiling) => ceiling.axis === one.axis && ceiling.year === one.year);
    result = [
      ...result.filter((ceiling) => ceiling !== known),
      { axis: one.axis, year: one.year, amount: cents(amount), cell: known?.cell ?? { sheet: '', row: 0, column: 0 } },
    ];
  }
  return result.sort((a, b) => a.axis - b.axis || a.year - b.year);
}

/** Numbers outside every table that look like a contract's all the same: their header is missing. */
function strayNumbers(work: SheetWork, loose: readonly RawCeiling[], teller: Teller): readonly CellDisposition[] {
  const ceilings = new Set(loose.map((one) => formatCellRef(one.ref)));
  const found: CellDisposition[] = [];
  const rows = work.layout.loose.filter((row) => row.cells.some(isAmountLike));
  const contractual = rows.filter((row) => isContractRow(row, work.layout.grid));
  const told =
    contractual.length >= 2 ||
    contractual.some(isAxisRow) ||
    (contractual.length > 0 && work.extracts.some((one) => !one.foreign));
  for (const row of rows) {
    const tell = told && contractual.includes(row);
    for (const cell of row.cells) {
      if (cell.kind !== 'number' || ceilings.has(formatCellRef(cell.ref))) continue;
      if (
        tell &&
        cell.year === null &&
        !looksLikeNumberOfAction(row, cell) &&
        !isHeadedOtherwise(work.layout.loose, row, cell)
      ) {
        teller.tell({
          code: 'montant-non-place',
          ref: cell.ref,
          group: `${cell.ref.sheet}|loose`,
          text: cell.text,
        });
        found.push({ cell: cell.ref, disposition: 'not-placed' });
      } else found.push({ cell: cell.ref, disposition: 'outside' });
    }
    if (!tell) continue;
    for (const cell of row.cells)
      if (cell.kind === 'text' && cell.amount === 'text' && isAmountLike(cell) && row.cells[0] !== cell)
        teller.tell({
          code: 'montant-non-place',
          ref: cell.ref,
          group: `${cell.ref.sheet}|loose`,
          text: cell.text,
        });
  }
  return found;
}

/** The words right above the column say what its numbers are: heads, hours, inhabitants. */
function isHeadedOtherwise(rows: readonly GridRow[], row: GridRow, cell: GridRow['cells'][number]): boolean {
  const above = rows.slice(0, rows.indexOf(row)).reverse();
  for (const one of above) {
    const over = one.cells.find((other) => other.column === cell.column);
    if (over?.kind === 'text' && over.amount === 'none')
      return over.heading.role === 'other' || over.heading.role === 'rate' || FOREIGN_WORDS.has(normalise(over.text));
  }
  return false;
}

function looksLikeNumberOfAction(row: GridRow, cell: GridRow['cells'][number]): boolean {
  return cell === row.cells[0] && looksLikeId(cell.text) && row.cells.length > 2;
}

const LABELS = new Set([
  'state',
  'collectivity',
  'departement',
  'metropole',
  'tiers',
  'tiersGroup',
  'cee',
  'fse',
  'cost',
  'ceiling',
  'total',
]);

/** « Axe 1 | 15 000 | 20 000 » */
function isAxisRow(row: GridRow): boolean {
  const first = row.cells[0];
  return (
    first?.kind === 'text' &&
    /^\s*axe\b/i.test(first.text) &&
    readAxisLabel(first.text, true) !== null &&
    row.cells.some(isAmountLike)
  );
}

function isContractRow(row: GridRow, grid: Grid): boolean {
  const words = row.cells.filter((cell) => cell.kind === 'text' && cell.amount === 'none');
  // « nouvelle | 1 » in a list of values: a code, no amount.
  if (
    row.cells.length === 2 &&
    row.cells.every(
      (cell) =>
        cell.kind !== 'number' || Math.abs(Number(cell.cell.value.kind === 'number' ? cell.cell.value.raw : 0)) < 100,
    ) &&
    !row.cells.some((cell) => cell.amount === 'text')
  )
    return false;
  if (words.some((cell) => cell.heading.role !== null && LABELS.has(cell.heading.role))) return true;
  if (words.some((cell) => /^(nouvelle|renforcee|reconduite|action nouvelle)$/.test(normalise(cell.text)))) return true;
  const first = row.cells[0];
  if (!first) return false;
  if (
    words.some((cell) => readAxisLabel(cell.text, true)?.named === true) ||
    isAxisRow(row) ||
    totalLabelOf(row.cells) !== null
  )
    return true;
  return (
    looksLikeId(first.text) &&
    first.kind === 'text' &&
    /\d[.-]\d/.test(first.text) &&
    words.length >= 2 &&
    grid.rows.length > 2
  );
}

function dispositionsOf(
  works: readonly SheetWork[],
  strays: readonly CellDisposition[],
  costs: ReadonlySet<string>,
): readonly CellDisposition[] {
  const all = new Map<string, CellDisposition>();
  const put = (cell: CellRef, disposition: CellDisposition['disposition']): void => {
    const key = formatCellRef(cell);
    if (!all.has(key)) all.set(key, { cell, disposition });
  };
  for (const work of works) {
    for (const one of work.extracts) {
      // A « total » that stands for the cost is a figure.
      for (const { cell, disposition } of one.placed)
        put(
          cell.ref,
          one.foreign
            ? 'outside'
            : disposition === 'total' && costs.has(formatCellRef(cell.ref))
              ? 'figure'
              : disposition,
        );
      for (const row of one.table.band)
        for (const cell of row.cells) if (cell.cell.value.kind === 'number') put(cell.ref, 'identifier');
    }
  }
  for (const stray of strays) put(stray.cell, stray.disposition);
  for (const work of works) {
    for (const row of work.layout.grid.rows)
      for (const cell of row.cells) if (cell.cell.value.kind === 'number') put(cell.ref, 'outside');
  }
  return [...all.values()];
}

const USES: readonly SheetUse[] = ['fiche', 'annual', 'recap', 'axis', 'long', 'envelope'];

function describe(works: readonly SheetWork[], sheet: SheetSnapshot, loose: readonly RawCeiling[]): SheetReading {
  const used = works
    .flatMap((work) => work.extracts)
    .filter((one) => !one.foreign && (one.entries.length > 0 || one.ceilings.length > 0 || one.unplaced.length > 0));
  const has = new Set(used.map((one) => one.use));
  const hasLoose = loose.some((one) => one.ref.sheet === sheet.name);
  const use = USES.find((one) => has.has(one)) ?? (hasLoose ? 'envelope' : 'passed-over');
  const unit = used.find((one) => one.entries.length > 0 || one.ceilings.length > 0)?.unit.unit ?? 'euro';
  return { name: sheet.name, use, why: whyOf(use, sheet, used), unit, headers: used.flatMap(headersOf) };
}

function headersOf(one: Extract): readonly HeaderReading[] {
  const headers: HeaderReading[] = [];
  for (const column of one.table.columns.values()) {
    const cell = column.header;
    if (!cell || (column.role === null && column.year === null)) continue;
    headers.push({
      cell: column.role === null && column.yearCell ? column.yearCell.ref : cell.ref,
      text: cell.text.replace(/\s+/g, ' ').trim(),
      role: column.role ?? 'year',
      year: column.year ?? (column.role !== null && one.use === 'annual' ? one.year.year : null),
    });
  }
  return headers;
}

function whyOf(use: SheetUse, sheet: SheetSnapshot, used: readonly Extract[]): string {
  const count = new Set(used.flatMap((one) => one.entries.map((entry) => entry.id ?? entry.title))).size;
  const actions = `${String(count)} action${count > 1 ? 's' : ''}`;
  const hidden = [
    ...(sheet.visibility === 'visible' ? [] : ['feuille masquée']),
    ...(sheet.hiddenRows.size > 0 ? ['des lignes masquées, lues comme les autres'] : []),
    ...(sheet.hiddenColumns.size > 0 ? ['des colonnes masquées, lues comme les autres'] : []),
  ];
  const note = hidden.length > 0 && use !== 'passed-over' ? ` (${hidden.join(' ; ')})` : '';
  switch (use) {
    case 'fiche':
      return `Plan de financement par fiche-action : ${actions}${note}.`;
    case 'recap':
      return `Tableau récapitulatif, une ligne par action : ${actions}${note}.`;
    case 'annual': {
      const years = [...new Set(used.flatMap((one) => (one.year.year === null ? [] : [String(one.year.year)])))].join(
        ', ',
      );
      return `Tableau annuel ${years} : ${actions}${note}.`;
    }
    case 'axis':
      return `Tableau d'un seul axe : ${actions}${note}.`;
    case 'long':
      return `Liste, une ligne par action et par année : ${actions}${note}.`;
    case 'envelope':
      return `Plafonds notifiés par axe${note}.`;
    case 'passed-over':
      return sheet.cells.length === 0 ? 'Feuille vide.' : 'Aucun tableau du contrat reconnu sur cette feuille.';
  }
}
