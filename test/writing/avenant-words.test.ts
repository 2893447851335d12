import { cents } from '../../src/money';
import { standingText } from '../../src/writing';

const plain = (text: string): string => text.replace(/\s/g, ' ');
const against = (ceiling: bigint, left: bigint, isFungible = false) => ({
  ceiling: cents(ceiling),
  floor: null,
  left: cents(left),
  ceilingHolds: left >= 0n,
  isFungible,
  floorHolds: true,
});

describe('a plafond in a sentence', () => {
  it('says what is left where it holds, the last cent included', () => {
    expect(plain(standingText(against(64_100_000n, 1_405_000n)))).toBe(
      'Plafond notifié : 641 000,00 € ; reste sous le plafond : 14 050,00 €. Plafond respecté.',
    );
    expect(plain(standingText(against(64_100_000n, 0n)))).toContain('reste sous le plafond : 0,00 €');
  });

  it('says by how much it is exceeded, never a rest below zero', () => {
    expect(plain(standingText(against(64_100_000n, -735_000n)))).toBe(
      'Plafond notifié : 641 000,00 € ; dépassement : 7 350,00 €. PLAFOND DÉPASSÉ.',
    );
  });

  it('calls for an agreement where the other axes have room, and does not cry out', () => {
    expect(plain(standingText(against(64_100_000n, -735_000n, true)))).toBe(
      "Plafond notifié : 641 000,00 € ; dépassement : 7 350,00 €. Plafond de l'axe dépassé (fongibilité à convenir).",
    );
  });
});
