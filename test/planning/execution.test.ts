import { executionOf } from '../../src/planning';
import { action, eur, type LineText } from '../contract/builders';

/** The execution of an action's only line. */
function of(line: LineText, nature: 'nouvelle' | 'renforcee' = 'nouvelle') {
  const one = action({ nature, lines: [{ year: 2025, ...line }] });
  return executionOf(one.lines[0]!, one);
}

/** Spaces of French typography as plain ones: what is said, not how it is spaced. */
const plain = (texts: readonly string[]) => texts.map((text) => text.replace(/[\u00A0\u202F]/g, ' '));

describe('What was delegated and consumed of an action in a year', () => {
  test('the total délégué is the new credits, plus the report received, less the réfaction', () => {
    const execution = of({ state: 40000, carryOver: '5200.50', reduction: 1200, consumed: 30000 });
    expect(execution.delegated).toBe(eur('44000.50'));
    expect(execution.reliquat).toBe(eur('14000.50'));
    expect(plain(execution.steps)).toEqual([
      'Total délégué en 2025 : 40 000,00 € de crédits nouveaux + 5 200,50 € de report − 1 200,00 € de réfaction = 44 000,50 €.',
      'Reliquat : 44 000,50 € − 30 000,00 € = 14 000,50 €.',
    ]);
  });

  test("the State's part is taken as it is written, without an estimate", () => {
    const execution = of({ cost: 100000, state: 40000, consumed: '33333.33' });
    expect(execution).toMatchObject({ consumedState: eur('33333.33'), estimated: false, question: null });
    expect(execution.rate).toEqual({ numerator: 3333333n, denominator: 4000000n });
  });

  test('total spending gives a share of the credits, to the nearest cent, halves away from zero', () => {
    // 1 000.01 x 50 / 100 = 500.005
    expect(of({ cost: 100, state: '1000.01', consumed: 50, consumedBasis: 'total' })).toMatchObject({
      consumedState: eur('500.01'),
      estimated: true,
    });
    // 10 000 x 20 000 / 30 000 = 6 666.666...
    const third = of({ cost: 30000, state: 10000, consumed: 20000, consumedBasis: 'total' });
    expect(third.consumedState).toBe(eur('6666.67'));
    expect(third.reliquat).toBe(eur('3333.33'));
  });

  test('spending above the cost consumes all of the credits and no more', () => {
    const execution = of({ cost: 80000, state: 40000, consumed: 95000, consumedBasis: 'total' });
    expect(execution).toMatchObject({ consumedState: eur(40000), reliquat: eur(0) });
    expect(plain(execution.steps)[1]).toContain('la dépense dépasse le coût prévu');
  });

  test('the cost of a renforcée is that of its reinforced part', () => {
    const text: LineText = {
      cost: 100000,
      reinforcedCost: 40000,
      state: 20000,
      consumed: 10000,
      consumedBasis: 'total',
    };
    expect(of(text, 'renforcee').consumedState).toBe(eur(5000));
  });

  test('a typed 0 is nothing consumed: all is left', () => {
    expect(of({ state: 40000, consumed: 0 })).toMatchObject({ consumedState: eur(0), reliquat: eur(40000) });
  });

  test('more consumed than delegated is shown below 0, as an overspending', () => {
    const execution = of({ state: 40000, consumed: 41500 });
    expect(execution.reliquat).toBe(eur(-1500));
    expect(plain(execution.steps)[1]).toContain("1 500,00 € de plus ; rien n'est à reporter");
  });

  test.each<[string, LineText, RegExp]>([
    [
      'a header that does not say whose',
      { state: 40000, consumed: 30000, consumedBasis: 'unknown' },
      /part de l'État ou de la dépense totale/,
    ],
    ['a blank consumption', { state: 40000 }, /La consommation de 2025 n'est pas indiquée/],
    ['total spending without a cost', { state: 40000, consumed: 30000, consumedBasis: 'total' }, /le coût total/],
    [
      'total spending with a cost of 0',
      { cost: 0, state: 40000, consumed: 30000, consumedBasis: 'total' },
      /le coût total/,
    ],
    ['total spending without a part État', { cost: 80000, consumed: 30000, consumedBasis: 'total' }, /la part État/],
  ])('%s: nothing is computed and the user is asked', (_, line, question) => {
    const execution = of(line);
    expect(execution).toMatchObject({ consumedState: null, reliquat: null, rate: null, estimated: false });
    expect(plain([execution.question ?? ''])[0]).toMatch(question);
  });

  test('a blank part État leaves the total délégué unknown, also where a report stands', () => {
    expect(of({ carryOver: 5000, consumed: 1000 })).toMatchObject({ delegated: null, reliquat: null });
  });
});
