import { cellsOfFinding } from '../../src/checking/cells-of-finding';
import type { ReadContract } from '../../src/reading';
import type { Finding } from '../../src/rules';
import { formatCellRef } from '../../src/sheets';
import { ceiling, finding, readAction, readContractOf, readLine } from './builders';

const cells = (one: Finding, contract: ReadContract): string[] => cellsOfFinding(one, contract).map(formatCellRef);

const line = readLine(2024, { cost: ['R!J8'], state: ['R!E8', 'R!F8'], fse: ['R!H8'] }, { CAF: 'R!G8', CEE: 'R!K8' });
const action = readAction(1, [line], { title: 'R!B8', nature: 'R!D8' });
const contract = readContractOf(
  [action],
  [ceiling(1, 2024, 10n, 'E!B4'), ceiling(1, 2025, 10n, 'E!C4'), ceiling(3, 2024, 10n, 'E!B5')],
);

describe('un constat mène à ses cellules', () => {
  test('celles des chiffres dont il parle, toutes les colonnes qui s’additionnent comprises', () => {
    expect(cells(finding({ action, line, figures: ['state', 'cost'] }), contract)).toEqual(['R!E8', 'R!F8', 'R!J8']);
  });

  test('les financeurs, et le CEE parmi eux', () => {
    expect(cells(finding({ action, line, figures: ['funders'] }), contract)).toEqual(['R!G8', 'R!K8']);
    expect(cells(finding({ action, line, figures: ['cee'] }), contract)).toEqual(['R!K8']);
  });

  test("l'intitulé et la nature de l'action", () => {
    expect(cells(finding({ action, figures: ['title', 'nature'] }), contract)).toEqual(['R!B8', 'R!D8']);
  });

  test("le coût d'une action renforcée est celui de sa part renforcée quand le classeur la donne", () => {
    const reinforced = readLine(2024, { cost: ['R!J9'], reinforcedCost: ['R!L9'] });
    expect(cells(finding({ line: reinforced, figures: ['cost'] }), contract)).toEqual(['R!L9']);
  });

  test("le plafond de l'axe et de l'année du constat, et d'aucun autre", () => {
    const floor = finding({ lines: [line], figures: ['state', 'ceiling'] }, { axis: 1, year: 2024 });
    expect(cells(floor, contract)).toEqual(['R!E8', 'R!F8', 'E!B4']);
  });

  test("pour un groupe d'axes, les plafonds des axes de ses lignes", () => {
    const other = readLine(2024, { state: ['R!E9'] });
    const both = readContractOf([action, readAction(3, [other])], contract.envelope);
    expect(cells(finding({ lines: [line, other], figures: ['ceiling'] }, { year: 2024 }), both)).toEqual([
      'E!B4',
      'E!B5',
    ]);
  });
});

describe("quand le chiffre n'a pas de cellule, le constat montre encore où regarder", () => {
  test('une part absente montre les autres montants de la ligne', () => {
    expect(cells(finding({ action, line, figures: ['collectivity'] }), contract)).toEqual(['R!E8', 'R!F8', 'R!J8']);
  });

  test('une action sans montant montre son intitulé', () => {
    const bare = readAction(4, [], { title: 'R!B20' });
    expect(cells(finding({ action: bare, figures: ['nature'] }), readContractOf([bare]))).toEqual(['R!B20']);
  });

  test('un axe sans plafond montre ses actions', () => {
    const absent = finding({ figures: ['ceiling'] }, { axis: 1 });
    expect(cells(absent, readContractOf([action]))).toEqual(['R!B8']);
  });

  test("un constat sur un axe absent du classeur n'a pas de cellule", () => {
    expect(cells(finding({ figures: ['state'] }, { axis: 4 }), contract)).toEqual([]);
  });
});
