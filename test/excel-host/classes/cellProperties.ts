import type { BorderLine, CellStyle } from '../../../src/sheets';
import { columnCount, eachCell, grid, rowCount, type Area } from '../book/area';
import { placeOf } from '../book/sheet';
import type { Arguments } from '../wire/emulated';
import { invalidArgument, NotEmulated } from '../wire/errors';

/** Whether cells are locked: all that the emulation tells this way. */
export function readCellProperties(area: Area, [asked]: Arguments): unknown {
  if (JSON.stringify(asked) !== '{"format":{"protection":true}}') {
    throw new NotEmulated(`getCellProperties(${JSON.stringify(asked)})`);
  }
  const locked = area.sheet.lockedIn(area);
  return grid(area, (row, column) => ({
    format: { protection: { locked: locked[(row - area.top) * columnCount(area) + column - area.left] ?? true } },
  }));
}

interface Border {
  readonly style: 'Continuous' | 'Double';
  readonly weight?: 'Hairline' | 'Thin' | 'Medium' | 'Thick';
  readonly color?: string;
}

interface Format {
  readonly font?: { bold?: boolean; italic?: boolean; underline?: string; size?: number; color?: string };
  readonly fill?: { color?: string };
  readonly borders?: Readonly<Record<string, Border>>;
  readonly horizontalAlignment?: string;
  readonly verticalAlignment?: string;
  readonly wrapText?: boolean;
  readonly indentLevel?: number;
  readonly protection?: { locked?: boolean };
}

export function setCellProperties(area: Area, [given]: Arguments): void {
  const { styles } = area.sheet.dressing('the look of cells');
  const rows = given as { format?: Format }[][];
  if (rows.length !== rowCount(area) || rows.some((row) => row.length !== columnCount(area))) throw invalidArgument();
  eachCell(area, (row, column) => {
    const { format } = rows[row - area.top]?.[column - area.left] ?? {};
    if (format) styles.set(placeOf(row, column), styleOf(format));
  });
}

function styleOf(format: Format): CellStyle {
  const { font = {}, fill = {}, borders, protection } = format;
  return {
    ...(font.bold === true && { bold: true }),
    ...(font.italic === true && { italic: true }),
    ...(font.underline === 'Single' && { underline: true }),
    ...(font.size !== undefined && { size: font.size }),
    ...(font.color !== undefined && { colour: hexadecimal(font.color) }),
    ...(fill.color !== undefined && { fill: hexadecimal(fill.color) }),
    ...(format.horizontalAlignment !== undefined && { horizontal: lower(format.horizontalAlignment) as 'left' }),
    ...(format.verticalAlignment !== undefined && { vertical: lower(format.verticalAlignment) as 'top' }),
    ...(format.wrapText === true && { wrap: true }),
    ...(format.indentLevel !== undefined && { indent: format.indentLevel }),
    ...(borders && {
      border: Object.fromEntries(Object.entries(borders).map(([side, line]) => [side, lineOf(line)])),
    }),
    ...(protection?.locked === false && { locked: false }),
  };
}

function lineOf({ style, weight, color }: Border): BorderLine {
  const kinds = { Hairline: 'hair', Thin: 'thin', Medium: 'medium' } as const;
  if (weight === 'Thick') throw new NotEmulated('a thick border');
  const line = style === 'Double' ? 'double' : kinds[weight ?? 'Thin'];
  return { line, ...(color !== undefined && { colour: hexadecimal(color) }) };
}

function hexadecimal(colour: string): string {
  if (!/^#[0-9A-F]{6}$/i.test(colour)) throw invalidArgument();
  return colour.slice(1);
}

function lower(word: string): string {
  return word.toLowerCase();
}
