import type { ReadableCheck } from '../../checking';
import { quote } from '../../contract';
import { formatEuros, parseDecimal } from '../../money';
import type { Correction } from '../../reading';
import type { Style } from './style';
import { KIND_NAMES, NATURE_NAMES, ROLE_NAMES, UNIT_NAMES } from './words';
import { wrap } from './wrap';

/** What the user corrected of the reading, and why his marks could not be used where they could not; '' for neither. */
export function correctionsText({ corrections, marksProblem }: ReadableCheck, style: Style): string {
  const made = corrections.map(correctionText).join('\u00A0; ');
  return [
    ...(made === ''
      ? []
      : [wrap(`Corrections apportées par l'utilisateur\u00A0: ${made}.`, style.width, '    ', '  ')]),
    ...(marksProblem === null ? [] : [style.severity('warning', wrap(marksProblem, style.width, '    ', '  '))]),
  ].join('\n');
}

function correctionText(correction: Correction): string {
  switch (correction.type) {
    case 'role': {
      const { sheet, cell, role, year } = correction;
      const when = year === undefined ? '' : ` en ${String(year)}`;
      return `${quote(sheet)}, ${cell} lu comme ${ROLE_NAMES[role] ?? quote(role)}${when}`;
    }
    case 'axis':
      return `action ${quote(correction.action)} sur l'axe ${String(correction.axis)}`;
    case 'nature':
      return `action ${quote(correction.action)} ${NATURE_NAMES[correction.nature] ?? quote(correction.nature)}`;
    case 'unit':
      return `${quote(correction.sheet)} ${UNIT_NAMES[correction.unit]}`;
    case 'leave-out':
      return `${quote(correction.sheet)}${correction.range === undefined ? '' : `, ${correction.range}`} laissé de côté`;
    case 'kind':
      return `contrat de ${KIND_NAMES[correction.kind]}`;
    case 'collectivity':
      return `collectivité ${quote(correction.name)}`;
    case 'ceiling':
      return `plafond de l'axe ${String(correction.axis)} en ${String(correction.year)} à ${amountText(correction.amount)}`;
  }
}

function amountText(amount: string): string {
  const cents = parseDecimal(amount);
  return cents === null ? quote(amount) : formatEuros(cents);
}
