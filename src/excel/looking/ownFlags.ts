import { isFlagFormula } from '../../sheets';
import type { Asked } from '../asked';

/** A conditional format of ours. */
export interface OwnFlag {
  readonly sheet: string;
  readonly id: string;
}

/** The conditional formats of a sheet that are ours, known by their condition. */
export function askOwnFlags(sheet: Excel.Worksheet, id: string): Asked<readonly OwnFlag[]> {
  const formats = sheet.getRange().conditionalFormats;
  formats.load('items/id,items/type,items/customOrNullObject/rule/formula');
  return () =>
    formats.items.flatMap((format) => {
      if (format.type !== 'Custom') return [];
      return isFlagFormula(format.customOrNullObject.rule.formula) ? [{ sheet: id, id: format.id }] : [];
    });
}
