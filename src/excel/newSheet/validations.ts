import type { NewValidation } from '../../sheets';
import { rangeAt } from '../looking/question';

/** What may be typed, and what is said of it. */
export function setValidation(worksheet: Excel.Worksheet, { range, rule, prompt, refusal }: NewValidation): void {
  const { dataValidation } = rangeAt(worksheet, range);
  if (rule.kind !== 'any') dataValidation.rule = ruleOf(rule);
  if (prompt) dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
  if (refusal) {
    dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: refusal.title, message: refusal.text };
  }
}

function ruleOf(rule: Exclude<NewValidation['rule'], { readonly kind: 'any' }>): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: rule.values.join(',') } };
    case 'listFrom':
      return { list: { inCellDropDown: true, source: `=${rule.source}` } };
    case 'amount':
      return { decimal: { formula1: Number(rule.minimum), operator: 'GreaterThanOrEqualTo' } };
    case 'wholeNumber':
      return { wholeNumber: { formula1: rule.minimum, formula2: rule.maximum, operator: 'Between' } };
    case 'formula':
      return { custom: { formula: `=${rule.formula}` } };
  }
}
