import { describe, expect, test } from '@jest/globals';
import { checkWorkbook } from '../../src/checking';
import { cents, formatDecimal } from '../../src/money';
import { builtInParameters } from '../../src/parameters';
import type { Snapshot } from '../../src/sheets';
import { executionTable } from '../../src/writing';
import { doubtsOf, linesOf, reportOf } from '../support/reading';
import { book, sheet, shown, type Content } from '../support/sheet';
import { checkOf } from '../writing/support';

/** « 1.1: délégué 40000.00, consommé 30000.00 (state), reliquat 10000.00 »: what the year's execution comes to. */
function execution(snapshot: Snapshot, year = 2025): string[] {
  const table = executionTable(checkOf(snapshot), year, builtInParameters);
  const text = (amount: Parameters<typeof formatDecimal>[0] | null) => (amount === null ? '?' : formatDecimal(amount));
  return (table?.rows ?? []).map(({ action, execution: one }) => {
    const asked = one.question === null ? '' : ' à préciser';
    const estimated = one.estimated ? ' estimé' : '';
    return `${action.id ?? action.title}: délégué ${text(one.delegated)}, consommé ${text(one.consumedState)}${estimated} (${one.basis ?? 'rien'}), reliquat ${text(one.reliquat)}${asked}`;
  });
}

const ARIEGE: Content[] = ["Département de l'Ariège"];
const ASKED = '1.1: délégué 40000.00, consommé ? (unknown), reliquat ? à préciser';

/** The fiche of an action, with these rows under its top block. */
const fiche = (...rows: Content[][]): Snapshot =>
  book(
    sheet('Fiche 1.1', [['Fiche action n° 1.1'], ['Intitulé', 'Médiation'], ['Axe', 'Axe 1 : enfance'], [], ...rows]),
  );
const YEARS: Content[][] = [
  ['Financeurs', 2024, 2025],
  ['État', 40000, 40000],
  ['Département', 40000, 40000],
  ['Coût total', 80000, 80000],
];

describe('le reliquat que le classeur inscrit', () => {
  const heads = ['Crédits nouveaux', 'Report 2024', 'Réfaction', 'Total délégué', 'Part Département', 'Coût total'];
  const avenant = (first: number, second: number): Snapshot =>
    book(
      sheet('Avenant 2025', [
        ARIEGE,
        ['N°', 'Action', 'Axe', ...heads, 'Crédits État consommés', 'Reliquat'],
        ['1.1', 'Médiation', 'Enfance', 40000, 5000, 2000, 43000, 40000, 80000, 35000, first],
        ['3.1', 'Maraudes', 'Accès aux droits', 30000, null, null, 30000, 30000, 60000, 12000, second],
      ]),
    );
  const told = (snapshot: Snapshot, parameters = builtInParameters) => {
    const check = checkWorkbook(snapshot, { parameters });
    if (check.status === 'unreadable') throw new Error(check.problem);
    return check.findings.filter(({ code }) => code === 'reliquat-faux');
  };

  test('est dit faux là où il n’est pas ce qui reste du total délégué', () => {
    const snapshot = avenant(8000, 20000);
    // 40 000 + 5 000 - 2 000 = 43 000, less 35 000 = 8 000; 30 000 - 12 000 = 18 000, and 20 000 stands there.
    expect(execution(snapshot)).toEqual([
      '1.1: délégué 43000.00, consommé 35000.00 (state), reliquat 8000.00',
      '3.1: délégué 30000.00, consommé 12000.00 (state), reliquat 18000.00',
    ]);
    expect(told(snapshot)).toMatchObject([
      { cells: ['Avenant 2025!K4'], action: '3.1', year: 2025, actual: 2000000n, expected: 1800000n },
    ]);
  });

  test('peut être arrondi, autant que les paramètres en vigueur l’admettent', () => {
    const { toleranceRounding } = builtInParameters.figures;
    const figures = { ...builtInParameters.figures, toleranceRounding: { ...toleranceRounding, value: cents(50n) } };
    expect(told(avenant(8001, 17999))).toEqual([]);
    expect(told(avenant(8001.01, 18000))).toMatchObject([{ action: '1.1' }]);
    expect(told(avenant(8001, 18000.5), { ...builtInParameters, figures })).toMatchObject([{ action: '1.1' }]);
  });

  test('n’est pas jugé là où une ligne « Consommé » ne dit pas de qui', () => {
    const snapshot = fiche(...YEARS, ['Consommé', 40000, 30000], ['Reliquat', 0, 5000]);
    expect(execution(snapshot)).toEqual([ASKED]);
    expect(doubtsOf(reportOf(snapshot))).toEqual([]);
  });
});

test('fiche : « Prévu » et « Réalisé » de chaque financeur, le réalisé n’entre pas dans le plan', () => {
  const snapshot = fiche(
    ['Année', 2025],
    [],
    ['Financeurs', 'Prévu', 'Réalisé'],
    ['État', 40000, 25000],
    ['Département', 30000, 28000],
    ['CAF', 10000, 10000],
    ['Coût total', 80000, 63000],
  );
  expect(linesOf(reportOf(snapshot))).toEqual([
    '1.1 2025 : C 80000.00 S 40000.00 D 30000.00 T 10000.00 consommé 25000.00',
  ]);
  expect(doubtsOf(reportOf(snapshot))).toEqual([]);
});

describe('l’année de la consommation', () => {
  const avenant = (...heads: string[]) =>
    sheet('Avenant 2026', [
      ARIEGE,
      ['N°', 'Action', 'Axe', 'Coût total 2026', 'Part État 2026', 'Part Département 2026', ...heads],
      ['1.1', 'Médiation', 'Enfance', 80000, 40000, 40000, 38000, 30000],
    ]);
  const earlier = sheet('Avenant 2025', [
    ARIEGE,
    ['N°', 'Action', 'Axe', 'Coût total', 'Part État', 'Part Département'],
    ['1.1', 'Médiation', 'Enfance', 76000, 38000, 38000],
  ]);

  test.each(['Consommé part État 2025', 'Consommé part État N-1'])(
    '« %s » dans l’avenant de 2026 rejoint la ligne de 2025 d’une autre feuille',
    (head) => {
      const snapshot = book(earlier, avenant('Part État 2025 (rappel)', head));
      expect(execution(snapshot)).toEqual(['1.1: délégué 38000.00, consommé 30000.00 (state), reliquat 8000.00']);
      expect(doubtsOf(reportOf(snapshot))).toEqual([]);
    },
  );

  test('seule, elle ne fait pas de ligne de 2025, et n’est pas perdue', () => {
    const snapshot = book(avenant('Part État 2025', 'Consommé part État 2025'));
    const report = reportOf(snapshot);
    expect(report.contract?.years).toEqual([2026]);
    expect(report.findings.filter(({ year }) => year === 2025)).toEqual([]);
    expect(execution(snapshot)).toEqual(['1.1: délégué ?, consommé 30000.00 (state), reliquat ? à préciser']);
  });

  test('« Crédits délégués » d’une feuille de consommation ne sont pas les crédits nouveaux de l’avenant', () => {
    const consumption = sheet('Consommation 2025', [
      ['N°', 'Action', 'Axe', 'Total délégué', 'Consommé part État'],
      ['1.1', 'Médiation', 'Enfance', 41000, 30000],
    ]);
    const report = reportOf(book(earlier, consumption));
    expect(linesOf(report)).toEqual(['1.1 2025 : C 76000.00 S 38000.00 D 38000.00 délégué 41000.00 consommé 30000.00']);
    expect(doubtsOf(report)).toEqual([]);
  });
});

describe('à qui est la consommation', () => {
  const one = (...pairs: [string, Content][]) =>
    execution(
      book(
        sheet('Avenant 2025', [
          ARIEGE,
          ['N°', 'Action', 'Axe', 'Coût total', 'Part État', 'Part Département', ...pairs.map(([head]) => head)],
          ['1.1', 'Médiation', 'Enfance', 80000, 40000, 40000, ...pairs.map(([, amount]) => amount)],
        ]),
      ),
    )[0];

  test.each(['consommé part État', 'crédits État consommés', 'part État consommée', 'consommé BOP 304'])(
    '« %s » : la part de l’État',
    (head) => {
      expect(one([head, 30000])).toBe('1.1: délégué 40000.00, consommé 30000.00 (state), reliquat 10000.00');
    },
  );

  test.each(['Dépensé', 'Mandaté', 'Coût réalisé', 'Total dépensé', 'Total des dépenses réalisées'])(
    '« %s » : toute la dépense',
    (head) => {
      expect(one([head, 60000])).toBe('1.1: délégué 40000.00, consommé 30000.00 estimé (total), reliquat 10000.00');
    },
  );

  test.each(['Consommé', 'Réalisé', 'Exécuté', 'Total consommé'])('« %s » : on ne sait pas', (head) => {
    expect(one([head, 30000])).toBe(ASKED);
  });

  test.each(['Consommation prévisionnelle part État', 'Réalisé CAF', 'Consommé Département'])(
    '« %s » n’est pas la consommation',
    (head) => {
      expect(one([head, 30000])).toBe('1.1: délégué 40000.00, consommé ? (rien), reliquat ? à préciser');
    },
  );

  test('la part de l’État passe avant la dépense totale', () => {
    expect(one(['Mandaté', 70000], ['dont consommé part État', 30000])).toBe(
      '1.1: délégué 40000.00, consommé 30000.00 (state), reliquat 10000.00',
    );
  });
});

describe('un réalisé en euros après un objectif', () => {
  const EURO = '#,##0.00 "€"';
  const after = (heads: Content[], ...contents: Content[]) =>
    execution(
      book(
        sheet('Avenant 2025', [
          ARIEGE,
          ['N°', 'Action', 'Axe', 'Coût total', 'Part État', 'Part Département', ...heads],
          ['1.1', 'Médiation', 'Enfance', 80000, 40000, 40000, ...contents],
        ]),
      ),
    )[0];
  const NONE = '1.1: délégué 40000.00, consommé ? (rien), reliquat ? à préciser';

  test.each<[string, Content[], Content[]]>([
    ['un objectif en phrases', ['Objectif', 'Réalisé'], ['Lutter contre l’isolement', 30000]],
    ['un objectif, un réalisé affiché en euros', ['Objectif', 'Réalisé'], ['120 familles', shown(30000, EURO)]],
    ['un objectif, un atteint affiché en euros', ['Objectif', 'Atteint'], ['120 familles', shown(30000, EURO)]],
    ['un atteint écrit en euros', ['Objectif', 'Atteint'], ['Lutter contre l’isolement', '30 000 €']],
  ])('%s : on demande de qui, rien n’est passé sous silence', (_name, heads, contents) => {
    expect(after(heads, ...contents)).toBe(ASKED);
  });

  test.each<[string, Content[], Content[]]>([
    ['une cible et un réalisé', ['Cible', 'Réalisé'], [120, 95]],
    ['un objectif chiffré', ['Objectif', 'Réalisé'], ['120 familles', 95]],
    [
      'un indicateur qui est en euros',
      ['Indicateur local', 'Cible', 'Réalisé'],
      ['Aide moyenne', shown(120, EURO), shown(95, EURO)],
    ],
    ['un indicateur sans cible', ['Indicateur local', 'Objectif', 'Réalisé'], ['Familles', 'à définir', 95]],
  ])('%s ne sont pas de l’argent', (_name, heads, contents) => {
    expect(after(heads, ...contents)).toBe(NONE);
  });

  test.each<[string, Content[][]]>([
    ['un objectif en phrases', [['Objectif', 'Repérer', 'Accompagner']]],
    ['un commentaire sous chaque année', [['Commentaire', 'Retard', 'Complet']]],
  ])('dans une fiche, sous les années, %s', (_name, rows) => {
    const snapshot = fiche(...YEARS, ...rows, ['Réalisé', 20000, 30000]);
    expect(execution(snapshot)).toEqual([ASKED]);
  });
});
