import { sheetFingerprint, ownSheetMark, OWN_SHEET_NAME, type SheetSnapshot } from '../../src/sheets';
import { flagsOf } from '../../src/writing/flags';
import { failed, sheet, uncalculated } from '../support/sheet';
import { checkOf } from './support';
import { book, CEILINGS, JUSTIFIED, justifying, placesOf, recap, SOUND } from './workbooks';

const [first, second, third] = SOUND;
/** Excel shows nothing where a formula was never calculated. */
const NOTHING = uncalculated('E3');
const placed = (...sheets: readonly SheetSnapshot[]): string[] => {
  const snapshot = book(...sheets);
  return placesOf(flagsOf(checkOf(snapshot), snapshot));
};

test('une anomalie est repérée sur ses cellules, avec ce qui ne va pas et comment le corriger', () => {
  const snapshot = book(
    recap(['1.1', 'Soutien à la parentalité', 'Axe 1 enfance', 80000, 50000, 30000], second, third),
  );
  const [flag] = flagsOf(checkOf(snapshot), snapshot);
  expect(placesOf([flag!])).toEqual(['error Récap!E3']);
  expect(flag?.message.replace(/[\u00A0\u202F]/g, ' ')).toMatch(/10 000,00 €.*Ramenez la part État à 40 000,00 €/);
  expect(flag?.message).not.toMatch(/\s{2}|\n/);
});

test('un point à vérifier et une information gardent leur gravité', () => {
  const rows = [
    ['1.1', 'Soutien', 'Axe 1 enfance', 80000, 'à définir', 40000],
    ['3.1', 'Accès', 'Axe 3', 60000, '30 000,00 €', 30000],
    third,
  ];
  expect(placed(recap(...rows))).toEqual(expect.arrayContaining(['warning Récap!E3', 'info Récap!E4']));
});

test('une erreur d’Excel dans un montant est repérée sur sa cellule, et sur le libellé : aucune marque n’y paraît', () => {
  expect(placed(recap(['1.1', 'Soutien', 'Axe 1 enfance', 80000, failed('#REF!'), 40000], second, third))).toContain(
    'error Récap!E3 (Récap!B3)',
  );
});

test('un plancher manqué est repéré sur les montants et sur le plafond', () => {
  const flags = placed(recap(['1.1', 'Soutien', 'Axe 1 enfance', 20000, 10000, 10000], second, third), CEILINGS);
  expect(flags.filter((flag) => /Récap!E3, Enveloppe!B3$/.test(flag))).toHaveLength(1);
});

test('un constat qui n’a pas de cellule ne donne aucun repère', () => {
  const snapshot = book(
    sheet('Récap', [
      ['N°', 'Action', 'Axe', 'Coût total 2024', 'Part État 2024', 'Part de la collectivité 2024'],
      ...SOUND,
    ]),
  );
  const check = checkOf(snapshot);
  expect(check.findings.filter(({ cells }) => cells.length === 0).map(({ code }) => code)).toContain(
    'collectivite-supposee',
  );
  expect(flagsOf(check, snapshot)).toHaveLength(check.findings.filter(({ cells }) => cells.length > 0).length);
});

describe('une cellule vide ne montre aucune marque : son libellé la porte', () => {
  test('l’intitulé de l’action, dans un tableau', () => {
    expect(placed(recap(['1.1', 'Soutien', 'Axe 1 enfance', 80000, 40000, NOTHING], second, third))).toContain(
      'warning Récap!F3 (Récap!B3)',
    );
  });

  test('le nom du financeur, dans une fiche', () => {
    const fiche = sheet('Fiche 1', [
      ['Département de l’Ariège'],
      ['N° de la fiche', '1.1'],
      ['Intitulé', 'Soutien'],
      ['Axe', 'Axe 1 enfance'],
      [],
      ['Financeurs', 2024, 2025],
      ['Coût total', 80000, 80000],
      ['Part État', 40000, 'à définir'],
      ['Part Département', 40000, NOTHING],
    ]);
    const flags = placed(fiche);
    expect(flags.find((flag) => flag.includes('Fiche 1!C9'))).toMatch(/\(Fiche 1!A9\)$/);
  });

  test('la cellule fusionnée qui la recouvre', () => {
    const long = sheet(
      'Données',
      [
        ['Département de l’Ariège'],
        ['N°', 'Action', 'Axe', 'Année', 'Coût total', 'Part État', 'Part Département'],
        ['1.1', 'Soutien', 'Axe 1 enfance', 2024, 80000, 40000, 40000],
        [null, null, null, 2025, 80000, 40000, NOTHING],
      ],
      { merges: ['A3:A4', 'B3:B4', 'C3:C4'] },
    );
    expect(placed(long).find((flag) => flag.includes('Données!G4'))).toMatch(/\(Données!C3\)$/);
  });
});

test('un constat justifié ne se voit plus que comme une information, et dit son motif d’abord', () => {
  const rows = [['1.1', 'Soutien', 'Axe 1 enfance', 80000, 50000, 30000], second, third];
  const snapshot = justifying(book(recap(...rows)), JUSTIFIED);
  const flag = flagsOf(checkOf(snapshot), snapshot).find(({ cells }) => cells[0]?.column === 4);
  expect(flag?.severity).toBe('info');
  expect(flag?.message.replace(/\u00A0/g, ' ')).toMatch(/^Justifié le 20\/11\/2026 : Accord du préfet\. /);
});

test('une feuille de Cofisol que personne n’a changée ne reçoit aucun repère', () => {
  const faulty = recap(['1.1', 'Soutien', 'Axe 1 enfance', 80000, 50000, 30000], second, third);
  const name = {
    name: OWN_SHEET_NAME,
    sheet: 'Récap',
    refersTo: ownSheetMark('avenant-2026', sheetFingerprint(faulty.cells)),
  };
  const own = { ...book(faulty, CEILINGS), names: [name] };
  const changed = { ...own, names: [{ ...name, refersTo: ownSheetMark('avenant-2026', 'autre') }] };
  const onRecap = (snapshot: typeof own) =>
    placesOf(flagsOf(checkOf(snapshot), snapshot)).filter((flag) => flag.includes('Récap'));
  expect(onRecap(own)).toEqual([]);
  expect(onRecap(changed)).toContain('error Récap!E3');
});

test('un contrat en ordre n’a aucun repère d’anomalie', () => {
  expect(placed(recap(first, second, third)).filter((flag) => flag.startsWith('error'))).toEqual([]);
});
