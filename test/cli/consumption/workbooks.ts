import { sum, type Cell, type Sheet } from './workbook';

/** What `execution --format json` has to say of an action; the calculation of each figure stands beside it. */
interface Expected {
  readonly id: string;
  readonly newCredits: string | null;
  readonly carryOver?: string;
  readonly reduction?: string;
  readonly delegated: string | null;
  readonly consumed: string | null;
  readonly basis: 'state' | 'total' | 'unknown';
  readonly consumedState: string | null;
  readonly estimated?: true;
  readonly reliquat: string | null;
  readonly proposedReduction: string | null;
}

export interface Case {
  readonly family: string;
  readonly sheets: readonly Sheet[];
  readonly year: number;
  readonly expected: readonly Expected[];
  /** What the page has to tell, where figures are missing. */
  readonly told?: readonly string[];
}

const NOTHING = { consumedState: null, reliquat: null, proposedReduction: null } as const;
const WHOSE = "sans dire s'il s'agit de la part de l'État ou de la dépense totale";

const YEAR = ['Coût total', 'Part État', 'Part Département', 'CAF', 'Consommé part État'];
const NONE: Cell[] = [null, null, null, null];

const recap: Case = {
  family: 'récapitulatif, deux lignes d’en-tête, sous-totaux, un nombre en texte',
  year: 2025,
  sheets: [
    {
      name: 'Récapitulatif',
      merges: ['D3:H3', 'I3:M3', 'N3:R3'],
      rows: [
        ['Contrat local des solidarités 2024-2027 – Département du Gers'],
        [],
        [null, null, null, 'Année 2024', ...NONE, 'Année 2025', ...NONE, 'Année 2026', ...NONE],
        ['N°', 'Intitulé de l’action', 'Axe', ...YEAR, ...YEAR, ...YEAR],
        // prettier-ignore
        ['1.1', 'Soutien à la parentalité', 'Axe 1 : enfance', 50000, 20000, 20000, 10000, 20000, 110000, 50000, 50000, 10000, 31234.56, 70000, 30000, 30000, 10000, null],
        // prettier-ignore
        ['1.2', 'Décrochage scolaire', 'Axe 1 : enfance', 30000, 15000, 15000, null, 9000, 40000, 20000, 20000, null, '20 500,10 €', 40000, 20000, 20000, null, null],
        // prettier-ignore
        ['Sous-total axe 1', null, null, sum('D5:D6', 80000), sum('E5:E6', 35000), sum('F5:F6', 35000), sum('G5:G6', 10000), sum('H5:H6', 29000), sum('I5:I6', 150000), sum('J5:J6', 70000), sum('K5:K6', 70000), sum('L5:L6', 10000)],
        // prettier-ignore
        ['3.1', 'Domiciliation', 'Axe 3 : accès aux droits', null, null, null, null, null, 60000, 30000, 30000, null, 0, 60000, 30000, 30000, null, null],
      ],
    },
  ],
  expected: [
    {
      id: '1.1',
      newCredits: '50000.00',
      delegated: '50000.00',
      consumed: '31234.56',
      basis: 'state',
      consumedState: '31234.56',
      // 50 000.00 - 31 234.56
      reliquat: '18765.44',
      // 30 000 x 18 765.44 / 50 000 = 11 259.264, floored
      proposedReduction: '11259.26',
    },
    {
      id: '1.2',
      newCredits: '20000.00',
      delegated: '20000.00',
      consumed: '20500.10',
      basis: 'state',
      consumedState: '20500.10',
      // 20 000.00 - 20 500.10: overspent, so nothing is taken off 2026
      reliquat: '-500.10',
      proposedReduction: '0.00',
    },
    {
      id: '3.1',
      newCredits: '30000.00',
      delegated: '30000.00',
      // A typed 0 is nothing consumed: all is left, and all of 2026 could be taken off.
      consumed: '0.00',
      basis: 'state',
      consumedState: '0.00',
      reliquat: '30000.00',
      proposedReduction: '30000.00',
    },
  ],
};

const annual: Case = {
  family: 'un onglet par avenant, report et réfaction à part',
  year: 2025,
  sheets: [
    {
      name: 'Avenant 2025',
      rows: [
        ['Avenant financier 2025 – Nantes Métropole'],
        [],
        // prettier-ignore
        ['N°', 'Action', 'Axe', 'Crédits nouveaux', 'Report 2024', 'Réfaction', 'Total délégué', 'Part Métropole', 'Coût total', 'Crédits État consommés'],
        // prettier-ignore
        ['1.1', 'Lieu d’accueil parents-enfants', 'Enfance', 40000, 5000.5, 2000, { formula: 'D4+E4-F4', result: 43000.5 }, 40000, 80000, 35000.25],
        ['2.1', 'Accompagnement vers l’emploi', 'Emploi', 90000, null, null, 90000, 90000, 180000, 90000],
      ],
    },
    {
      name: 'Avenant 2026',
      rows: [
        ['Avenant financier 2026 – Nantes Métropole'],
        [],
        ['N°', 'Action', 'Axe', 'Crédits nouveaux', 'Part Métropole', 'Coût total'],
        ['1.1', 'Lieu d’accueil parents-enfants', 'Enfance', 38000, 38000, 76000],
        ['2.1', 'Accompagnement vers l’emploi', 'Emploi', 90000, 90000, 180000],
      ],
    },
  ],
  expected: [
    {
      id: '1.1',
      newCredits: '40000.00',
      carryOver: '5000.50',
      reduction: '2000.00',
      // 40 000.00 + 5 000.50 - 2 000.00
      delegated: '43000.50',
      consumed: '35000.25',
      basis: 'state',
      consumedState: '35000.25',
      // 43 000.50 - 35 000.25
      reliquat: '8000.25',
      // 38 000 x 8 000.25 / 43 000.50 = 304 009 500 / 43 000.50 = 7 069.9061..., floored
      proposedReduction: '7069.90',
    },
    {
      id: '2.1',
      newCredits: '90000.00',
      delegated: '90000.00',
      consumed: '90000.00',
      basis: 'state',
      consumedState: '90000.00',
      reliquat: '0.00',
      proposedReduction: '0.00',
    },
  ],
};

const fiche = (
  number: string,
  title: string,
  axis: string,
  rows: readonly (readonly Cell[])[],
): (readonly Cell[])[] => [[`Fiche-action n° ${number}`], ['Intitulé', title], ['Axe', axis], [], ...rows, []];

const fiches: Case = {
  family: 'deux fiches l’une sous l’autre, « Prévu » et « Réalisé » de chaque financeur',
  year: 2025,
  sheets: [
    {
      name: 'Fiches',
      rows: [
        ...fiche('1.1', 'Médiation familiale', 'Axe 1 : enfance', [
          ['Financeurs', 'Prévu 2025', 'Réalisé 2025'],
          ['État', 40000, 25000],
          ['Département', 30000, 28000],
          ['CAF', 10000, 10000],
          ['Coût total', sum('B6:B8', 80000), sum('C6:C8', 63000)],
        ]),
        ...fiche('3.1', 'Maraudes', 'Axe 3 : accès aux droits', [
          ['Financeurs', 'Prévu 2025', 'Réalisé 2025'],
          ['État', 30000, 31000],
          ['Département', 30000, 29000],
          ['Coût total', sum('B16:B17', 60000), sum('C16:C17', 60000)],
        ]),
      ],
    },
  ],
  expected: [
    // 40 000 - 25 000: the État row says whose it is; 2026 is not in the workbook.
    {
      id: '1.1',
      newCredits: '40000.00',
      delegated: '40000.00',
      consumed: '25000.00',
      basis: 'state',
      consumedState: '25000.00',
      reliquat: '15000.00',
      proposedReduction: null,
    },
    // 30 000 - 31 000
    {
      id: '3.1',
      newCredits: '30000.00',
      delegated: '30000.00',
      consumed: '31000.00',
      basis: 'state',
      consumedState: '31000.00',
      reliquat: '-1000.00',
      proposedReduction: null,
    },
  ],
};

export const SAID: readonly Case[] = [recap, annual, fiches];
export { NOTHING, WHOSE, fiche };
