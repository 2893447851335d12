import { describe, expect, test } from '@jest/globals';
import { doubtsOf, linesOf, reportOf } from '../support/reading';
import { book, formula, sheet, type Content } from '../support/sheet';

/** What each word makes of its column: layouts.md, « Words ». */
type Rows = Content[][];

/** A table of one year, its first columns given. */
const annual = (heads: Content[], ...rows: Rows) =>
  reportOf(
    book(
      sheet('Avenant 2025', [
        ["Département de l'Ariège"],
        ['Exercice 2025'],
        [],
        ['N°', 'Action', 'Axe', ...heads],
        ...rows,
      ]),
    ),
  );
const row = (...amounts: Content[]): Content[] => ['1.1', 'Médiation', 'Enfance', ...amounts];

describe('le coût', () => {
  test('TTC à côté de HT : le TTC est le coût', () => {
    const report = annual(
      ['Coût total HT', 'Coût total TTC', 'Part État', 'Part Département'],
      row(80000, 96000, 40000, 56000),
    );
    expect(linesOf(report)).toEqual(['1.1 2025 : C 96000.00 S 40000.00 D 56000.00']);
    expect(doubtsOf(report)).toEqual([]);
  });

  test.each([
    'Coût total (en €)',
    'COÛT  DE\nL’ACTION',
    'Budget prévisionnel',
    'Montant total',
    'Total dépenses',
    'Dépenses prévisionnelles',
    'Total',
    'Coût global TTC',
    'Total des ressources',
  ])('« %s » est le coût', (head) => {
    const report = annual([head, 'État', 'Département'], row(96000, 40000, 56000));
    expect(linesOf(report)).toEqual(['1.1 2025 : C 96000.00 S 40000.00 D 56000.00']);
    expect(doubtsOf(report)).toEqual([]);
  });

  test('« Total des ressources » à côté d’un coût est un contrôle, faux quand il en diffère', () => {
    const heads = ['Coût total', 'État', 'Département', 'Total des ressources'];
    expect(doubtsOf(annual(heads, row(96000, 40000, 56000, 96000)))).toEqual([]);
    const report = annual(heads, row(96000, 40000, 56000, 95000));
    expect(linesOf(report)).toEqual(['1.1 2025 : C 96000.00 S 40000.00 D 56000.00']);
    expect(doubtsOf(report)).toEqual(['total-faux Avenant 2025!G5']);
  });

  test('la part renforcée est le coût d’une action renforcée', () => {
    const heads = ['Nature', 'Coût total', 'dont part renforcée', 'État', 'Département'];
    const report = annual(heads, row('renforcée', 200000, 96000, 48000, 48000));
    expect(linesOf(report)).toEqual(['1.1 2025 : C 200000.00 S 48000.00 D 48000.00 renforcé 96000.00']);
    expect(report.actions[0]?.years[0]?.expected.state).toBe('48000.00');
    expect(report.findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)).not.toContain(
      'equilibre',
    );
  });
});

describe('la part de l’État', () => {
  test.each([
    'État',
    'Etat',
    'Part État',
    "Crédits de l'État",
    'Subvention État',
    'Financement ETAT',
    "Participation de l'État",
    'Part pacte',
    'BOP 304',
    'P304',
    'DGCS',
    'Crédits nouveaux',
    'Dotation',
    'Crédits délégués',
    'Montant notifié',
  ])('« %s »', (head) => {
    const report = annual(['Coût total', head, 'Part Département'], row(96000, 40000, 56000));
    expect(linesOf(report)[0]).toMatch(/^1\.1 2025 : C 96000\.00 S 40000\.00 D 56000\.00/);
    expect(doubtsOf(report)).toEqual([]);
  });

  test('BOP 304 et BOP 102 côte à côte s’additionnent, avec leurs deux cellules', () => {
    const report = annual(['Coût total', 'BOP 304', 'BOP 102', 'Part Département'], row(96000, 30000, 10000, 56000));
    expect(linesOf(report)).toEqual(['1.1 2025 : C 96000.00 S 40000.00 D 56000.00']);
    expect(report.actions[0]?.years[0]?.cells.state).toEqual(['Avenant 2025!E5', 'Avenant 2025!F5']);
  });

  test('accordé à côté de demandé : l’accordé est le montant, le demandé n’est pas un autre', () => {
    const heads = ['Coût total', 'État demandé', 'État accordé', 'Part Département'];
    const report = annual(heads, row(96000, 48000, 40000, 56000));
    expect(linesOf(report)).toEqual(['1.1 2025 : C 96000.00 S 40000.00 D 56000.00']);
    expect(doubtsOf(report)).toEqual([]);
  });

  test('« part État N-1 » est un rappel, jamais une ligne de 2024', () => {
    const report = annual(
      ['Coût total', 'Part État N-1', 'Part État N', 'Part Département'],
      row(96000, 39000, 40000, 56000),
    );
    expect(linesOf(report)).toEqual(['1.1 2025 : C 96000.00 S 40000.00 D 56000.00']);
    expect(doubtsOf(report)).toEqual([]);
  });

  test('crédits nouveaux, report, réfaction et total délégué sont quatre montants', () => {
    const heads = ['Coût total', 'Crédits nouveaux', 'Report', 'Réfaction', 'Total délégué', 'Part Département'];
    const report = annual(heads, row(96000, 40000, 5000, 2000, 43000, 56000));
    expect(linesOf(report)).toEqual([
      '1.1 2025 : C 96000.00 S 40000.00 D 56000.00 report 5000.00 réfaction 2000.00 délégué 43000.00',
    ]);
    expect(doubtsOf(report)).toEqual([]);
  });

  test('« Consommé 2025 » est de 2025, « Consommé N-1 » n’est pas de 2025', () => {
    const heads = ['Coût total', 'Part État', 'Part Département', 'Consommé État 2025'];
    expect(linesOf(annual(heads, row(96000, 40000, 56000, 38000)))).toEqual([
      '1.1 2025 : C 96000.00 S 40000.00 D 56000.00 consommé 38000.00',
    ]);
    const before = annual(
      ['Coût total', 'Part État', 'Part Département', 'Consommé N-1'],
      row(96000, 40000, 56000, 38000),
    );
    expect(linesOf(before)).toContain('1.1 2025 : C 96000.00 S 40000.00 D 56000.00');
  });

  test('« Taux État » est un pourcentage, pas un montant', () => {
    const report = annual(
      ['Coût total', 'Part État', 'Taux État', 'Part Département'],
      row(96000, 40000, 0.4167, 56000),
    );
    expect(linesOf(report)).toEqual(['1.1 2025 : C 96000.00 S 40000.00 D 56000.00']);
    expect(doubtsOf(report)).toEqual([]);
  });

  test('« État d’avancement » n’est pas l’État', () => {
    const heads = ["État d'avancement", 'Coût total', 'Part État', 'Part Département'];
    const report = annual(heads, row('en cours', 96000, 40000, 56000));
    expect(linesOf(report)).toEqual(['1.1 2025 : C 96000.00 S 40000.00 D 56000.00']);
  });
});

describe('la part de la collectivité', () => {
  test.each([
    'Part Département',
    'CD09',
    'CD 09',
    'Conseil départemental',
    "Département de l'Ariège",
    'Part CD',
    'Autofinancement',
    'Reste à charge',
    'Fonds propres',
    'Part collectivité',
  ])('« %s »', (head) => {
    const report = annual(['Coût total', 'Part État', head], row(96000, 40000, 56000));
    expect(linesOf(report)).toEqual(['1.1 2025 : C 96000.00 S 40000.00 D 56000.00']);
    expect(doubtsOf(report)).toEqual([]);
  });

  test('le nom de la métropole dans un contrat de métropole', () => {
    const report = reportOf(
      book(
        sheet('2025', [
          ['Contrat local des solidarités de Nantes Métropole, exercice 2025'],
          ['N°', 'Action', 'Axe', 'Coût total', 'État', 'Nantes Métropole', 'Département'],
          ['1.1', 'Médiation', 'Enfance', 96000, 40000, 50000, 6000],
        ]),
      ),
    );
    expect(report.contract?.kind).toBe('metropole');
    expect(linesOf(report)).toEqual(['1.1 2025 : C 96000.00 S 40000.00 D 50000.00 T 6000.00']);
  });
});

describe('les autres financeurs', () => {
  const heads = (...tiers: string[]) => ['Coût total', 'Part État', 'Part Département', ...tiers];

  test.each([
    'Autres financeurs',
    'Autres cofinancements',
    'Cofinancements',
    'Tiers',
    'Partenaires',
    'CAF',
    'MSA',
    'CPAM',
    'CARSAT',
    'ARS',
    'FIR',
    'Région',
    'Communes',
    'CCAS',
    'EPCI',
    'Communauté de communes',
    'Bailleurs',
    'ANAH',
    'Mécénat',
    'Fondation',
    'Banque des territoires',
  ])('« %s »', (head) => {
    const report = annual(heads(head), row(100000, 35000, 45000, 20000));
    expect(linesOf(report)).toEqual(['1.1 2025 : C 100000.00 S 35000.00 D 45000.00 T 20000.00']);
    expect(report.actions[0]?.years[0]?.funders).toEqual([{ name: head, amount: '20000.00', cell: 'Avenant 2025!G5' }]);
    expect(doubtsOf(report)).toEqual([]);
  });

  test('« CAF, Région » est un financeur de ce nom', () => {
    const report = annual(heads('CAF, Région'), row(100000, 35000, 45000, 20000));
    expect(report.actions[0]?.years[0]?.funders.map(({ name }) => name)).toEqual(['CAF, Région']);
    expect(doubtsOf(report)).toEqual([]);
  });

  test('CEE et SLIME financeurs comptent dans les tiers et dans les CEE', () => {
    expect(linesOf(annual(heads('CAF', 'CEE'), row(100000, 20000, 20000, 10000, 50000)))).toEqual([
      '1.1 2025 : C 100000.00 S 20000.00 D 20000.00 T 60000.00 E 50000.00',
    ]);
    expect(linesOf(annual(heads('CAF', 'SLIME'), row(100000, 20000, 20000, 10000, 50000)))).toEqual([
      '1.1 2025 : C 100000.00 S 20000.00 D 20000.00 T 60000.00 E 50000.00',
    ]);
  });

  test('« CAF / CEE » : la part des CEE n’est pas connue, et c’est dit', () => {
    const report = annual(heads('CAF / CEE'), row(100000, 35000, 45000, 20000));
    expect(report.actions[0]?.years[0]?.cee).toBe('0.00');
    expect(doubtsOf(report)).toEqual(['lecture-ambigue Avenant 2025!G5']);
  });

  test('« dont CEE » est un détail : jamais ajouté', () => {
    const report = annual(heads('Autres financeurs', 'dont CEE'), row(100000, 20000, 20000, 60000, 50000));
    expect(linesOf(report)).toEqual(['1.1 2025 : C 100000.00 S 20000.00 D 20000.00 T 60000.00 E 50000.00']);
    expect(report.actions[0]?.years[0]?.funders.map(({ name }) => name)).toEqual(['Autres financeurs']);
    expect(doubtsOf(report)).toEqual([]);
  });

  test('« Total cofinancements » à côté des financeurs nommés est un contrôle, pas un financeur', () => {
    const named = heads('CAF', 'ARS', 'Total cofinancements');
    const right = annual(named, row(100000, 35000, 45000, 15000, 5000, 20000));
    expect(linesOf(right)).toEqual(['1.1 2025 : C 100000.00 S 35000.00 D 45000.00 T 20000.00']);
    expect(doubtsOf(right)).toEqual([]);
    const wrong = annual(named, row(100000, 35000, 45000, 15000, 5000, 25000));
    expect(linesOf(wrong)).toEqual(['1.1 2025 : C 100000.00 S 35000.00 D 45000.00 T 20000.00']);
    expect(doubtsOf(wrong)).toEqual(['total-faux Avenant 2025!I5']);
  });

  test('« Financeur 1 | Montant | Financeur 2 | Montant » : chaque montant revient au financeur qui le précède', () => {
    const report = annual(
      heads('Financeur 1', 'Montant', 'Financeur 2', 'Montant'),
      row(100000, 35000, 45000, 'CAF', 15000, 'ARS', 5000),
      ['1.2', 'Parrainage', 'Enfance', 50000, 25000, 25000, null, null, null, null],
    );
    expect(linesOf(report)).toEqual([
      '1.1 2025 : C 100000.00 S 35000.00 D 45000.00 T 20000.00',
      '1.2 2025 : C 50000.00 S 25000.00 D 25000.00',
    ]);
    expect(report.actions[0]?.years[0]?.funders.map(({ name }) => name)).toEqual(['CAF', 'ARS']);
  });

  test('un tiret ou un « néant » est zéro pour un tiers et le FSE+, blanc pour C, S et D', () => {
    for (const dash of ['-', '–', '—', '/', 'néant', 'sans objet', 'SO', 'Néant']) {
      const report = annual(heads('CAF', 'FSE+'), row(100000, dash, 50000, dash, dash));
      expect(linesOf(report)).toEqual(['1.1 2025 : C 100000.00 D 50000.00']);
      expect(doubtsOf(report)).toEqual([]);
      expect(report.findings.map(({ code }) => code)).toContain('part-absente');
    }
  });
});

describe('le FSE', () => {
  test.each(['FSE+', 'FSE plus', 'Fonds social européen'])('« %s » est le FSE+', (head) => {
    const report = annual(['Coût total', 'Part État', 'Part Département', head], row(100000, 50000, 40000, 10000));
    expect(linesOf(report)).toEqual(['1.1 2025 : C 100000.00 S 50000.00 D 40000.00 F 10000.00']);
    expect(doubtsOf(report)).toEqual([]);
  });

  test('« FSE » seul est lu FSE+, et c’est dit', () => {
    const report = annual(['Coût total', 'Part État', 'Part Département', 'FSE'], row(100000, 50000, 40000, 10000));
    expect(linesOf(report)).toEqual(['1.1 2025 : C 100000.00 S 50000.00 D 40000.00 F 10000.00']);
    expect(doubtsOf(report)).toEqual(['fse-ambigu Avenant 2025!G4']);
  });
});

describe('ce qu’aucun mot ne dit', () => {
  test('deux colonnes au titre inconnu ne deviennent jamais l’État et le département, même à parité', () => {
    const report = annual(['Coût total', 'Alpha', 'Bêta'], row(100000, 50000, 50000));
    expect(linesOf(report)).toEqual(['1.1 2025 : C 100000.00']);
    expect(doubtsOf(report)).toEqual(['montant-non-place Avenant 2025!E5', 'montant-non-place Avenant 2025!F5']);
  });

  test('un total dont la somme oublie une ligne est faux et incomplet', () => {
    const report = annual(
      ['Coût total', 'Part État', 'Part Département'],
      row(100000, 50000, 50000),
      ['1.2', 'Parrainage', 'Enfance', 60000, 30000, 30000],
      ['Total', null, null, formula('SUM(D5:D6)', 160000), formula('SUM(E5:E5)', 50000), formula('SUM(F5:F6)', 80000)],
    );
    expect(doubtsOf(report)).toEqual(['somme-incomplete Avenant 2025!E7', 'total-faux Avenant 2025!E7']);
  });
});

describe('les autres colonnes connues', () => {
  const heads = (...more: string[]) => ['Coût total', 'Part État', 'Part Département', ...more];

  test('investissement et nombre de repas', () => {
    const report = annual(heads('dont investissement', 'Nombre de repas'), [
      '4.1',
      'Tarification sociale des cantines : compensation',
      'Transition écologique',
      100000,
      12000,
      88000,
      9000,
      12000,
    ]);
    expect(linesOf(report)).toEqual([
      '4.1 2025 : C 100000.00 S 12000.00 D 88000.00 investissement 9000.00 repas 12000',
    ]);
    expect(report.actions[0]?.years[0]?.expected.state).toBe('12000.00');
  });

  test('une colonne « Dispositif » dit le régime', () => {
    const report = annual(heads('Dispositif'), [
      '4.1',
      'Repas',
      'Transition écologique',
      100000,
      12000,
      88000,
      'cantine',
    ]);
    expect(report.actions[0]?.scheme).toBe('cantine');
  });

  test('« Hors référentiel » : oui sur l’axe 1 est une anomalie, non n’est rien', () => {
    const report = annual(heads('Hors référentiel'), row(100000, 50000, 50000, 'oui'), [
      '1.2',
      'Parrainage',
      'Enfance',
      60000,
      30000,
      30000,
      'non',
    ]);
    expect(
      report.findings
        .filter(({ code }) => code === 'hors-referentiel')
        .map(({ action, severity }) => [action, severity]),
    ).toEqual([['1.1', 'error']]);
  });

  test('un indicateur local vide est dit là où une place l’attend, jamais ailleurs', () => {
    const report = annual(heads('Indicateur local'), row(100000, 50000, 50000, null), [
      '1.2',
      'Parrainage',
      'Enfance',
      60000,
      30000,
      30000,
      'Nombre de jeunes',
    ]);
    expect(report.findings.filter(({ code }) => code === 'indicateur-absent').map(({ action }) => action)).toEqual([
      '1.1',
    ]);
    expect(annual(heads(), row(100000, 50000, 50000)).findings.map(({ code }) => code)).not.toContain(
      'indicateur-absent',
    );
  });

  test('nouvelle, renforcée, reconduite et leurs abréviations ; « R » seul ne dit rien', () => {
    const natures = [
      'nouvelle',
      'Action nouvelle',
      'N',
      'renforcée',
      'Renforcement',
      'reconduite',
      'Reconduction',
      'Poursuite',
      'R',
    ];
    const report = annual(
      ['Nature', ...heads()],
      ...natures.map((nature, i): Content[] => [
        `1.${i + 1}`,
        `Action ${'abcdefghi'[i]}`,
        'Enfance',
        nature,
        100000,
        50000,
        50000,
      ]),
    );
    expect(report.actions.map(({ nature }) => nature)).toEqual([
      'nouvelle', 'nouvelle', 'nouvelle', 'renforcee', 'renforcee', 'reconduite', 'reconduite', 'reconduite', null,
    ]); // prettier-ignore
  });
});
