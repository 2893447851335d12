import { tokenize } from '@borgar/fx/xlsx';
import { isSameSheetName } from '../../../../sheets';

/** A sheet that is to go, with the names of the workbook that go with it. */
export interface Leaving {
  readonly sheet: string;
  readonly names: readonly string[];
}

const REFERENCES = new Set(['range', 'range_beam', 'range_ternary', 'range_named', 'context']);

/** Whether a formula would become #REF! or #NAME? without the sheet or one of its names. */
export function mentions(formula: string, { sheet, names }: Leaving): boolean {
  return tokenize(formula, { mergeRefs: true }).some(({ type, value }) => {
    if (!REFERENCES.has(type)) return false;
    const bang = value.lastIndexOf('!');
    const prefix = type === 'context' ? value : value.slice(0, Math.max(0, bang));
    if (sheetsOf(prefix).some((name) => isSameSheetName(name, sheet))) return true;
    return type === 'range_named' && bang < 0 && names.some((name) => isSameSheetName(name, value));
  });
}

/** « 'Fiche 1:Fiche 9' » names two sheets, « [1]Fiche » one of another workbook. */
function sheetsOf(prefix: string): readonly string[] {
  const bare = prefix.startsWith("'") ? prefix.slice(1, -1).replaceAll("''", "'") : prefix;
  return bare.includes('[') ? [] : bare.split(':');
}
