import fc from 'fast-check';
import { cents } from '../../src/money';
import { builtInParameters as parameters } from '../../src/parameters';
import { proposedCarryOver, proposedLastYear, proposedReduction } from '../../src/planning';
import { action, eur, type LineText } from '../contract/builders';

const plain = (texts: readonly string[]) => texts.map((text) => text.replace(/[\u00A0\u202F]/g, ' '));
const of = (...lines: readonly LineText[]) => action({ lines });

describe('The report proposed for the next year', () => {
  test('is the reliquat, with its calculation, and needs the agreement of the signatories', () => {
    const proposal = proposedCarryOver(of({ year: 2025, state: 40000, consumed: 27600 }), 2025, parameters);
    expect(proposal).toMatchObject({ year: 2026, amount: eur(12400) });
    expect(plain(proposal!.steps).at(-1)).toBe('Reliquat : 40 000,00 € − 27 600,00 € = 12 400,00 €.');
    expect(proposal!.decision).toContain("l'accord des signataires");
  });

  test.each<[string, LineText]>([
    ['nothing is left', { year: 2025, state: 40000, consumed: 40000 }],
    ['more was spent than delegated', { year: 2025, state: 40000, consumed: 50000 }],
    ['the consumption is blank', { year: 2025, state: 40000 }],
    ['the header does not say whose', { year: 2025, state: 40000, consumed: 1000, consumedBasis: 'unknown' }],
    ['it is the last year of the contract', { year: 2027, state: 40000, consumed: 1000 }],
  ])('there is none where %s', (_, line) => {
    expect(proposedCarryOver(of(line), line.year ?? 2025, parameters)).toBeNull();
  });
});

describe('The réfaction of the next year', () => {
  test('is in proportion to what was not consumed, floored to the cent', () => {
    // 33 333.33 x (1 - 20 000 / 30 000) = 11 111.11
    const lines: LineText[] = [
      { year: 2025, state: 30000, consumed: 20000 },
      { year: 2026, state: '33333.33' },
    ];
    const proposal = proposedReduction(of(...lines), 2026, parameters);
    expect(proposal).toMatchObject({ year: 2026, amount: eur('11111.11') });
    expect(plain(proposal!.steps).at(-1)).toBe(
      'Réfaction de 2026 à due proportion : 33 333,33 € × 10 000,00 € / 30 000,00 € = 11 111,11 €, arrondie au centime inférieur.',
    );
    expect(proposal!.decision).toContain('préfet');
  });

  test('floors what does not fall even', () => {
    // 100 x (1 - 1 / 3) = 66.666...
    const lines: LineText[] = [
      { year: 2025, state: 3, consumed: 1 },
      { year: 2026, state: 100 },
    ];
    expect(proposedReduction(of(...lines), 2026, parameters)?.amount).toBe(eur('66.66'));
  });

  test('counts the report received in what was delegated', () => {
    // delegated 50 000, consumed 25 000: half of 10 000
    const lines: LineText[] = [
      { year: 2025, state: 40000, carryOver: 10000, consumed: 25000 },
      { year: 2026, state: 10000 },
    ];
    expect(proposedReduction(of(...lines), 2026, parameters)?.amount).toBe(eur(5000));
  });

  test('there is never one between 2024 and 2025: the first two years are in continuity', () => {
    const lines: LineText[] = [
      { year: 2024, state: 40000, consumed: 0 },
      { year: 2025, state: 40000 },
    ];
    expect(proposedReduction(of(...lines), 2025, parameters)).toBeNull();
  });

  test('an action that did not begin may lose all of it, one that overspent loses nothing', () => {
    const idle = of({ year: 2025, state: 40000, consumed: 0 }, { year: 2026, state: 12345 });
    const over = of({ year: 2025, state: 40000, consumed: 45000 }, { year: 2026, state: 12345 });
    expect(proposedReduction(idle, 2026, parameters)?.amount).toBe(eur(12345));
    expect(proposedReduction(over, 2026, parameters)?.amount).toBe(eur(0));
  });

  test('lies between 0 and the new credits whatever was consumed', () => {
    const amount = fc.bigInt({ min: 0n, max: 10n ** 11n }).map(cents);
    fc.assert(
      fc.property(amount, amount, amount, (before, consumed, next) => {
        const one = of({ year: 2025, consumed: 0 }, { year: 2026 });
        const [first, second] = one.lines;
        const lines = [
          { ...first!, state: before, consumed },
          { ...second!, state: next },
        ];
        const proposal = proposedReduction({ ...one, lines }, 2026, parameters);
        if (before === 0n) expect(proposal).toBeNull();
        else expect(proposal!.amount >= 0n && proposal!.amount <= next).toBe(true);
      }),
    );
  });
});

describe('The credits of the last year', () => {
  test('start from what was consumed until then; what was carried over is not counted twice', () => {
    // 2024: 10 000 left, carried over to 2025; 2025: 40 000 + 10 000 delegated, 35 000 consumed. Never consumed: 15 000.
    const lines: LineText[] = [
      { year: 2024, state: 40000, consumed: 30000 },
      { year: 2025, state: 40000, carryOver: 10000, consumed: 35000 },
      { year: 2026, state: 40000 },
      { year: 2027, state: 40000 },
    ];
    const proposal = proposedLastYear(of(...lines), parameters);
    expect(proposal).toMatchObject({ year: 2027, amount: eur(25000) });
    expect(plain(proposal!.steps)).toEqual([
      'Crédits nouveaux de 2027 : 40 000,00 € prévus − 15 000,00 € non consommés (10 000,00 € en 2024, 5 000,00 € en 2025) = 25 000,00 €.',
    ]);
  });

  test('are never below 0, and stay where nothing is known or all was consumed', () => {
    const late: LineText[] = [
      { year: 2024, state: 90000, consumed: 0 },
      { year: 2027, state: 40000 },
    ];
    expect(proposedLastYear(of(...late), parameters)?.amount).toBe(eur(0));
    expect(proposedLastYear(of({ year: 2024, state: 90000 }, { year: 2027, state: 40000 }), parameters)).toBeNull();
    const spent: LineText[] = [
      { year: 2024, state: 90000, consumed: 95000 },
      { year: 2027, state: 40000 },
    ];
    expect(proposedLastYear(of(...spent), parameters)).toBeNull();
  });
});
