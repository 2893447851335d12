import type { Kind } from '../contract';
import type { SheetSnapshot, Snapshot } from '../sheets';
import type { TableUnit } from './context';
import { correctedRoles, withoutLeftOut } from './applyCorrections';
import { extract, type Extract, type ExtractContext } from './extract';
import { gridOf } from './grid';
import { regionsOf } from './regions';
import type { Correction } from './result';
import { walk, type AxisTitle, type SheetLayout } from './walk';
import { readAxisLabel } from './words/axis';
import type { HeadingParser } from './words/headingParser';

/** A sheet, or one of the tables that stand beside each other on it, and what its tables say. */
export interface SheetWork {
  readonly sheet: SheetSnapshot;
  readonly layout: SheetLayout;
  readonly extracts: readonly Extract[];
}

/** Every sheet of the workbook, read upright, or turned over where that alone makes sense of it. */
export function readSheets(
  snapshot: Snapshot,
  parse: HeadingParser,
  kind: Kind,
  corrections: readonly Correction[],
): readonly SheetWork[] {
  const regions = snapshot.sheets.flatMap((sheet) => {
    const roles = correctedRoles(sheet.name, corrections);
    const [first, ...beside] = regionsOf(withoutLeftOut(sheet, corrections), parse).map((region) => ({
      region,
      roles,
      layout: walk(gridOf(region, parse, snapshot.date1904, { roles })),
    }));
    if (!first) return [];
    // What stands beside shares the titles above the sheet's first table.
    const shared = beside.map(({ region, layout }) => ({
      region,
      roles,
      layout: {
        ...layout,
        unitTitles: [...first.layout.unitTitles, ...layout.unitTitles],
        sheetYears: [...first.layout.sheetYears, ...layout.sheetYears],
      },
    }));
    return [first, ...shared].map((one) => ({ sheet, ...one }));
  });
  const workbookUnit = unitOfWorkbook(
    // A list of contacts beside the plan shares its title, and is no sheet without tables.
    regions
      .filter(({ sheet }) => !regions.some((one) => one.sheet === sheet && one.layout.tables.length > 0))
      .map((one) => one.layout),
  );
  return regions.flatMap(({ sheet, region, roles, layout }) => {
    const given = corrections.findLast((one) => one.type === 'unit' && one.sheet === sheet.name);
    const about = { workbookUnit, kind, givenUnit: given?.type === 'unit' ? given.unit : null };
    const upright = readLayout(sheet, layout, about);
    if (suffices(upright, region)) return [upright];
    // Nothing heads its columns, or not all of them: the same with rows and columns exchanged. An envelope under it stands upright.
    const envelopes = upright.extracts.filter((one) => one.ceilings.length > 0);
    const lying = walk(gridOf(withoutTables(region, envelopes), parse, snapshot.date1904, { roles, transposed: true }));
    const turned = readLayout(
      sheet,
      {
        ...lying,
        unitTitles: layout.unitTitles.map((title) => ({ ...title, row: -1 })),
        sheetYears: layout.sheetYears,
      },
      about,
    );
    // A few more cells are no reason to turn a sheet over: one bad header must not.
    const placed = turned.extracts.every((one) => one.unplaced.length === 0);
    if (!placed || linesOf(turned) <= 2 * linesOf(upright)) return [upright];
    const beside = { ...upright, extracts: envelopes, layout: { ...layout, loose: [] } };
    return envelopes.length === 0 ? [turned] : [turned, beside];
  });
}

/** It found lines or ceilings, no number without a place, and not the most of the sheet's numbers outside its tables. */
function suffices(upright: SheetWork, { cells }: SheetSnapshot): boolean {
  const read = upright.extracts.some(
    (one) => one.entries.some((entry) => entry.lines.size > 0) || one.ceilings.length > 0,
  );
  if (!read || upright.extracts.some((one) => one.unplaced.length > 0)) return false;
  return 3 * figuresOf(upright) >= cells.filter(({ value }) => value.kind === 'number').length;
}

function withoutTables(region: SheetSnapshot, extracts: readonly Extract[]): SheetSnapshot {
  const rows = new Set(
    extracts.flatMap(({ table }) => [...table.band, ...table.body.map(({ row }) => row)].map(({ row }) => row)),
  );
  return rows.size === 0 ? region : { ...region, cells: region.cells.filter(({ row }) => !rows.has(row)) };
}

function readLayout(
  sheet: SheetSnapshot,
  layout: SheetLayout,
  about: Pick<ExtractContext, 'workbookUnit' | 'kind' | 'givenUnit'>,
): SheetWork {
  const named = axisOfSheet(sheet.name, layout);
  const extracts = layout.tables.map((table) => {
    const key = table.block.keys.get('axis');
    const sheetAxis = named ?? axisOfBlock(key?.value ?? null, key?.valueCell ?? null);
    return extract(table, { ...about, layout, sheetAxis });
  });
  return { sheet, layout, extracts };
}

/** How many cells found their place. */
function figuresOf(work: SheetWork): number {
  return linesOf(work) + work.extracts.reduce((sum, one) => sum + one.ceilings.length, 0);
}

/**
 * How many of them in lines of actions, those of one meaning on one line counted once: the reading that places more is
 * the better one, and not the one that takes a row of funders for headers and every column for the same action's.
 */
function linesOf(work: SheetWork): number {
  const lines = work.extracts.flatMap((one) => one.entries.flatMap((entry) => [...entry.lines.values()]));
  return lines.reduce((sum, { figures }) => {
    const placed = figures.filter((figure) => figure.cell !== null && figure.doubt === null);
    return sum + new Set(placed.map(({ key, name }) => `${key}|${name}`)).size;
  }, 0);
}

/** « Tous les montants sont en k€ » on a sheet without tables holds for the workbook. */
function unitOfWorkbook(withoutTables: readonly SheetLayout[]): TableUnit {
  const titles = withoutTables.flatMap((layout) =>
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
