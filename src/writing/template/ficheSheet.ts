import { typography } from '../../contract';
import type { Parameters } from '../../parameters';
import {
  cellAddress,
  type CellStyle,
  columnLetters,
  type NewCell,
  type NewRow,
  type NewSheet,
  templatePurpose,
} from '../../sheets';
import { formulaCell, textCell, textFormulaCell } from '../layout/cells';
import { calculatedLabels, calculatedRow, FICHE, TIERS } from './ficheRows';
import { contractCell, framed, period, quietSum, range } from './frame';
import {
  CALCULATED_AMOUNTS,
  lineFormulas,
  verdictFormula,
  type CalculatedAmount,
  type LineCells,
} from './lineFormulas';
import type { TemplateOptions } from './options';
import { LOOK } from './styles';
import { PROMPTS, amount, axes, natures, prompted, schemes, wholeNumber, yesNo } from './validations';
import { verdictConditions } from './verdictConditions';
import { CALCULATED, ficheName, SCHEMES, SHARE_OF } from './words';

/** One fiche-action on an A4 page: what it is, who pays what each year, and what the shares come to. */
export function ficheSheet(index: number, options: TemplateOptions, parameters: Parameters): NewSheet {
  const { years, kind } = options;
  const last = years.length + 1;
  const [first, lastYear] = [columnLetters(1), columnLetters(years.length)];
  const labels = calculatedLabels(kind);
  const across = (row: number): string => quietSum(`${first}${row + 1}:${lastYear}${row + 1}`);

  const amounts = (row: number, label: string, style: CellStyle, labelStyle: CellStyle = LOOK.label): NewRow => ({
    cells: [
      textCell(0, label, labelStyle),
      ...years.map((_, i) => blank(1 + i, style)),
      formulaCell(last, across(row), null, LOOK.sum),
    ],
  });
  const ofYears = (
    label: string,
    styles: readonly [CellStyle, CellStyle],
    cell: (column: number, style: CellStyle) => NewCell,
  ): NewRow => ({
    cells: [textCell(0, label, styles[0]), ...years.map((_, i) => cell(1 + i, styles[1])), blank(last, styles[0])],
  });

  const calculated = (name: CalculatedAmount): NewRow =>
    ofYears(labels[name], [LOOK.calculatedLabel, LOOK.calculated], (column, style) =>
      formulaCell(column, lineFormulas(cellsOf(column), kind)[name], null, style),
    );
  const resources = (column: number): string => {
    const at = columnLetters(column);
    return quietSum(`${at}${FICHE.firstTiers + 1}:${at}${FICHE.collectivity + 1}`);
  };

  const rows: NewRow[] = [
    {
      cells: [textFormulaCell(0, TITLE_FORMULA, 'Fiche-action', LOOK.title)],
      height: 24,
    },
    { cells: [contractCell(options)], height: 16 },
    pair('Numéro', 'Nature', last, LOOK.entryId),
    whole('Intitulé', last),
    pair('Axe', 'Hors référentiel', last),
    pair('Porteur', 'Dispositif', last, LOOK.entryLine, SCHEMES.standard),
    whole('Thème du référentiel', last),
    whole('Indicateur national', last),
    whole('Indicateur local', last),
    { cells: [], height: 6 },
    {
      cells: [
        textCell(0, 'Plan de financement (en euros)', LOOK.header),
        ...years.map((year, i): NewCell => ({
          column: 1 + i,
          content: { kind: 'number', raw: String(year) },
          style: LOOK.year,
        })),
        textCell(last, `Total ${period(years)}`, LOOK.header),
      ],
      height: 20,
    },
    amounts(FICHE.cost, "Coût total de l'action", LOOK.share),
    amounts(FICHE.reinforced, 'dont part renforcée', LOOK.entryAmount, LOOK.calculatedLabel),
    ...TIERS.map((name, i) =>
      amounts(FICHE.firstTiers + i, name, LOOK.entryAmount, name === 'CEE' ? LOOK.label : LOOK.entryLabel),
    ),
    amounts(FICHE.fse, 'FSE+', LOOK.entryAmount),
    amounts(FICHE.state, 'Part État', LOOK.share),
    amounts(FICHE.collectivity, SHARE_OF[kind], LOOK.share),
    {
      cells: [
        textCell(0, 'Total des ressources', LOOK.sumLabel),
        ...years.map((_, i) => formulaCell(1 + i, resources(1 + i), null, LOOK.sum)),
        // Across: a row that is inserted brings no total of its own.
        formulaCell(last, across(FICHE.resources), null, LOOK.sum),
      ],
    },
    ofYears('Écart entre coût et ressources', [LOOK.calculatedLabel, LOOK.calculated], (column, style) => {
      const at = columnLetters(column);
      const kept = `${at}${calculatedRow('costKept') + 1}`;
      return formulaCell(column, `IF(${kept}="","",ROUND(${kept}-SUM(${at}${FICHE.resources + 1}),2))`, null, style);
    }),
    amounts(FICHE.investment, 'dont investissement', LOOK.entryAmount, LOOK.calculatedLabel),
    ofYears('Nombre de repas éligibles', [LOOK.calculatedLabel, LOOK.entryCount], blank),
    ...CALCULATED_AMOUNTS.map(calculated),
    {
      ...ofYears(`${CALCULATED}contrôle`, [LOOK.calculatedLabel, LOOK.verdict], (column, style) =>
        textFormulaCell(column, verdictFormula(cellsOf(column), kind), '', style),
      ),
      // Its longest words take two lines.
      height: 28,
    },
  ];

  const column = (row: number) => range(row, 1, row, years.length);
  const entry = (row: number, prompt: (typeof PROMPTS)['cost']) => amount(column(row), cellAddress(row, 1), prompt);
  const single = (row: number, at = 1) => range(row, at, row, at);
  return framed(
    {
      name: ficheName(index),
      purpose: templatePurpose(`fiche-${index + 1}`),
      rows,
      tabColour: '1F4E79',
      frozen: { rows: FICHE.header + 1, columns: 1 },
      validations: [
        prompted(single(FICHE.id), PROMPTS.id),
        natures(single(FICHE.id, 4)),
        axes(single(FICHE.axis), kind, parameters),
        yesNo(single(FICHE.axis, 4)),
        schemes(single(FICHE.lead, 4)),
        entry(FICHE.cost, PROMPTS.cost),
        entry(FICHE.reinforced, PROMPTS.reinforced),
        amount(
          range(FICHE.firstTiers, 1, FICHE.cee - 1, years.length),
          cellAddress(FICHE.firstTiers, 1),
          PROMPTS.tiers,
        ),
        entry(FICHE.cee, PROMPTS.cee),
        entry(FICHE.fse, PROMPTS.fse),
        entry(FICHE.state, PROMPTS.state),
        entry(FICHE.collectivity, PROMPTS.collectivity),
        entry(FICHE.investment, PROMPTS.investment),
        wholeNumber(column(FICHE.meals), PROMPTS.meals),
      ],
      conditions: verdictConditions(column(FICHE.verdict), cellAddress(FICHE.verdict, 1)),
      print: {
        orientation: 'landscape',
        footer: typography(`Fiche-action – contrat local des solidarités ${period(years)}`),
      },
    },
    [54, ...years.map(() => 20), 20],
  );
}

const TITLE_FORMULA = `IF(B${FICHE.id + 1}&B${FICHE.title + 1}="","Fiche-action","Fiche-action "&B${FICHE.id + 1}&" – "&B${FICHE.title + 1})`;

const blank = (column: number, style: CellStyle): NewCell => ({ column, content: { kind: 'blank' }, style });

/** A label and its value over the rest of the row. */
function whole(label: string, last: number): NewRow {
  return {
    cells: [textCell(0, label, LOOK.label), ...Array.from({ length: last }, (_, i) => blank(1 + i, LOOK.entryLine))],
  };
}

/** Two labels on one row. The second value may be given. */
function pair(label: string, second: string, last: number, style: CellStyle = LOOK.entryLine, value = ''): NewRow {
  return {
    cells: [
      textCell(0, label, LOOK.label),
      blank(1, style),
      blank(2, LOOK.entryLine),
      textCell(3, second, LOOK.label),
      textCell(4, value, LOOK.entryLine),
      ...Array.from({ length: Math.max(0, last - 4) }, (_, i) => blank(5 + i, LOOK.entryLine)),
    ],
  };
}

function cellsOf(column: number): LineCells {
  const at = columnLetters(column);
  const cell = (row: number): string => `${at}${row + 1}`;
  const calculated = Object.fromEntries(CALCULATED_AMOUNTS.map((name) => [name, cell(calculatedRow(name))])) as Record<
    CalculatedAmount,
    string
  >;
  return {
    nature: `$E$${FICHE.id + 1}`,
    scheme: `$E$${FICHE.lead + 1}`,
    cost: cell(FICHE.cost),
    reinforced: cell(FICHE.reinforced),
    tiers: `${cell(FICHE.firstTiers)}:${cell(FICHE.cee)}`,
    communes: cell(FICHE.communes),
    cee: cell(FICHE.cee),
    fse: cell(FICHE.fse),
    state: cell(FICHE.state),
    collectivity: cell(FICHE.collectivity),
    meals: cell(FICHE.meals),
    entries: `${cell(FICHE.cost)}:${cell(FICHE.collectivity)}`,
    calculated,
  };
}
