import { quote } from '../../contract';
import { formatEuros, parseDecimal } from '../../money';
import type { Correction } from '../../reading';
import { KIND_NAMES, NATURE_NAMES, ROLE_NAMES, UNIT_NAMES } from './words';

/** One correction of the reading in a few words: « Récap », E7 lu comme coût total. */
export function correctionText(correction: Correction): string {
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
