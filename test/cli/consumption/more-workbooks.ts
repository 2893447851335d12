import type { Cell } from './workbook';
import { fiche, NOTHING, WHOSE, type Case } from './workbooks';

const LIST = ['N°', 'Action', 'Axe', 'Année', 'Coût total', 'Part État', 'Part Département'];

const list: Case = {
  family: 'liste par action et année, « Dépenses mandatées » : la part État est estimée',
  year: 2025,
  sheets: [
    {
      name: 'Liste',
      rows: [
        ["Département de l'Ariège"],
        [...LIST, 'Dépenses mandatées'],
        ['1.1', 'Médiation', 'Enfance', 2024, 80000, 40000, 40000, 80000],
        ['1.1', 'Médiation', 'Enfance', 2025, 100000, 50000, 50000, 12345.67],
        ['1.1', 'Médiation', 'Enfance', 2026, 60000, 30000, 30000, null],
        ['3.1', 'Maraudes', 'Accès aux droits', 2025, 60000, 30000, 30000, 75000],
        ['4.1', 'Mobilité solidaire', 'Transition écologique', 2025, 20000, 10000, 10000, null],
      ],
    },
  ],
  expected: [
    {
      id: '1.1',
      newCredits: '50000.00',
      delegated: '50000.00',
      consumed: '12345.67',
      basis: 'total',
      // 50 000 x 12 345.67 / 100 000 = 6 172.835: half a cent, away from zero
      consumedState: '6172.84',
      estimated: true,
      // 50 000.00 - 6 172.84
      reliquat: '43827.16',
      // 30 000 x 43 827.16 / 50 000 = 26 296.296, floored
      proposedReduction: '26296.29',
    },
    {
      id: '3.1',
      newCredits: '30000.00',
      delegated: '30000.00',
      consumed: '75000.00',
      basis: 'total',
      // 75 000 spent of 60 000 planned: no more than the whole part
      consumedState: '30000.00',
      estimated: true,
      reliquat: '0.00',
      proposedReduction: null,
    },
    { id: '4.1', newCredits: '10000.00', delegated: '10000.00', consumed: null, basis: 'unknown', ...NOTHING },
  ],
  told: ["La consommation de 2025 n'est pas indiquée"],
};

const axis = (name: string, ...rows: readonly (readonly Cell[])[]) => ({
  name,
  rows: [
    ['Département du Gers – montants en k€'],
    [],
    ['N°', 'Action', 'Coût total 2025', 'Part État 2025', 'Part Département 2025', 'Total dépensé 2025'],
    ...rows,
  ],
});

const axes: Case = {
  family: 'un onglet par axe, en k€, dépense totale',
  year: 2025,
  sheets: [
    axis('Axe 1 Enfance', ['1.1', 'Médiation', 90, 45, 45, 60.5]),
    axis('Axe 3 Accès aux droits', ['3.1', 'Maraudes', 60, 30, 30, 12]),
  ],
  expected: [
    {
      id: '1.1',
      newCredits: '45000.00',
      delegated: '45000.00',
      consumed: '60500.00',
      basis: 'total',
      // 45 000 x 60 500 / 90 000
      consumedState: '30250.00',
      estimated: true,
      reliquat: '14750.00',
      proposedReduction: null,
    },
    {
      id: '3.1',
      newCredits: '30000.00',
      delegated: '30000.00',
      consumed: '12000.00',
      basis: 'total',
      // 30 000 x 12 000 / 60 000
      consumedState: '6000.00',
      estimated: true,
      reliquat: '24000.00',
      proposedReduction: null,
    },
  ],
};

const nextAvenant: Case = {
  family: 'la consommation de 2025 dans l’avenant de 2026',
  year: 2025,
  sheets: [
    {
      name: 'Avenant 2025',
      rows: [
        ["Département de l'Ariège"],
        ['N°', 'Action', 'Axe', 'Coût total', 'Part État', 'Part Département'],
        ['1.1', 'Médiation', 'Enfance', 76000, 38000, 38000],
      ],
    },
    {
      name: 'Avenant 2026',
      rows: [
        ["Département de l'Ariège"],
        // prettier-ignore
        ['N°', 'Action', 'Axe', 'Coût total 2026', 'Part État 2026', 'Part Département 2026', 'Part État 2025 (rappel)', 'Consommé part État 2025'],
        ['1.1', 'Médiation', 'Enfance', 80000, 40000, 40000, 38000, 30000],
      ],
    },
  ],
  expected: [
    {
      id: '1.1',
      newCredits: '38000.00',
      delegated: '38000.00',
      consumed: '30000.00',
      basis: 'state',
      consumedState: '30000.00',
      reliquat: '8000.00',
      // 40 000 x 8 000 / 38 000 = 8 421.0526..., floored
      proposedReduction: '8421.05',
    },
  ],
};

/** The header does not say whose the consumption is: nothing is computed, and it is asked. */
export const UNSAID: readonly Case[] = [
  {
    family: 'liste, « Réalisé »',
    year: 2025,
    sheets: [
      {
        name: 'Liste',
        rows: [
          ["Département de l'Ariège"],
          [...LIST, 'Réalisé'],
          ['1.1', 'Médiation', 'Enfance', 2025, 80000, 40000, 40000, 30000],
          ['1.1', 'Médiation', 'Enfance', 2026, 80000, 40000, 40000, null],
        ],
      },
    ],
    expected: [
      { id: '1.1', newCredits: '40000.00', delegated: '40000.00', consumed: '30000.00', basis: 'unknown', ...NOTHING },
    ],
    told: [`30 000,00 € sont indiqués comme consommés ${WHOSE}`],
  },
  {
    family: 'fiche, une ligne « Consommé » sous le plan de financement',
    year: 2025,
    sheets: [
      {
        name: 'Fiche 1.1',
        rows: fiche('1.1', 'Médiation', 'Axe 1 : enfance', [
          ['Financeurs', 2024, 2025, 2026],
          ['État', 40000, 42000, 42000],
          ['Département', 40000, 42000, 42000],
          ['Coût total', 80000, 84000, 84000],
          ['Consommé', 40000, 30000, null],
        ]),
      },
    ],
    expected: [
      { id: '1.1', newCredits: '42000.00', delegated: '42000.00', consumed: '30000.00', basis: 'unknown', ...NOTHING },
    ],
    told: [`30 000,00 € sont indiqués comme consommés ${WHOSE}`],
  },
];

export const MORE: readonly Case[] = [list, axes, nextAvenant];
