import { describe, expect, test } from '@jest/globals';
import type { Kind } from '../../src/contract';
import { doubtsOf, reportOf } from '../support/reading';
import { book, sheet, type Content } from '../support/sheet';

/** The axis: the label decides, the number only confirms (domain.md 1). */
const list = (kind: Kind, ...axes: Content[]) =>
  reportOf(
    book(
      sheet('2025', [
        ['Exercice 2025'],
        ['N°', 'Action', 'Axe', 'Coût total', 'Part État', 'Part collectivité'],
        ...axes.map((axis, i): Content[] => [`FA${i + 1}`, `Action ${'abcdefgh'[i]}`, axis, 96000, 40000, 56000]),
      ]),
    ),
    'essai.xlsx',
    kind,
  );
const axesOf = (report: ReturnType<typeof reportOf>) => report.actions.map(({ axis }) => axis);

const underTitles = (...titles: string[]) =>
  reportOf(
    book(
      sheet('2025', [
        ['Département du Jura, exercice 2025'],
        ['N°', 'Action', 'Coût total', 'Part État', 'Part Département'],
        ...titles.flatMap((title, i): Content[][] => [[title], [`FA${i + 1}`, `Action ${i + 1}`, 96000, 48000, 48000]]),
      ]),
    ),
  );

describe('un titre de groupe', () => {
  test.each(['Hors axe', 'Actions hors axe', 'Sans axe'])(
    '« %s » fait quitter l’axe du dessus, et c’est dit',
    (title) => {
      const report = underTitles('Axe 4 : transition écologique', title);
      expect(axesOf(report)).toEqual([4, null]);
      expect(report.findings.map(({ code, action }) => [code, action])).toContainEqual(['axe-inconnu', 'FA2']);
    },
  );
});

describe('un axe', () => {
  test('se lit à son libellé, à son numéro, ou aux deux', () => {
    const report = list(
      'metropole',
      'Enfance',
      "Amplifier la politique d'accès à l'emploi",
      'Accès aux droits',
      'Transition écologique solidaire',
      'Axe 1',
      2,
      3,
      'Axe 4 : transition écologique',
    );
    expect(axesOf(report)).toEqual([1, 2, 3, 4, 1, 2, 3, 4]);
    expect(doubtsOf(report)).toEqual([]);
  });

  test('dont le numéro contredit le libellé suit le libellé, et c’est dit', () => {
    const report = list('departement', 'Axe 1 : enfance', 'Axe 2 : accès aux droits', 'Axe 3 : transition écologique');
    expect(axesOf(report)).toEqual([1, 3, 4]);
    expect(doubtsOf(report)).toEqual(['axe-conflit 2025!C4', 'axe-conflit 2025!C5']);
  });

  test('1, 2, 3 nus dans un département sans axe 4 sont pris tels quels, et c’est dit une fois', () => {
    const report = list('departement', 'Axe 1', 'Axe 2', 'Axe 2', 'Axe 3');
    expect(axesOf(report)).toEqual([1, 2, 2, 3]);
    expect(doubtsOf(report)).toEqual(['axe-conflit 2025!C4']);
  });

  test('1, 2, 3, 4 nus, ou un « Axe 2 » nommé, ne disent rien', () => {
    expect(doubtsOf(list('departement', 'Axe 1', 'Axe 2', 'Axe 3', 'Axe 4'))).toEqual([]);
    expect(doubtsOf(list('departement', 'Axe 1', 'Axe 2 : emploi', 'Axe 3'))).toEqual([]);
    expect(doubtsOf(list('metropole', 'Axe 1', 'Axe 2', 'Axe 3'))).toEqual([]);
  });

  test('transversal ne compte dans aucun axe, et c’est dit', () => {
    const report = list('departement', 'Enfance', 'Axe transversal', 'Transversal');
    expect(axesOf(report)).toEqual([1, null, null]);
    expect(doubtsOf(report)).toEqual(['axe-transversal 2025!C4', 'axe-transversal 2025!C5']);
  });

  test('absent, ou d’aucun contrat, est une anomalie de l’action', () => {
    const report = list('departement', null, 'Enfance', 'Axe 7', 'Pilotage');
    expect(axesOf(report)).toEqual([null, 1, null, null]);
    expect(report.findings.filter(({ code }) => code === 'axe-inconnu').map(({ action }) => action)).toEqual([
      'FA1',
      'FA3',
      'FA4',
    ]);
  });

  test('d’une ligne de titre vaut pour les actions dessous', () => {
    const report = reportOf(
      book(
        sheet('2025', [
          ['Département du Jura, exercice 2025'],
          ['N°', 'Action', 'Coût total', 'Part État', 'Part Département'],
          ['Axe 1 : Prévenir la pauvreté dès l’enfance'],
          ['1.1', 'Médiation', 96000, 40000, 56000],
          ['Sous-total axe 1', null, 96000, 40000, 56000],
          ['Axe 3 : Lutter contre la grande exclusion'],
          ['3.1', 'Maraudes', 50000, 25000, 25000],
          ['Sous-total axe 3', null, 50000, 25000, 25000],
          ['Total général', null, 146000, 65000, 81000],
        ]),
      ),
    );
    expect(report.actions.map(({ id, axis }) => [id, axis])).toEqual([['1.1', 1], ['3.1', 3]]); // prettier-ignore
    expect(doubtsOf(report)).toEqual([]);
  });

  test('d’une feuille vaut pour ses actions', () => {
    const heads = ['N°', 'Action', 'Coût total', 'Part État', 'Part Département'];
    const report = reportOf(
      book(
        sheet('Axe 1 - Enfance', [
          ['Département du Jura, exercice 2025'],
          heads,
          ['1.1', 'Médiation', 96000, 40000, 56000],
        ]),
        sheet('Axe 4', [['Exercice 2025'], heads, ['4.1', 'Paniers', 50000, 25000, 25000]]),
      ),
    );
    expect(report.actions.map(({ id, axis }) => [id, axis])).toEqual([['1.1', 1], ['4.1', 4]]); // prettier-ignore
  });
});

describe('la collectivité', () => {
  const named = (...titles: string[]) =>
    reportOf(
      book(
        sheet('2025', [
          ...titles.map((title) => [title]),
          ['Exercice 2025'],
          ['N°', 'Action', 'Axe', 'Coût total', 'Part État', 'Part collectivité'],
          ['1.1', 'Médiation', 'Enfance', 96000, 40000, 56000],
        ]),
      ),
    );

  test.each([
    ["Département de l'Ariège", 'Ariège', 'departement'],
    ['Contrat local des solidarités du Département du Jura', 'Jura', 'departement'],
    ['Conseil départemental de la Loire-Atlantique', 'Loire-Atlantique', 'departement'],
    ['CLS Nantes Métropole', 'Nantes Métropole', 'metropole'],
    ['Métropole de Lyon', 'Métropole de Lyon', 'departement'],
    ['Ville de Paris', 'Ville de Paris', 'departement'],
    ['Collectivité européenne d’Alsace', 'Collectivité européenne d’Alsace', 'departement'],
  ])('« %s » est %s, %s', (title, name, kind) => {
    const { contract, findings } = named(title);
    expect(contract?.collectivity?.replace(/'/g, '’')).toBe(name);
    expect([contract?.kind, contract?.kindFrom]).toEqual([kind, 'read']);
    expect(findings.map(({ code }) => code)).not.toContain('collectivite-supposee');
  });

  test('sans un mot est un département supposé, et c’est dit', () => {
    const { contract, findings } = named();
    expect([contract?.kind, contract?.kindFrom]).toEqual(['departement', 'assumed']);
    expect(findings.map(({ code }) => code)).toContain('collectivite-supposee');
  });
});
