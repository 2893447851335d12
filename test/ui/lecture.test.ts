import { cents } from '../../src/money';
import { builtInParameters as parameters } from '../../src/parameters';
import type { Correction, UserMarks } from '../../src/reading';
import { ceilingRows, typedCeilings, withCeilings } from '../../src/ui/lecture/ceilings';
import { listedCorrections, withCorrection, withoutCorrection } from '../../src/ui/lecture/corrections';
import { doubtsOf } from '../../src/ui/lecture/doubts';
import { rangeOf } from '../../src/ui/lecture/range';
import { isUsed, shownSheets } from '../../src/ui/lecture/sheets';
import { openSession, readable } from './support';

const NONE: UserMarks = { corrections: [], ignored: [] };
const ceiling = (year: number, amount: string): Correction => ({ type: 'ceiling', axis: 1, year, amount });

describe('the corrections of « Lecture »', () => {
  const kind: Correction = { type: 'kind', kind: 'metropole' };

  it('hold one a target: the later wins', () => {
    const marks = withCorrection(withCorrection(NONE, kind), { type: 'kind', kind: 'departement' });
    expect(marks.corrections).toEqual([{ type: 'kind', kind: 'departement' }]);
    expect(withoutCorrection(marks, marks.corrections[0]!).corrections).toEqual([]);
  });

  it('say whether they were applied, found nothing to correct, or wait, and whether the workbook carries them', () => {
    const lost: Correction = { type: 'unit', sheet: 'Partie', unit: 'kilo' };
    const marks = { corrections: [kind, lost, ceiling(2024, '1.00')], ignored: [] };
    const listed = listedCorrections(
      marks,
      { corrections: [lost], ignored: [] },
      { corrections: [kind], unusedCorrections: [lost] },
    );
    expect(listed.map(({ state, isKept }) => [state, isKept])).toEqual([
      ['applied', false],
      ['unused', true],
      ['pending', false],
    ]);
  });
});

describe('a plafond that is typed', () => {
  it.each([
    ['243 000', '243000.00'],
    ['243000,5', '243000.50'],
  ])('is read as an amount: %s', (text, amount) => {
    expect(typedCeilings(text, 1, [2024, 2025])).toEqual([ceiling(2024, amount), ceiling(2025, amount)]);
  });

  it.each(['1.234', 'à définir', '-5'])('is refused where it is no sure amount: %s', (text) => {
    expect(typedCeilings(text, 1, [2024])).toBeNull();
  });

  it('takes the place of what was typed for its axis and years, and goes where the field is emptied', () => {
    const marks = withCeilings(NONE, 1, [2024, 2025], [ceiling(2024, '5.00'), ceiling(2025, '5.00')]);
    expect(withCeilings(marks, 1, [2024], typedCeilings('', 1, [2024])!).corrections).toEqual([ceiling(2025, '5.00')]);
  });

  it('shows where each amount comes from', async () => {
    const { session } = await openSession();
    await session.mark(withCeilings(session.getState().marks, 1, [2024], [ceiling(2024, '7.00')]));
    const [first] = ceilingRows(readable(session), session.getState().marks, parameters);
    expect(first!.cells[0]).toEqual({ year: 2024, amount: cents(700n), from: 'typed' });
    expect(first!.cells[1]!.from).toBe('workbook');
    expect(first!.isConstant).toBe(false);
  });
});

describe('a range that is typed', () => {
  it.each([
    ['B4:H20', 'B4:H20'],
    [' h20 : $b$4 ', 'B4:H20'],
    ['C3', 'C3:C3'],
  ])('%s is %s', (text, range) => expect(rangeOf(text)).toBe(range));
  it.each(['', 'B', '4:8', 'A1:B2:C3'])('is refused: %s', (text) => expect(rangeOf(text)).toBeNull());
});

describe('what was understood', () => {
  it('is every sheet, with what was not understood of its cells', async () => {
    const { session } = await openSession();
    const check = readable(session);
    const sheets = shownSheets(session.getState().snapshot!, check, []);
    expect(sheets.map(({ name, use }) => `${name}: ${use}`)).toEqual(['Récapitulatif: recap', 'Enveloppe: envelope']);
    expect(doubtsOf(check.findings).map(({ code, cells }) => `${code} ${cells.join()}`)).toEqual([
      'cellule-illisible Récapitulatif!R17',
    ]);
  });

  it('is a sheet that is left out, too: it can be taken back', async () => {
    const { session } = await openSession();
    const out: Correction = { type: 'leave-out', sheet: 'Enveloppe' };
    await session.mark({ corrections: [out], ignored: [] });
    const sheet = shownSheets(session.getState().snapshot!, readable(session), [out]).find(
      ({ name }) => name === 'Enveloppe',
    )!;
    expect([sheet.use, isUsed(sheet), sheet.leftOut]).toEqual(['left-out', false, [out]]);
  });
});
