/** One grid for all tables of the sheet, in characters. */
export const WIDTHS = [26, 9, 20, 16, 16, 16, 52] as const;

/** Characters of plain text that fit the width of the sheet, and what stands behind the labels. */
export const WIDE = 145;
export const BEHIND_LABELS = 120;
