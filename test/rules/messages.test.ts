import { builtInParameters } from '../../src/parameters';
import { checkContract } from '../../src/rules';
import { contract, type ContractText } from '../contract/builders';

const N = '\u00A0';
/** The texts with plain spaces, so that they can be read here. */
const told = (of: ContractText, code: string) => {
  const found = checkContract(contract(of), builtInParameters).find((finding) => finding.code === code);
  return [found?.message ?? '', found?.remedy ?? ''].map((text) => text.replace(/[\u00A0\u202F]/g, ' '));
};

test('parity says by how much, which way, and both shares', () => {
  const [message, remedy] = told(
    { actions: [{ lines: [{ cost: 100000, state: 54000, collectivity: 46000 }] }] },
    'parite',
  );
  expect(message).toBe("L'État paie 4 000,00 € de plus que sa moitié : 54 000,00 € inscrits, 50 000,00 € au plus.");
  expect(remedy).toBe('Ramenez la part État à 50 000,00 € ; la part du département est alors de 50 000,00 €.');
});

test('parity says where the tiers were not taken off', () => {
  const of = { actions: [{ lines: [{ cost: 100, state: 50, collectivity: 30, funders: { CAF: 20 } }] }] };
  expect(told(of, 'parite')[0]).toContain("C'est la moitié du coût avant déduction des tiers.");
});

test('a low State share of a renforcée asks for the reinforced part', () => {
  const of = { actions: [{ nature: 'renforcee', lines: [{ cost: 100, state: 10, collectivity: 90 }] }] } as const;
  expect(told(of, 'parite-basse')[0]).toContain('coût de la part renforcée');
});

test('a floor says what is missing and what is left under the ceiling', () => {
  const [message, remedy] = told(
    {
      actions: [
        { id: '1.1', axis: 1, lines: [{ year: 2024, cost: 20000, state: 10000, collectivity: 10000 }] },
        {
          id: '3.1',
          axis: 3,
          lines: [
            { year: 2024, cost: 220000, state: 110000, collectivity: 110000 },
            { year: 2025, cost: 400000, state: 200000, collectivity: 200000 },
          ],
        },
      ],
      envelope: { 1: 1600, 3: 306000 },
    },
    'plancher-axe',
  );
  expect(message).toBe(
    "L'axe 3 reçoit 110 000,00 € de crédits État en 2024, sous son plancher de 122 400,00 € (40 % du plafond de 306 000,00 €). Sur les 2 années inscrites : 310 000,00 € pour un plancher de 244 800,00 €.",
  );
  expect(remedy).toBe(
    "Il manque 12 400,00 € de crédits État sur l'axe 3 en 2024 ; 187 600,00 € restent sous le plafond des axes 1, 3 et 4.",
  );
});

test('texts carry no-break spaces where French typography wants them', () => {
  const [finding] = checkContract(
    contract({ actions: [{ lines: [{ cost: 100, state: 60, collectivity: 40 }] }] }),
    builtInParameters,
  ).filter(({ code }) => code === 'parite');
  expect(finding?.message).toContain(`moitié${N}: 60,00${N}€`);
});
