import { rangeAddress, type NewSheet, type NewValidation } from '../../../../sheets';
import { attributeText, elementText } from '../../../xml';
import { escapeText } from '../../escapes';

/** Excel's limits, in characters. */
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;
const LONGEST_LIST = 255;

/** `<dataValidations>` of a new sheet. @throws RangeError for texts and lists that Excel would not take */
export function validationsXml({ validations = [] }: NewSheet): string {
  if (validations.length === 0) return '';
  return `<dataValidations count="${validations.length}">${validations.map(validationXml).join('')}</dataValidations>`;
}

function validationXml({ range, rule, prompt, refusal }: NewValidation): string {
  const attributes =
    ruleAttributes(rule) +
    ' allowBlank="1"' +
    (prompt ? ' showInputMessage="1"' : '') +
    (rule.kind === 'any' ? '' : ' showErrorMessage="1"') +
    (refusal ? message('error', refusal) : '') +
    (prompt ? message('prompt', prompt) : '') +
    ` sqref="${rangeAddress(range)}"`;
  const formulas = formulasOf(rule).map((formula, i) => `<formula${i + 1}>${elementText(formula)}</formula${i + 1}>`);
  return `<dataValidation${attributes}>${formulas.join('')}</dataValidation>`;
}

function ruleAttributes(rule: NewValidation['rule']): string {
  switch (rule.kind) {
    case 'any':
      return '';
    case 'list':
    case 'listFrom':
      return ' type="list"';
    case 'amount':
      return ' type="decimal" operator="greaterThanOrEqual"';
    case 'wholeNumber':
      return ' type="whole"';
    case 'formula':
      return ' type="custom"';
  }
}

function formulasOf(rule: NewValidation['rule']): readonly string[] {
  switch (rule.kind) {
    case 'any':
      return [];
    case 'list':
      return [literalList(rule.values)];
    case 'listFrom':
      return [rule.source];
    case 'amount':
      return [rule.minimum];
    case 'wholeNumber':
      return [String(rule.minimum), String(rule.maximum)];
    case 'formula':
      return [rule.formula];
  }
}

function literalList(values: readonly string[]): string {
  const list = values.join(',');
  if (list.length > LONGEST_LIST)
    throw new RangeError(`a list of ${list.length} characters: put it in cells, listFrom`);
  // A comma would part one value in two, and Excel has no way to write it otherwise.
  const bad = values.find((value) => value.includes(',') || value.trim() !== value || value === '');
  if (bad !== undefined) throw new RangeError(`no value of a list: « ${bad} »`);
  return `"${list.replaceAll('"', '""')}"`;
}

function message(kind: 'error' | 'prompt', { title, text }: NonNullable<NewValidation['prompt']>): string {
  if (title.length > LONGEST_TITLE || text.length > LONGEST_MESSAGE) throw new RangeError(`too long: « ${title} »`);
  const written = (value: string): string => attributeText(escapeText(value));
  return ` ${kind}Title="${written(title)}" ${kind}="${written(text)}"`;
}
