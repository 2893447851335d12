import type { NewValidation } from '../../../src/sheets';
import type { Area } from '../book/area';
import type { Made } from '../book/made';
import { emulated } from '../wire/emulated';
import { invalidArgument, NotEmulated } from '../wire/errors';

interface Rule {
  readonly list?: { readonly inCellDropDown: boolean; readonly source: string };
  readonly decimal?: { readonly formula1: number | string; readonly operator: string };
  readonly wholeNumber?: { readonly formula1: number; readonly formula2: number; readonly operator: string };
  readonly custom?: { readonly formula: string };
}

interface Text {
  readonly title: string;
  readonly message: string;
}

export const dataValidation = emulated<Area>({
  kind: 'DataValidation',
  write: {
    Rule: (area, rule: Rule) => {
      validationAt(area).rule = ruleOf(rule);
    },
    Prompt: (area, prompt: Text & { showPrompt: boolean }) => {
      if (!prompt.showPrompt) throw invalidArgument();
      validationAt(area).prompt = messageOf(prompt);
    },
    ErrorAlert: (area, alert: Text & { showAlert: boolean; style: string }) => {
      if (!alert.showAlert || alert.style !== 'Stop') throw invalidArgument();
      validationAt(area).refusal = messageOf(alert);
    },
  },
});

function validationAt({ sheet, top, left, bottom, right }: Area): Made['validations'][number] {
  const { validations } = sheet.dressing('a validation');
  const known = validations.find(({ range }) => range.top === top && range.left === left);
  if (known) return known;
  const fresh = { range: { top, left, bottom, right }, rule: null, prompt: null, refusal: null };
  validations.push(fresh);
  return fresh;
}

function messageOf({ title, message }: Text): { title: string; text: string } {
  if (title.length > 32 || message.length > 255) throw invalidArgument();
  return { title, text: message };
}

function ruleOf({ list, decimal, wholeNumber, custom }: Rule): NewValidation['rule'] {
  if (list?.source.startsWith('=')) return { kind: 'listFrom', source: list.source.slice(1) };
  if (list) return { kind: 'list', values: list.source.split(',') };
  if (decimal?.operator === 'GreaterThanOrEqualTo') return { kind: 'amount', minimum: String(decimal.formula1) };
  if (wholeNumber?.operator === 'Between') {
    return { kind: 'wholeNumber', minimum: wholeNumber.formula1, maximum: wholeNumber.formula2 };
  }
  if (custom) return { kind: 'formula', formula: custom.formula.slice(1) };
  throw new NotEmulated('that rule of validation');
}
