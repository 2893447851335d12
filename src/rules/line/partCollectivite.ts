import { euros } from '../../contract';
import { abs, subtract, ZERO } from '../../money';
import { lineRule } from '../rule';
import { SOURCES } from '../sources';
import { isCollectivityWrong } from '../verdicts';
import { capital, ofCollectivity, theCollectivity } from '../words';

export const partCollectivite = lineRule(
  {
    code: 'part-collectivite',
    severity: 'error',
    basis: 'faq',
    source: SOURCES.parity,
    title: 'Part de la collectivité fausse',
    explanation:
      "La part de l'État est juste, mais celle de la collectivité n'est pas ce qui reste : coût, moins les tiers, moins la part de l'État, moins le FSE+ admis.",
  },
  (line, { contract, parameters }) => {
    const { facts, shares } = line;
    if (!isCollectivityWrong(line, parameters)) return null;
    const entered = facts.collectivity ?? ZERO;
    const expected = shares.collectivity ?? ZERO;
    const gap = subtract(entered, expected);
    const way = gap > 0n ? 'de plus' : 'de moins';
    return {
      actual: entered,
      expected,
      figures: ['collectivity'],
      message: `${capital(theCollectivity(contract))} paie ${euros(abs(gap))} ${way} que sa part : ${euros(entered)} inscrits, ${euros(expected)} attendus.`,
      remedy: `${gap > 0n ? 'Ramenez' : 'Portez'} la part ${ofCollectivity(contract)} à ${euros(expected)}, ou vérifiez le coût, les tiers et le FSE+ de la ligne.`,
    };
  },
);
