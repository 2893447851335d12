import { typography } from '../../contract';
import { quoteSheetName, type CellRange, type NewCell, type NewRow, type NewSheet } from '../../sheets';
import { textCell, textFormulaCell } from '../layout/cells';
import { LOOK } from './styles';
import { SHEETS } from './words';
import type { TemplateOptions } from './options';

/** Where the collectivity's name is typed in, once. */
export const NAME_CELL = { row: 2, column: 1 } as const;
const NAME = `${SHEETS.envelope}!$B$3`;

/** Height of a row whose text may take two lines, in points. */
export const TWO_LINES = 30;

/** Title and contract above each table; the name follows the one cell where it is typed. */
export function heading(title: string, options: TemplateOptions): readonly [NewRow, NewRow] {
  return [{ cells: [textCell(0, typography(title), LOOK.title)], height: 24 }, { cells: [contractCell(options)] }];
}

/** « Contrat local des solidarités 2024-2027 – Collectivité : Ariège »: « Ariège » alone would not say that it is one. */
export function contractCell({ years, collectivity }: TemplateOptions): NewCell {
  const contract = `Contrat local des solidarités ${period(years)}`;
  const shown = collectivity === null ? contract : `${contract} – Collectivité : ${collectivity}`;
  return textFormulaCell(
    0,
    `IF(${NAME}="","${contract}","${contract} – Collectivité : "&${NAME})`,
    shown,
    LOOK.subtitle,
  );
}

export function period(years: readonly number[]): string {
  const [first, last] = [years[0], years.at(-1)];
  return first === last ? String(first) : `${first}-${last}`;
}

/** What every sheet of the template shares; only what is typed stays open. */
export function framed(
  sheet: Pick<NewSheet, 'name' | 'purpose' | 'rows'> & Partial<NewSheet>,
  widths: readonly number[],
): NewSheet {
  return { columns: widths.map((width) => ({ width })), gridLines: false, isProtected: true, ...sheet };
}

export function range(top: number, left: number, bottom: number, right: number): CellRange {
  return { top, left, bottom, right };
}

/** « 'Plan de financement'!$E$6 », from row and column counted from 0. */
export function onSheet(name: string, address: string): string {
  return `${quoteSheetName(name)}!${address}`;
}

/** What a cell holds, or nothing where it is blank: a bare reference would show 0. */
export function mirrored(reference: string): string {
  return `IF(${reference}="","",${reference})`;
}

/** A sum that stays blank until there is something to add up. */
export function quietSum(cells: string): string {
  return `IF(COUNT(${cells})=0,"",SUM(${cells}))`;
}
