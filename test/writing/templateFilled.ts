import { editWorkbook, readWorkbook } from '../../src/files';
import type { CellContent, Edit, SheetSnapshot } from '../../src/sheets';
import { displayedText } from '../../src/sheets';
import { FUNDERS, YEARS, type TypedAction, type TypedContract, type TypedLine } from './templateContract';

const NATURES: Readonly<Record<string, string>> = {
  nouvelle: 'Nouvelle',
  renforcee: 'Renforcée',
  reconduite: 'Reconduite',
};
const AXES: Readonly<Record<number, string>> = {
  1: 'Axe 1 – Enfance',
  2: 'Axe 2 – Emploi et insertion',
  3: 'Axe 3 – Accès aux droits',
  4: 'Axe 4 – Transition écologique solidaire',
};
const SCHEMES: Readonly<Record<string, string>> = { standard: 'Parité', cantine: 'Compensation des repas de cantine' };

/** « 73500.15 », as a number is typed. */
export function decimal(amount: bigint): string {
  const digits = String(amount).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The cells of a sheet by what they show, for who looks for a label as a user does. */
export class Labels {
  private readonly shown: readonly { row: number; column: number; text: string }[];

  constructor(readonly sheet: SheetSnapshot) {
    this.shown = sheet.cells.map((cell) => ({ row: cell.row, column: cell.column, text: displayedText(cell, false) }));
  }

  find(text: string, from = 0): { row: number; column: number } {
    const found = this.shown.find((cell) => cell.text === text && cell.row >= from);
    if (!found) throw new Error(`${this.sheet.name} has no « ${text} »`);
    return found;
  }

  row(text: string): number {
    return this.find(text).row;
  }

  column(text: string): number {
    return this.find(text).column;
  }
}

type Put = (row: number, column: number, value: string | bigint | null) => void;

/** The template with the contract typed into its open cells; nothing is calculated again. */
export function filled(template: Uint8Array, contract: TypedContract): Uint8Array {
  const { sheets } = readWorkbook(template);
  const edits: Edit[] = [];
  const on = (name: string): { at: Labels; put: Put } => {
    const sheet = sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return {
      at: new Labels(sheet),
      put: (row, column, value) => {
        if (value === null) return;
        const content: CellContent =
          typeof value === 'string' ? { kind: 'text', text: value } : { kind: 'number', raw: decimal(value) };
        edits.push({ type: 'set-content', cell: { sheet: name, row, column }, content });
      },
    };
  };
  const share = contract.kind === 'departement' ? 'Part département' : 'Part métropole';

  const envelope = on('Enveloppe');
  envelope.put(envelope.at.row('Collectivité'), 1, contract.collectivity);
  for (const { axis, year, amount } of contract.envelope) {
    envelope.put(envelope.at.row(AXES[axis] ?? ''), envelope.at.column(String(year)), amount);
  }
  const amounts = (line: TypedLine): readonly (readonly [string, bigint | null])[] => [
    ['dont part renforcée', line.reinforcedCost],
    ...FUNDERS.map((name) => [name, line.funders.find((one) => one.name === name)?.amount ?? null] as const),
    ['FSE+', line.fse],
    ['Part État', line.state],
    [share, line.collectivity],
  ];

  if (sheets.some(({ name }) => name === 'Fiche 1')) {
    contract.actions.forEach((action, i) => {
      const { at, put } = on(`Fiche ${i + 1}`);
      const header = at.row('Plan de financement (en euros)');
      for (const [label, value] of identity(action)) {
        const found = at.find(label);
        put(found.row, found.column + 1, value);
      }
      for (const line of action.lines) {
        const column = at.find(String(line.year), header).column;
        put(at.row("Coût total de l'action"), column, line.cost);
        for (const [label, value] of amounts(line)) put(at.row(label), column, value);
        put(at.row('dont investissement'), column, line.investment);
        put(at.row('Nombre de repas éligibles'), column, line.meals === null ? null : line.meals * 100n);
      }
    });
  } else {
    const list = on('Actions');
    const plan = on('Plan de financement');
    const header = plan.at.row('Coût total');
    contract.actions.forEach((action, i) => {
      for (const [label, value] of identity(action)) {
        const found = list.at.find(label === 'Numéro' ? 'N°' : label);
        list.put(found.row + 1 + i, found.column, value);
      }
      for (const line of action.lines) {
        const row = header + 1 + i * YEARS.length + YEARS.indexOf(line.year as 2024);
        plan.put(row, plan.at.column('Coût total'), line.cost);
        for (const [label, value] of amounts(line)) plan.put(row, plan.at.column(label), value);
        plan.put(row, plan.at.column('Repas éligibles'), line.meals === null ? null : line.meals * 100n);
      }
    });
  }

  const consumption = on('Consommation');
  const first = consumption.at.row('Réfaction') + 1;
  const block = consumption.at.row('Total 2025') - consumption.at.row('Total 2024');
  contract.actions.forEach((action, i) => {
    for (const line of action.lines) {
      const row = first + YEARS.indexOf(line.year as 2024) * block + i;
      consumption.put(row, consumption.at.column("Report de l'année précédente"), line.carryOver);
      consumption.put(row, consumption.at.column('Réfaction'), line.reduction);
      consumption.put(row, consumption.at.column("Consommé (part de l'État)"), line.consumed);
    }
  });
  return editWorkbook(template, edits);
}

function identity(action: TypedAction): readonly (readonly [string, string | null])[] {
  return [
    ['Numéro', action.id],
    ['Intitulé', action.title],
    ['Axe', AXES[action.axis ?? 0] ?? null],
    ['Nature', action.nature === null ? null : (NATURES[action.nature] ?? null)],
    ['Porteur', action.lead],
    ['Thème du référentiel', action.theme],
    ['Hors référentiel', action.outsideFramework === null ? null : action.outsideFramework ? 'Oui' : 'Non'],
    ['Dispositif', SCHEMES[action.lines[0]?.schemeAsWritten ?? 'standard'] ?? null],
    ['Indicateur national', action.national],
    ['Indicateur local', action.localIndicator],
  ];
}
