import { plain } from '../../checking';
import { isOtherContract, typography, type Contract } from '../../contract';
import type { Parameters } from '../../parameters';

/** Where one signatory signs. */
export interface SignatureBox {
  readonly party: string;
  readonly who: string;
}

/**
 * Two boxes, or three for a convention unique (FAQ: the président of the conseil départemental, the préfet de département
 * for the departmental unit, the préfet de région for the regional one). A département's workbook that has actions on
 * axis 2 is one: the France Travail contract stands in the same workbook only where both are signed as one.
 */
export function signatureBoxes(
  contract: Contract,
  signatories: 2 | 3 | null,
  parameters: Parameters,
): readonly SignatureBox[] {
  const isUnique = contract.actions.some((action) => isOtherContract(action, contract, parameters));
  const name = contract.collectivity === null ? '' : ` : ${plain(contract.collectivity)}`;
  const three = (signatories ?? (isUnique ? 3 : 2)) === 3;
  return [
    box(`Pour la collectivité${name}`, PRESIDENT),
    three ? box("Pour l'État, unité opérationnelle départementale", PREFET) : box("Pour l'État", PREFET),
    ...(three ? [box("Pour l'État, unité opérationnelle régionale", REGION)] : []),
  ];
}

const PRESIDENT = 'Le président ou la présidente';
const PREFET = 'Le préfet ou la préfète de département';
const REGION = 'Le préfet ou la préfète de région';

function box(party: string, who: string): SignatureBox {
  return { party: typography(party), who };
}
