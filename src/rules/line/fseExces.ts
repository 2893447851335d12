import { euros } from '../../contract';
import { subtract } from '../../money';
import { lineRule } from '../rule';
import { SOURCES } from '../sources';
import { ofCollectivity } from '../words';

export const fseExces = lineRule(
  {
    code: 'fse-exces',
    severity: 'error',
    basis: 'faq',
    source: SOURCES.fse,
    title: 'FSE+ au-dessus de la part de la collectivité',
    explanation:
      "Le FSE+ vient en déduction de la part de la collectivité, jamais de celle de l'État : il ne peut pas la dépasser.",
  },
  ({ facts, shares }, { contract }) => {
    if (shares.gross === null || facts.fse <= shares.gross) return null;
    return {
      actual: facts.fse,
      expected: shares.gross,
      figures: ['fse'],
      message: `Le FSE+ dépasse de ${euros(subtract(facts.fse, shares.gross))} la part ${ofCollectivity(contract)} : ${euros(facts.fse)} pour une part de ${euros(shares.gross)}. Il ne peut pas réduire la part de l'État.`,
      remedy: `Ramenez le FSE+ à ${euros(shares.gross)} au plus, ou vérifiez le coût et les tiers.`,
    };
  },
);
