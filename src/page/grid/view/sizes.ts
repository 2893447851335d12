/** The strip of row numbers and that of column letters, in pixels. */
export const HEAD_WIDTH = 52;
export const HEAD_HEIGHT = 24;
