import type { NewCondition } from '../../sheets';
import { rangeAt } from '../looking/question';

/** Excel puts a new condition before all others: the last one comes first. */
export function setConditions(worksheet: Excel.Worksheet, conditions: readonly NewCondition[]): void {
  for (const { range, formula, style } of [...conditions].reverse()) {
    const { custom } = rangeAt(worksheet, range).conditionalFormats.add(Excel.ConditionalFormatType.custom);
    custom.rule.formula = `=${formula}`;
    if (style.bold === true) custom.format.font.bold = true;
    if (style.colour !== undefined) custom.format.font.color = `#${style.colour}`;
    if (style.fill !== undefined) custom.format.fill.color = `#${style.fill}`;
  }
}
