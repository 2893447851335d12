/** Those of a sheet that says nothing, in Excel's usual font. */
export const DEFAULT_COLUMN_WIDTH = 64;
export const DEFAULT_ROW_HEIGHT = 20;

/** The widest digit of Calibri 11: widths are counted in it. */
const DIGIT = 7;
const WIDEST = 255;
const HIGHEST = 409;

/** A width in characters, as files have it (its margin is in it). Null where it is none. */
export function widthInPixels(characters: string | undefined): number | null {
  const width = characters === undefined ? NaN : Number(characters);
  return width > 0 ? Math.round(Math.min(width, WIDEST) * DIGIT) : null;
}

/** A height in points. Null where it is none. */
export function heightInPixels(points: string | undefined): number | null {
  const height = points === undefined ? NaN : Number(points);
  return height > 0 ? Math.round((Math.min(height, HIGHEST) * 4) / 3) : null;
}
