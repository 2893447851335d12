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
import { ACTION, actionCell, actionRange } from './actionColumns';
import { SCHEME_COLUMN } from './actionsSheet';
import { calculatedLabels, TIERS } from './ficheRows';
import { TWO_LINES, framed, heading, mirrored, onSheet, quietSum, range } from './frame';
import {
  CALCULATED_AMOUNTS,
  lineFormulas,
  verdictFormula,
  type CalculatedAmount,
  type LineCells,
} from './lineFormulas';
import type { TemplateOptions } from './options';
import { LOOK } from './styles';
import { amount, PROMPTS, wholeNumber } from './validations';
import { verdictConditions } from './verdictConditions';
import { CALCULATED, SCHEMES, SHARE_OF, SHEETS } from './words';

const FIRST = 4;
const C = {
  id: 0,
  title: 1,
  axis: 2,
  nature: 3,
  scheme: 4,
  year: 5,
  cost: 6,
  reinforced: 7,
  tiers: 8,
  communes: 10,
  cee: 12,
  fse: 13,
  state: 14,
  collectivity: 15,
  meals: 16,
  verdict: 17,
  calculated: 18,
} as const;

/** What helps to follow the calculation; the sheet shows the shares and their gaps alone. */
const SHOWN: ReadonlySet<CalculatedAmount> = new Set(['low', 'collectivityExpected', 'stateGap', 'collectivityGap']);

/** One row an action and year: identity looked up by number, amounts typed in, shares calculated beside them. */
export function planSheet(options: TemplateOptions): NewSheet {
  const { years, actions, kind } = options;
  const labels = calculatedLabels(kind);
  const headers = [
    'N°',
    'Intitulé',
    'Axe',
    'Nature',
    'Dispositif',
    'Année',
    'Coût total',
    'dont part renforcée',
    ...TIERS,
    'FSE+',
    'Part État',
    SHARE_OF[kind],
    'Repas éligibles',
    `${CALCULATED}contrôle`,
    ...CALCULATED_AMOUNTS.map((name) => labels[name]),
  ];
  const lines = actions * years.length;
  const rows: NewRow[] = [
    ...heading('Plan de financement', options),
    {
      cells: [
        textCell(
          0,
          'Une ligne par action et par année, en euros. Les actions viennent de la feuille « Actions ».',
          LOOK.subtitle,
        ),
      ],
    },
    { cells: headers.map((text, i) => textCell(i, text, LOOK.header)), height: 62 },
    ...Array.from({ length: lines }, (_, i) => {
      const action = Math.floor(i / years.length);
      return lineRow(FIRST + i + 1, actionCell(action, ACTION.id), years[i % years.length] ?? 0, options);
    }),
    {
      cells: headers.map((_, at): NewCell => {
        const isSummed = at >= C.cost && at <= C.collectivity;
        const letters = columnLetters(at);
        if (isSummed)
          return formulaCell(at, quietSum(`${letters}${FIRST + 1}:${letters}${FIRST + lines}`), null, LOOK.sum);
        return textCell(at, at === C.title ? 'Total' : '', LOOK.sumLabel);
      }),
    },
  ];
  const last = FIRST + lines - 1;
  const column = (at: number) => range(FIRST, at, last, at);
  const entry = (at: number, prompt: (typeof PROMPTS)['cost']) => amount(column(at), cellAddress(FIRST, at), prompt);
  const widths = [7, 42, 18, 11, 4, 7, 14, 13, ...TIERS.map(() => 13), 13, 14, 14, 9, 24];
  return {
    ...framed(
      {
        name: SHEETS.plan,
        purpose: templatePurpose('plan'),
        rows,
        tabColour: '1F4E79',
        frozen: { rows: FIRST, columns: 2 },
        filter: range(FIRST - 1, 0, last, C.verdict),
        validations: [
          entry(C.cost, PROMPTS.cost),
          entry(C.reinforced, PROMPTS.reinforced),
          amount(range(FIRST, C.tiers, last, C.cee - 1), cellAddress(FIRST, C.tiers), PROMPTS.tiers),
          entry(C.cee, PROMPTS.cee),
          entry(C.fse, PROMPTS.fse),
          entry(C.state, PROMPTS.state),
          entry(C.collectivity, PROMPTS.collectivity),
          wholeNumber(column(C.meals), PROMPTS.meals),
        ],
        conditions: verdictConditions(column(C.verdict), cellAddress(FIRST, C.verdict)),
        print: {
          orientation: 'landscape',
          repeatedRows: [FIRST - 1, FIRST - 1],
          footer: 'Plan de financement',
          area: range(0, 0, last + 1, C.verdict),
        },
      },
      [],
    ),
    columns: [
      ...widths.map((width, at) => ({ width, hidden: at === C.scheme })),
      ...CALCULATED_AMOUNTS.map((name) => ({ width: 14, hidden: !SHOWN.has(name) })),
    ],
  };
}

function lineRow(row: number, id: string, year: number, { kind, actions }: TemplateOptions): NewRow {
  const cells = cellsOf(row);
  const formulas = lineFormulas(cells, kind);
  const found = (column: number): string =>
    `INDEX(${actionRange(column, actions)},MATCH($A${row},${actionRange(ACTION.id, actions)},0))`;
  const looked = (column: number, missing = '""'): string =>
    `IF($A${row}="","",IF(ISNUMBER(MATCH($A${row},${actionRange(ACTION.id, actions)},0)),IF(${found(column)}="",${missing},${found(column)}),${missing}))`;
  const text = (
    at: number,
    formula: string,
    style: CellStyle = { ...LOOK.calculatedText, wrap: true, size: 9 },
  ): NewCell => textFormulaCell(at, formula, '', style);
  const open = (at: number, style: CellStyle): NewCell => ({ column: at, content: { kind: 'blank' }, style });
  return {
    cells: [
      text(C.id, mirrored(id), LOOK.calculatedId),
      text(C.title, looked(ACTION.title)),
      text(C.axis, looked(ACTION.axis)),
      text(C.nature, looked(ACTION.nature)),
      text(C.scheme, looked(SCHEME_COLUMN, `"${SCHEMES.standard}"`)),
      formulaCell(C.year, `IF($A${row}="","",${year})`, null, LOOK.calculatedYear),
      open(C.cost, LOOK.share),
      ...Array.from({ length: C.state - C.reinforced }, (_, i) => open(C.reinforced + i, LOOK.entryAmount)),
      open(C.state, LOOK.share),
      open(C.collectivity, LOOK.share),
      open(C.meals, LOOK.entryCount),
      text(C.verdict, verdictFormula(cells, kind), LOOK.verdict),
      ...CALCULATED_AMOUNTS.map((name, i) => formulaCell(C.calculated + i, formulas[name], null, LOOK.calculated)),
    ],
    height: TWO_LINES,
  };
}

function cellsOf(row: number): LineCells {
  const cell = (column: number): string => `$${columnLetters(column)}${row}`;
  const calculated = Object.fromEntries(CALCULATED_AMOUNTS.map((name, i) => [name, cell(C.calculated + i)])) as Record<
    CalculatedAmount,
    string
  >;
  return {
    nature: cell(C.nature),
    scheme: cell(C.scheme),
    cost: cell(C.cost),
    reinforced: cell(C.reinforced),
    tiers: `${cell(C.tiers)}:${cell(C.cee)}`,
    communes: cell(C.communes),
    cee: cell(C.cee),
    fse: cell(C.fse),
    state: cell(C.state),
    collectivity: cell(C.collectivity),
    meals: cell(C.meals),
    entries: `${cell(C.cost)}:${cell(C.collectivity)}`,
    calculated,
  };
}

/** Columns of all lines, for the sums of other sheets. */
export function planRange(column: 'id' | 'axis' | 'year' | 'state', { actions, years }: TemplateOptions): string {
  const letters = columnLetters(C[column]);
  return onSheet(SHEETS.plan, `$${letters}$${FIRST + 1}:$${letters}$${FIRST + actions * years.length}`);
}
