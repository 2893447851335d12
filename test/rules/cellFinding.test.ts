import { cents } from '../../src/money';
import { cellFinding } from '../../src/rules';
import { CELL_CODES } from '../support/reading';

const N = '\u00A0';

test('one unreadable cell is quoted with its address', () => {
  const finding = cellFinding('cellule-illisible', {
    cells: ['Récap!R17'],
    axis: 3,
    year: 2026,
    action: '3.3',
    text: 'à définir',
  });
  expect(finding).toMatchObject({
    severity: 'warning',
    axis: 3,
    year: 2026,
    action: '3.3',
    actual: null,
    expected: null,
    cells: ['Récap!R17'],
  });
  expect(finding.message).toBe(
    `La cellule Récap!R17 contient un texte qui n'est pas un montant («${N}à définir${N}»)${N}: ce montant compte comme manquant, jamais comme zéro.`,
  );
});

test('several cells are counted and agree in the plural', () => {
  const { message, remedy } = cellFinding('nombre-en-texte', {
    cells: ['A!B1', 'A!B2'],
    text: '12 500,00 €',
    detail: 'colonne Part État',
  });
  expect(message).toBe(
    `2 cellules contiennent un montant enregistré en texte (par exemple «${N}12 500,00${N}€${N}»)${N}: Cofisol les a lus sans ambiguïté, mais les sommes d'Excel les ignorent. Colonne Part État.`,
  );
  expect(remedy).toContain('les cellules');
});

test('a wrong total says by how much and which way', () => {
  const { message, severity, basis } = cellFinding('total-faux', {
    cells: ['R!R13'],
    actual: cents(20495000n),
    expected: cents(19295000n),
  });
  expect([severity, basis]).toEqual(['error', 'arithmetic']);
  expect(message).toContain(`12\u202F000,00${N}€ de trop`);
});

test('text of a workbook cannot break the message: one line, no invisible characters, cut short', () => {
  const { message } = cellFinding('cellule-illisible', {
    cells: ['R!A1'],
    text: `a\u202Eb\u0007\nc${'x'.repeat(200)}`,
  });
  expect(message).not.toMatch(/[\u202E\u0007\n]/);
  expect(message.length).toBeLessThan(250);
});

describe.each(CELL_CODES)('%s', (code) => {
  test('can be told with nothing known but the code', () => {
    const { message, remedy, source } = cellFinding(code, { cells: [] });
    expect(message).toMatch(/^[A-ZÀ-Ý].*\.$/);
    expect(remedy).toMatch(/^[A-ZÀ-Ý].*\.$/);
    expect(source).not.toBe('');
    expect(`${message}${remedy}`).not.toMatch(/undefined|null| [:;!?»€]|« /);
  });
  test('can be told with everything known', () => {
    const at = {
      cells: ['F!A1', 'F!A2'],
      axis: 3,
      year: 2025,
      action: '3.1',
      actual: cents(100n),
      expected: cents(300n),
      text: 'Axe 2',
      detail: 'un détail',
    } as const;
    const { message } = cellFinding(code, at);
    expect(message).toMatch(/Un détail\.$/);
    expect(message).not.toMatch(/undefined|null| [:;!?»€]|\.\./);
  });
});
