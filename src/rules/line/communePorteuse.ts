import { enumerate, isCommunePorteuse, quote } from '../../contract';
import { lineRule } from '../rule';
import { SOURCES } from '../sources';

export const communePorteuse = lineRule(
  {
    code: 'commune-porteuse',
    severity: 'warning',
    basis: 'faq',
    source: SOURCES.communes,
    title: 'Action portée par une commune ou un CCAS',
    explanation:
      "Dans un contrat de métropole, une commune ou un CCAS peut financer et porter une action à la place de la métropole, qui reconventionne avec lui. Qui porte l'action peut payer la part de la collectivité : la parité n'est pas vérifiée sur la ligne.",
  },
  ({ line }, { contract }) => {
    if (!isCommunePorteuse(line, contract)) return null;
    const names = line.funders.filter(({ commune, amount }) => commune && amount !== 0n).map(({ name }) => quote(name));
    return {
      figures: ['funders', 'collectivity'],
      message: `La métropole n'a pas de part sur cette ligne, et ${enumerate(names)} ${names.length > 1 ? 'la financent' : 'la finance'} : si l'action est portée par la commune ou le CCAS, sa part tient lieu de celle de la métropole.`,
      remedy:
        "Vérifiez qui porte l'action et que la métropole a reconventionné avec la commune ou le CCAS ; sinon inscrivez la part de la métropole.",
    };
  },
);
