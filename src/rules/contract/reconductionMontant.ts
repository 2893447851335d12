import { euros } from '../../contract';
import { multiply } from '../../money';
import { creditsOf } from '../context';
import { contractRule } from '../rule';
import { SOURCES } from '../sources';
import { reconduites } from './reconduites';

export const reconductionMontant = contractRule(
  {
    code: 'reconduction-montant',
    severity: 'warning',
    basis: 'reading',
    source: `${SOURCES.nature} ; le compte en crédits est une lecture retenue par Cofisol`,
    title: 'Actions reconduites : la moitié des crédits',
    explanation:
      "Les actions reconduites sont moins de la moitié des actions, mais elles reçoivent la moitié des crédits de l'État ou plus. La FAQ ne dit pas si la minorité se compte en actions ou en crédits.",
  },
  ({ contract, parameters, lines }) => {
    const { contractYears } = parameters.figures;
    const limit = parameters.figures.reconductionLimit.value;
    const counted = lines.filter(({ line }) => contractYears.value.includes(line.year));
    const all = creditsOf(counted);
    const some = creditsOf(counted.filter(({ action }) => action.nature === 'reconduite'));
    if (reconduites(contract, parameters).tooMany || some <= 0n) return [];
    if (some * limit.denominator < all * limit.numerator) return [];
    return [
      {
        actual: some,
        expected: multiply(all, limit, 'floor'),
        figures: ['nature', 'state'],
        message: `Les actions reconduites reçoivent ${euros(some)} de crédits État sur ${euros(all)} : la moitié ou plus, alors qu'elles doivent rester minoritaires.`,
        remedy: 'Vérifiez la nature des actions et voyez avec le commissaire si cette part est acceptable.',
      },
    ];
  },
);
