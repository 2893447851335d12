import { describe, expect, test } from '@jest/globals';
import { doubtsOf, linesOf, reportOf } from '../support/reading';
import { book, sheet, type Content } from '../support/sheet';

/** One figure that stands on several sheets counts once; layouts.md says which one counts. */
const avenant = (name: string, state: number, cost = 100000) =>
  sheet(name, [
    ["Département de l'Ariège"],
    ['Exercice 2025'],
    ['N°', 'Action', 'Axe', 'Coût total', 'Part État', 'Part Département'],
    ['1.1', 'Médiation', 'Enfance', cost, state, cost - state],
  ]);
const fiche = (state: number) =>
  sheet('Fiche 1.1', [
    ['Fiche action n° 1.1'],
    ['Intitulé', 'Médiation'],
    ['Axe', 'Axe 1 : enfance'],
    ['Nature', 'nouvelle'],
    [],
    ['Financeurs', 2024, 2025],
    ['Coût total', 100000, 100000],
    ['État', 50000, state],
    ['Département', 50000, 100000 - state],
  ]);
const recap = (state: number, ...more: Content[][]) =>
  sheet(
    'Récapitulatif',
    [
      ["Département de l'Ariège"],
      [null, null, null, 2024, null, null, 2025, null, null],
      ['N°', 'Action', 'Axe', 'Coût total', 'État', 'Département', 'Coût total', 'État', 'Département'],
      ['1.1', 'Médiation', 'Enfance', 100000, 50000, 50000, 100000, state, 100000 - state],
      ...more,
    ],
    { merges: ['D2:F2', 'G2:I2'] },
  );
const OTHER: Content[] = ['3.1', 'Maraudes', 'Accès aux droits', 60000, 30000, 30000, 62000, 31000, 31000];
const states = (report: ReturnType<typeof reportOf>) =>
  report.actions.flatMap(({ id, years }) =>
    years.map(({ year, state, cells }) => `${id} ${year} ${state} ${[cells.state].flat().join()}`),
  );

describe('une fiche et un récapitulatif', () => {
  test('égaux : une seule action, les montants de la fiche, rien à dire', () => {
    for (const order of [
      [recap(50000, OTHER), fiche(50000)],
      [fiche(50000), recap(50000, OTHER)],
    ]) {
      const report = reportOf(book(...order));
      expect(states(report).toSorted()).toEqual([
        '1.1 2024 50000.00 Fiche 1.1!B8',
        '1.1 2025 50000.00 Fiche 1.1!C8',
        '3.1 2024 30000.00 Récapitulatif!E5',
        '3.1 2025 31000.00 Récapitulatif!H5',
      ]);
      expect(doubtsOf(report)).toEqual([]);
    }
  });

  test('différents : la fiche compte, et la cellule du récapitulatif est un total faux', () => {
    const report = reportOf(book(recap(45000, OTHER), fiche(50000)));
    expect(states(report)).toContain('1.1 2025 50000.00 Fiche 1.1!C8');
    expect(doubtsOf(report)).toEqual(['total-faux Récapitulatif!H4', 'total-faux Récapitulatif!I4']);
    const told = report.findings.find(({ code }) => code === 'total-faux');
    expect(told?.message).toContain('Le récapitulatif ne reprend pas le montant de la fiche en Récapitulatif!H4');
    expect(`${told?.message} ${told?.remedy}`).not.toContain('lignes');
  });

  test('une action que seul le récapitulatif a est lue du récapitulatif', () => {
    expect(linesOf(reportOf(book(fiche(50000), recap(50000, OTHER))))).toContain(
      '3.1 2025 : C 62000.00 S 31000.00 D 31000.00',
    );
  });
});

describe('un avenant', () => {
  test('passe après la fiche et avant le récapitulatif ; l’écart est dit', () => {
    const withFiche = reportOf(book(fiche(50000), avenant('Avenant 2025', 45000)));
    expect(states(withFiche)).toEqual(['1.1 2024 50000.00 Fiche 1.1!B8', '1.1 2025 50000.00 Fiche 1.1!C8']);
    expect(withFiche.findings.map(({ code }) => code)).toContain('ecart-feuilles');
    const withRecap = reportOf(book(recap(45000), avenant('Avenant 2025', 50000)));
    expect(states(withRecap)).toEqual(['1.1 2024 50000.00 Récapitulatif!E4', '1.1 2025 50000.00 Avenant 2025!E4']);
    expect(withRecap.findings.map(({ code }) => code)).toContain('ecart-feuilles');
  });

  test('égal à la fiche ne dit rien', () => {
    expect(doubtsOf(reportOf(book(fiche(50000), avenant('Avenant 2025', 50000))))).toEqual([]);
  });

  test('en deux versions : la dernière compte, l’écart est dit', () => {
    for (const [first, second] of [
      ['Avenant 2025', 'Avenant 2025 v2'],
      ['Avenant 2025', 'Avenant 2025 (2)'],
      ['Avenant 2025 v1', 'Avenant 2025 v2'],
    ] as const) {
      const report = reportOf(book(avenant(first, 45000), avenant(second, 50000)));
      expect(states(report)).toEqual([`1.1 2025 50000.00 ${second}!E4`]);
      const told = report.findings.filter(({ code }) => code === 'ecart-feuilles');
      expect(told.map(({ cells }) => cells.join(' '))).toContain(`${first}!E4 ${second}!E4`);
      expect(report.findings.map(({ code }) => code)).not.toContain('doublon');
    }
  });

  test('en deux versions égales compte une fois, sans rien dire', () => {
    const report = reportOf(book(avenant('Avenant 2025', 50000), avenant('Avenant 2025 v2', 50000)));
    expect(linesOf(report)).toEqual(['1.1 2025 : C 100000.00 S 50000.00 D 50000.00']);
    expect(doubtsOf(report)).toEqual([]);
  });
});

describe('une ancienne version, cachée ou nommée ainsi', () => {
  const heads: Content[] = ['Axe', 'N°', 'Action', 'Coût total 2024', 'Part État 2024', 'Part Département 2024'];
  const plan = (name: string, hidden: boolean, ...rows: Content[][]) =>
    sheet(name, [['Contrat local des solidarités, Département du Jura'], heads, ...rows], { hidden });
  const now: Content[][] = [
    ['Axe 1', '1.1', 'Parents', 20000, 10000, 10000],
    ['Axe 3', '3.1', 'Rue', 40000, 20000, 20000],
  ];
  const before: Content[][] = [
    ['Axe 1', '1.1', 'Parents', 18000, 9000, 9000],
    ['Axe 1', '1.2', 'Ludobus', 8000, 4000, 4000],
    ['Axe 3', '3.1', 'Rue', 40000, 20000, 20000],
  ];
  const expected = ['1.1 2024 : C 20000.00 S 10000.00 D 10000.00', '3.1 2024 : C 40000.00 S 20000.00 D 20000.00'];

  test.each(['Plan V0', 'Ancien plan', 'Copie de Plan', 'Plan (2)', 'Archive 2023'])(
    'feuille masquée « %s » : rien n’en est pris, ce qui diffère est dit une fois',
    (name) => {
      for (const sheets of [
        [plan('Plan', false, ...now), plan(name, true, ...before)],
        [plan(name, true, ...before), plan('Plan', false, ...now)],
      ]) {
        const report = reportOf(book(...sheets));
        expect(linesOf(report)).toEqual(expected);
        expect(doubtsOf(report)).toEqual([
          `ecart-feuilles ${['D3', 'E3', 'F3', 'D4', 'E4', 'F4'].map((cell) => `${name}!${cell}`).join(', ')}`,
        ]);
        expect(report.reading.sheets.find((one) => one.name === name)).toMatchObject({ use: 'passed-over' });
      }
    },
  );

  test('pareille à celle qui compte : rien à dire', () => {
    expect(doubtsOf(reportOf(book(plan('Plan V0', true, ...now), plan('Plan', false, ...now))))).toEqual([]);
  });

  test('des années d’avant le contrat, dans une archive masquée, ne sont pas des lignes du contrat', () => {
    const archive = sheet(
      'Archive 2023',
      [['Axe', 'N°', 'Action', 'Coût total 2023', 'Part État 2023', 'Part Département 2023'], ...before],
      { hidden: true },
    );
    const report = reportOf(book(plan('Plan', false, ...now), archive));
    expect(linesOf(report)).toEqual(expected);
    expect(report.findings.map(({ code }) => code)).not.toContain('annee-hors-contrat');
    expect(doubtsOf(report)).toEqual([]);
  });

  test('seule à porter ses actions, une feuille masquée se lit comme une autre', () => {
    expect(linesOf(reportOf(book(plan('Plan V0', true, ...now))))).toEqual(expected);
    const other = plan('Plan axe 4', false, ['Axe 4', '4.1', 'Vélos', 10000, 5000, 5000]);
    expect(reportOf(book(plan('Suite du plan', true, ...now), other)).actions).toHaveLength(3);
  });

  test('visible : « Ancien plan » cède à « Plan », « Copie de Plan » non', () => {
    const old = reportOf(book(plan('Ancien plan', false, ...before), plan('Plan', false, ...now)));
    expect(linesOf(old)).toEqual(expected);
    const copy = reportOf(book(plan('Plan', false, ...now), plan('Copie de Plan', false, ...before)));
    expect(copy.findings.map(({ code }) => code)).toContain('ecart-feuilles');
  });
});

test('le CEE nommé dans la fiche et redit « dont CEE » par l’avenant compte une fois', () => {
  const slime = sheet('Fiche 4.1', [
    ['Fiche action n° 4.1'],
    ['Intitulé', 'SLIME'],
    ['Axe', 'Axe 4 : transition écologique'],
    [],
    ['Financeurs', 2025],
    ['Coût total', 100000],
    ['CEE', 50000],
    ['État', 20000],
    ['Département', 30000],
  ]);
  const again = sheet('Avenant 2025', [
    ["Département de l'Ariège"],
    ['Exercice 2025'],
    ['N°', 'Action', 'Axe', 'Coût total', 'Autres financeurs', 'dont CEE', 'Part État', 'Part Département'],
    ['4.1', 'SLIME', 'Axe 4', 100000, 50000, 50000, 20000, 30000],
  ]);
  const report = reportOf(book(slime, again));
  expect(linesOf(report)).toEqual(['4.1 2025 : C 100000.00 S 20000.00 D 30000.00 T 50000.00 E 50000.00']);
  expect(report.actions[0]?.years[0]?.expected).toEqual({ state: '20000.00', collectivity: '30000.00' });
});
