import type { Parameters } from '../../parameters';
import { cellAddress, columnLetters, type NewCell, type NewRow, type NewSheet, templatePurpose } from '../../sheets';
import { AXIS_TITLES } from '../layout/axisTitles';
import { formulaCell, textCell } from '../layout/cells';
import { contractCell, framed, NAME_CELL, onSheet, period, quietSum, range } from './frame';
import type { TemplateOptions } from './options';
import { LOOK } from './styles';
import { amount, prompted, PROMPTS } from './validations';
import { SHEETS } from './words';

/** Row of the first axis, from 0. */
const FIRST_AXIS = 6;

/** The collectivity's name, once for the whole workbook, and the ceilings as the State notifies them. */
export function envelopeSheet(options: TemplateOptions, parameters: Parameters): NewSheet {
  const { years, kind, collectivity } = options;
  const axes = parameters.figures.axes.value[kind];
  const total = years.length + 1;
  const [first, last] = [columnLetters(1), columnLetters(years.length)];
  const rows: NewRow[] = [
    { cells: [textCell(0, "Enveloppe notifiée par l'État", LOOK.title)], height: 24 },
    { cells: [contractCell(options)], height: 20 },
    {
      cells: [
        textCell(0, 'Collectivité', LOOK.label),
        textCell(NAME_CELL.column, collectivity ?? '', LOOK.entryLine),
        ...years
          .slice(1)
          .map((_, i): NewCell => ({ column: 2 + i, content: { kind: 'blank' }, style: LOOK.entryLine })),
      ],
      height: 20,
    },
    { cells: [] },
    {
      cells: [
        textCell(
          0,
          "Plafonds de crédits par axe et par année, en euros, tels que l'État les a notifiés.",
          LOOK.subtitle,
        ),
      ],
    },
    {
      cells: [
        textCell(0, 'Plafond notifié', LOOK.header),
        ...years.map((year, i): NewCell => ({
          column: 1 + i,
          content: { kind: 'number', raw: String(year) },
          style: LOOK.year,
        })),
        textCell(total, `Total ${period(years)}`, LOOK.header),
      ],
      height: 22,
    },
    ...axes.map((axis, i): NewRow => {
      const row = FIRST_AXIS + i + 1;
      return {
        cells: [
          textCell(0, AXIS_TITLES[axis], LOOK.label),
          ...years.map((_, at): NewCell => ({ column: 1 + at, content: { kind: 'blank' }, style: LOOK.entryAmount })),
          formulaCell(total, quietSum(`${first}${row}:${last}${row}`), null, LOOK.sum),
        ],
        height: 20,
      };
    }),
    {
      cells: [
        textCell(0, 'Total', LOOK.sumLabel),
        ...[...years, null].map((_, i) => {
          const at = columnLetters(1 + i);
          return formulaCell(
            1 + i,
            quietSum(`${at}${FIRST_AXIS + 1}:${at}${FIRST_AXIS + axes.length}`),
            null,
            LOOK.sum,
          );
        }),
      ],
      height: 20,
    },
  ];
  const cells = range(FIRST_AXIS, 1, FIRST_AXIS + axes.length - 1, years.length);
  return framed(
    {
      name: SHEETS.envelope,
      purpose: templatePurpose('enveloppe'),
      rows,
      tabColour: 'BF8F00',
      validations: [
        prompted(range(NAME_CELL.row, NAME_CELL.column, NAME_CELL.row, NAME_CELL.column), PROMPTS.name),
        amount(cells, cellAddress(FIRST_AXIS, 1), PROMPTS.ceiling),
      ],
      print: { orientation: 'landscape', footer: 'Enveloppe notifiée' },
    },
    [42, ...years.map(() => 18), 20],
  );
}

/** Where the ceiling of the nth axis and year stands. */
export function ceilingCell(axis: number, year: number): string {
  return onSheet(SHEETS.envelope, `$${columnLetters(1 + year)}$${FIRST_AXIS + axis + 1}`);
}
