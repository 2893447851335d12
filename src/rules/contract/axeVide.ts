import { axesOf } from '../../contract';
import { contractRule } from '../rule';
import { SOURCES } from '../sources';

const NAMES = { 1: 'enfance', 2: 'emploi', 3: 'accès aux droits', 4: 'transition écologique solidaire' } as const;

export const axeVide = contractRule(
  {
    code: 'axe-vide',
    severity: 'error',
    basis: 'faq',
    source: SOURCES.axes,
    title: 'Axe sans action',
    explanation:
      "Le contrat engage au moins une action sur chacun de ses axes : 1, 3 et 4 pour un département, les quatre pour une métropole. Un axe sans crédits de l'État dans aucune année n'est pas couvert.",
  },
  ({ contract, parameters, linesOfAxis }) =>
    axesOf(contract, parameters)
      .filter((axis) => !linesOfAxis(axis).some(({ credit }) => credit !== null && credit > 0n))
      .map((axis) => ({
        axis,
        figures: [],
        message: `Aucune action de l'axe ${String(axis)} (${NAMES[axis]}) n'a de crédits État, dans aucune année.`,
        remedy: `Inscrivez au moins une action avec des crédits État sur l'axe ${String(axis)}, ou vérifiez l'axe des actions existantes.`,
      })),
);
