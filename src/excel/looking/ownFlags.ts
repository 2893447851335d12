import { isFlagFormula } from '../../sheets';
import type { Asked } from '../asked';

/** A conditional format of ours. */
export interface OwnFlag {
  readonly sheet: string;
  readonly id: string;
}

/**
 * The conditional formats of a sheet that are ours, known by their condition. One without any is ours too: a write that
 * broke off right after adding it; nobody can make such a one by hand.
 */
export function askOwnFlags(sheet: Excel.Worksheet, id: string): Asked<readonly OwnFlag[]> {
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  return () =>
    formats.items.flatMap((format) => {
      if (format.type !== 'Custom') return [];
      const { formula } = format.customOrNullObject.rule;
      return formula === '' || isFlagFormula(formula) ? [{ sheet: id, id: format.id }] : [];
    });
}
