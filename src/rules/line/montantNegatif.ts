import { euros, quote, type AnalysedLine } from '../../contract';
import type { Cents } from '../../money';
import type { FigureName } from '../finding';
import { lineRule } from '../rule';
import { SOURCES } from '../sources';
import { ofCollectivity } from '../words';

interface Named {
  readonly figure: FigureName;
  readonly name: string;
  readonly amount: Cents | null;
}

function amounts({ line, facts }: AnalysedLine, collectivity: string): readonly Named[] {
  return [
    { figure: 'cost', name: 'le coût total', amount: facts.costEntered },
    { figure: 'state', name: "la part de l'État", amount: line.state },
    { figure: 'collectivity', name: `la part ${collectivity}`, amount: line.collectivity },
    ...line.funders.map(({ name, amount }) => ({
      figure: 'funders' as const,
      name: `l'apport de ${quote(name)}`,
      amount,
    })),
    { figure: 'fse', name: 'le FSE+', amount: line.fse },
  ];
}

function hasNegative({ line, facts }: AnalysedLine): boolean {
  const below = (amount: Cents | null) => amount !== null && amount < 0n;
  return (
    [facts.costEntered, line.state, line.collectivity, line.fse].some(below) ||
    line.funders.some(({ amount }) => amount < 0n)
  );
}

export const montantNegatif = lineRule(
  {
    code: 'montant-negatif',
    severity: 'error',
    basis: 'arithmetic',
    source: SOURCES.arithmetic,
    title: 'Montant négatif',
    explanation:
      "Un plan de financement ne porte que des montants positifs : personne ne finance une action d'un montant négatif.",
  },
  (line, { contract }) => {
    if (!hasNegative(line)) return null;
    const negative = amounts(line, ofCollectivity(contract)).filter(({ amount }) => amount !== null && amount < 0n);
    const [first] = negative;
    if (first?.amount === undefined || first.amount === null) return null;
    const texts = negative.map(({ name, amount }) => `${name} (${amount === null ? '' : euros(amount)})`);
    return {
      actual: first.amount,
      figures: [...new Set(negative.map(({ figure }) => figure))],
      message: `${negative.length > 1 ? 'Des montants sont négatifs' : 'Un montant est négatif'} : ${texts.join(', ')}.`,
      remedy: "Corrigez le signe ; un remboursement ou une reprise ne s'inscrit pas dans le plan de financement.",
    };
  },
);
