export type { Appearance, ColumnAppearance, RowAppearance, SheetAppearance } from './appearance';
export { PLAIN_LOOK, type BorderLook, type CellLook, type Side } from './look';
export { readAppearance } from './readAppearance';
export { DEFAULT_COLUMN_WIDTH, DEFAULT_ROW_HEIGHT } from './sizes';
