import { sheetFingerprint } from '../../sheets';
import type { Block } from './block';
import { cellsOf } from './cells';

/**
 * What a sheet is known again by. From its formulas alone, which are its values where there are none: half as much has to
 * come from Excel before each write.
 */
export function blockFingerprint(block: Block): string {
  return sheetFingerprint(cellsOf({ ...block, values: [], formats: [] }));
}
