import { cents } from '../../src/money';
import { ceilingsOf, type NamedCeiling } from '../../src/matching';
import { builtInParameters } from '../../src/parameters';

const ariege = { collectivity: 'Ariège' };
const row = (collectivity: string | null, axis: 1 | 3, year: number | null, euros: bigint): NamedCeiling => ({
  collectivity,
  axis,
  year,
  amount: cents(euros * 100n),
});
const ceilings = (rows: readonly NamedCeiling[], contract: { collectivity: string | null } = ariege) =>
  ceilingsOf(contract, rows, builtInParameters)?.map(({ axis, year, amount }) => `${axis} ${year} ${amount / 100n}`);

test('seules les lignes de la collectivité comptent', () => {
  expect(ceilings([row('Hérault', 1, 2024, 5n), row("Département de l'Ariège", 1, 2024, 7n)])).toEqual(['1 2024 7']);
});

test('un plafond sans année vaut pour les quatre années du contrat', () => {
  expect(ceilings([row('09', 3, null, 7n)])).toEqual(['3 2024 7', '3 2025 7', '3 2026 7', '3 2027 7']);
});

test("le plafond d'une année précise remplace celui de toutes les années, dans n'importe quel ordre", () => {
  const rows = [row('09', 3, 2026, 9n), row('09', 3, null, 7n)];
  expect(ceilings(rows)).toEqual(['3 2024 7', '3 2025 7', '3 2026 9', '3 2027 7']);
  expect(ceilings(rows.toReversed())).toEqual(ceilings(rows));
});

test('deux écritures de la même collectivité qui ne disent pas la même chose : aucun plafond', () => {
  expect(ceilings([row('09', 1, 2024, 7n), row('Ariège', 1, 2024, 8n), row('Ariège', 3, 2024, 8n)])).toEqual([
    '3 2024 8',
  ]);
});

test('un fichier sans colonne de collectivité vaut pour tout contrat, même sans nom', () => {
  expect(ceilings([row(null, 1, 2024, 7n)], { collectivity: null })).toEqual(['1 2024 7']);
});

test('un contrat sans nom ne reçoit les plafonds de personne', () => {
  expect(ceilings([row('Ariège', 1, 2024, 7n)], { collectivity: null })).toBeUndefined();
});
