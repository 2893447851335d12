import { checkWorkbook, type CheckedAction, type CheckedLine, type ReadableCheck } from '../../src/checking';
import { readWorkbook } from '../../src/files';
import { cents } from '../../src/money';
import { builtInParameters as parameters } from '../../src/parameters';
import { byAxis, fichesOf, searched } from '../../src/ui/fiches/fiches';
import { simulate, trialOf, type Trial } from '../../src/ui/fiches/simulation';
import { fieldsOf, trialIn } from '../../src/ui/fiches/trialFields';
import { typedAmount } from '../../src/ui/fiches/trialInput';
import { demonstration } from './support';

const check = checkWorkbook(readWorkbook(demonstration()), { parameters }) as ReadableCheck;
const fiches = fichesOf(check);

const fiche = (id: string) => fiches.find(({ checked }) => checked.action.id === id)!;
const lineOf = (id: string, year: number) => fiche(id).lines.find((line) => line.year === year)!;
const euros = (amount: number) => cents(BigInt(amount) * 100n);

describe('the list of actions', () => {
  it('has every action once, by axis, with the worst finding about it', () => {
    expect(fiches).toHaveLength(check.actions.length);
    expect(byAxis(fiches).map(({ axis, fiches: own }) => [axis, own.length])).toEqual([
      [1, 5],
      [3, 4],
      [4, 5],
    ]);
    expect([fiche('3.4').severity, fiche('3.3').severity, fiche('1.1').severity]).toEqual(['error', 'warning', null]);
  });

  it('keeps two actions of one number apart', () => {
    const twice = fichesOf({ ...check, actions: [check.actions[0]!, check.actions[0]!] });
    expect(new Set(twice.map(({ key }) => key)).size).toBe(2);
  });

  it('is searched by number, title and lead body, without case and accents', () => {
    const ids = (search: string) => searched(fiches, search).map(({ checked }) => checked.action.id);
    expect(ids('3.4')).toEqual(['3.4']);
    expect(ids('INTERPRETARIAT sociaux')).toEqual(['3.3']);
    expect(ids('  ')).toHaveLength(fiches.length);
    expect(ids('rien de tel')).toEqual([]);
  });
});

describe('a year of an action', () => {
  it('shows a State share above the half as a difference, by how much', () => {
    expect(lineOf('3.4', 2025).state).toEqual({
      entered: euros(13_500),
      expected: euros(11_500),
      difference: euros(2_000),
    });
  });

  it('shows no difference where a cee line is within what it may be', () => {
    const { state } = lineOf('4.1', 2024);
    expect(state.difference).toBeNull();
    expect(state.entered).toBe(euros(10_700));
  });

  it('shows none where a figure is missing', () => {
    expect(lineOf('3.3', 2026).collectivity).toMatchObject({ entered: null, difference: null });
  });
});

describe('the simulator', () => {
  const run = (id: string, year: number, change: Partial<Trial> = {}) => {
    const { checked } = lineOf(id, year);
    const action: CheckedAction = fiche(id).checked;
    return simulate(check, action, checked, { ...trialOf(checked), ...change }, parameters);
  };
  const shares = (id: string, year: number, change: Partial<Trial>) => run(id, year, change).shares;

  it('with the figures of the workbook gives the shares of the check', () => {
    for (const { checked } of fiches) {
      for (const own of checked.lines) {
        const { derivation: _of, ...of } = simulate(check, checked, own, trialOf(own), parameters).shares;
        const { derivation: _was, ...was } = own.expected;
        if (own.line.unreadable.size === 0) expect(of).toEqual(was);
      }
    }
  });

  // The examples of the FAQ (domain.md, section 3): cost 100, a partner brings 20, FSE+ brings 10.
  it.each([
    [{ cost: 100, thirdParties: 0, fse: 0 }, 50, 50],
    [{ cost: 100, thirdParties: 20, fse: 0 }, 40, 40],
    [{ cost: 100, thirdParties: 20, fse: 10 }, 40, 30],
  ])('follows the examples of the FAQ: %o', ({ cost, thirdParties, fse }, state, collectivity) => {
    const nouvelle = fiches.find(
      ({ checked }) => checked.action.nature === 'nouvelle' && checked.scheme === 'standard',
    )!;
    const [line] = nouvelle.checked.lines as [CheckedLine];
    const trial = { cost: euros(cost), thirdParties: euros(thirdParties), cee: euros(0), fse: euros(fse), state: null };
    const { shares: of } = simulate(check, nouvelle.checked, line, trial, parameters);
    expect([of.state, of.collectivity]).toEqual([euros(state), euros(collectivity)]);
  });

  it('brings the CEE scheme in with the first euro of CEE, under the 70 % cap', () => {
    const of = shares('1.1', 2024, {
      cost: euros(100),
      thirdParties: euros(60),
      cee: euros(60),
      fse: euros(0),
      state: null,
    });
    expect(of).toMatchObject({ scheme: 'cee', state: euros(10), collectivity: euros(30) });
  });

  it('moves the sums of the axis and of its group by what the State credit moves, and no other', () => {
    const { state } = trialOf(lineOf('3.4', 2024).checked);
    const { totals } = run('3.4', 2024, { state: cents(state! + 1_675_000n) });
    expect(totals).toEqual([
      { axes: [3], before: euros(65_250), after: euros(82_000), floor: euros(82_000), ceiling: euros(205_000) },
      { axes: [1, 3, 4], before: euros(427_033), after: euros(443_783), floor: null, ceiling: euros(641_000) },
    ]);
  });

  it('comes to the sums that a check of the workbook with that figure comes to', () => {
    const snapshot = readWorkbook(demonstration());
    const { checked } = lineOf('3.4', 2025);
    const at = checked.line.cells.state![0]!;
    const written = checkWorkbook(
      {
        ...snapshot,
        sheets: snapshot.sheets.map((sheet) => ({
          ...sheet,
          cells: sheet.cells.map((cell) =>
            sheet.name === at.sheet && cell.row === at.row && cell.column === at.column
              ? { ...cell, formula: null, value: { kind: 'number' as const, raw: '98765.43' } }
              : cell,
          ),
        })),
      },
      { parameters },
    ) as ReadableCheck;
    const { totals } = run('3.4', 2025, { state: cents(9_876_543n) });
    expect(totals[0]?.after).toBe(written.totals.find(({ axis, year }) => axis === 3 && year === 2025)?.state);
  });

  it('says which cost a State credit carries: twice it, and the tiers', () => {
    expect(run('3.4', 2025, { state: euros(10_000), thirdParties: euros(500) }).carriedCost).toBe(euros(20_500));
    expect(run('3.4', 2025, { state: null }).carriedCost).toBeNull();
  });

  it('leaves the contract that was checked as it was', () => {
    const before = JSON.stringify(check, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
    run('3.4', 2025, { cost: euros(1) });
    expect(JSON.stringify(check, (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))).toBe(
      before,
    );
  });
});

describe('what is typed into the simulator', () => {
  it.each([
    ['12 500,5', 1_250_050n],
    ['12\u202F500,00 €', 1_250_000n],
    ['1,5 k€', 150_000n],
  ])('« %s » is an amount, to the cent', (text, amount) => {
    expect(typedAmount(text)).toEqual({ kind: 'amount', amount });
  });

  it.each([
    ['abc', /pas un montant/],
    ['1.234', /deux façons/],
    ['-5', /positif/],
    ['1e9', /pas un montant/],
  ])('« %s » is refused with a way to write it', (text, problem) => {
    expect(typedAmount(text)).toMatchObject({ kind: 'problem', problem: expect.stringMatching(problem) });
  });

  it('comes back as it was from the fields', () => {
    const trial = { cost: cents(1_234_567n), thirdParties: cents(5n), cee: cents(0n), fse: cents(100n), state: null };
    expect(trialIn(fieldsOf(trial))).toEqual({ trial, problems: {} });
  });

  it('cannot have more CEE than tiers', () => {
    const { trial, problems } = trialIn({ cost: '100', thirdParties: '10', cee: '11', fse: '', state: '' });
    expect(trial).toBeNull();
    expect(problems.cee).toMatch(/tiers/);
  });
});
