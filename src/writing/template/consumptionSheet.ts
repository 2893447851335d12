import { cellAddress, columnLetters, type NewCell, type NewRow, type NewSheet, templatePurpose } from '../../sheets';
import { formulaCell, textCell, textFormulaCell } from '../layout/cells';
import { ACTION, actionCell } from './actionColumns';
import { TWO_LINES, framed, heading, mirrored, quietSum, range } from './frame';
import type { TemplateOptions } from './options';
import { ALERT, LOOK } from './styles';
import { amount, PROMPTS } from './validations';
import { SHEETS } from './words';

/** Row of the first line, from 0. */
const FIRST = 4;
const COLUMN = {
  id: 0,
  title: 1,
  axis: 2,
  year: 3,
  credits: 4,
  carryOver: 5,
  reduction: 6,
  delegated: 7,
  consumed: 8,
  reliquat: 9,
  comment: 10,
};

/** The State's share of an action and a year, as a formula that stays blank where the share is. `row` is that of its own line. */
export type CreditsOf = (actionIndex: number, yearIndex: number, row: number) => string;

/** What was delegated and consumed, by year then action, the credits following the financing plan. */
export function consumptionSheet(options: TemplateOptions, creditsOf: CreditsOf): NewSheet {
  const { years, actions } = options;
  const headers = [
    'N°',
    'Intitulé',
    'Axe',
    'Année',
    'Crédits nouveaux (part État)',
    "Report de l'année précédente",
    'Réfaction',
    'Total délégué',
    "Consommé (part de l'État)",
    'Reliquat',
    'Commentaire',
  ];
  const rows: NewRow[] = [
    ...heading("Consommation des crédits de l'État", options),
    {
      cells: [
        textCell(
          0,
          "Saisissez le report, la réfaction et ce qui a été consommé de la part de l'État. Montants en euros.",
          LOOK.subtitle,
        ),
      ],
    },
    { cells: headers.map((text, i) => textCell(i, text, LOOK.header)), height: 46 },
  ];
  for (const [yearIndex, year] of years.entries()) {
    const first = rows.length;
    for (let i = 0; i < actions; i++)
      rows.push(lineRow(i, year, rows.length + 1, creditsOf(i, yearIndex, rows.length + 1)));
    rows.push(totalRow(year, first + 1, rows.length));
  }
  const last = rows.length - 1;
  const column = (at: number) => range(FIRST, at, last, at);
  const entry = (at: number, prompt: (typeof PROMPTS)['consumed']) =>
    amount(column(at), cellAddress(FIRST, at), prompt);
  return framed(
    {
      name: SHEETS.consumption,
      purpose: templatePurpose('consommation'),
      rows,
      tabColour: '7F7F7F',
      frozen: { rows: FIRST, columns: 2 },
      filter: range(FIRST - 1, 0, last, COLUMN.comment),
      validations: [
        entry(COLUMN.carryOver, PROMPTS.carryOver),
        entry(COLUMN.reduction, PROMPTS.reduction),
        entry(COLUMN.consumed, PROMPTS.consumed),
      ],
      conditions: [
        { range: column(COLUMN.reliquat), formula: `N(${cellAddress(FIRST, COLUMN.reliquat)})<0`, style: ALERT },
      ],
      print: {
        orientation: 'landscape',
        repeatedRows: [FIRST - 1, FIRST - 1],
        footer: "Consommation des crédits de l'État",
        breaks: years.slice(1).map((_, i) => FIRST + (i + 1) * (actions + 1)),
      },
    },
    [8, 40, 22, 8, 16, 16, 16, 16, 16, 16, 26],
  );
}

function lineRow(index: number, year: number, row: number, credits: string): NewRow {
  const id = actionCell(index, ACTION.id);
  const title = actionCell(index, ACTION.title);
  const open = (column: number): NewCell => ({ column, content: { kind: 'blank' }, style: LOOK.entryAmount });
  return {
    cells: [
      textFormulaCell(COLUMN.id, mirrored(id), '', LOOK.calculatedId),
      textFormulaCell(COLUMN.title, mirrored(title), '', { ...LOOK.calculatedText, wrap: true }),
      textFormulaCell(COLUMN.axis, mirrored(actionCell(index, ACTION.axis)), '', {
        ...LOOK.calculatedText,
        wrap: true,
      }),
      formulaCell(COLUMN.year, `IF(A${row}&B${row}="","",${year})`, null, LOOK.calculatedYear),
      formulaCell(COLUMN.credits, credits, null, LOOK.calculated),
      open(COLUMN.carryOver),
      open(COLUMN.reduction),
      formulaCell(
        COLUMN.delegated,
        `IF(COUNT(E${row}:G${row})=0,"",ROUND(SUM(E${row}:F${row})-SUM(G${row}),2))`,
        null,
        LOOK.calculated,
      ),
      open(COLUMN.consumed),
      formulaCell(COLUMN.reliquat, `IF(OR(H${row}="",I${row}=""),"",ROUND(H${row}-I${row},2))`, null, LOOK.calculated),
      { column: COLUMN.comment, content: { kind: 'blank' }, style: LOOK.entryText },
    ],
    height: TWO_LINES,
  };
}

function totalRow(year: number, first: number, last: number): NewRow {
  return {
    cells: [
      ...['', `Total ${year}`, '', ''].map((text, i) => textCell(i, text, LOOK.sumLabel)),
      ...Array.from({ length: 6 }, (_, i) => {
        const at = columnLetters(COLUMN.credits + i);
        return formulaCell(COLUMN.credits + i, quietSum(`${at}${first}:${at}${last}`), null, LOOK.sum);
      }),
      textCell(COLUMN.comment, '', LOOK.sumLabel),
    ],
  };
}
