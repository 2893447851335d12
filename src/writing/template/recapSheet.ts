import type { Axis } from '../../contract';
import { ZERO } from '../../money';
import type { Parameters } from '../../parameters';
import { type NewRow, type NewSheet, templatePurpose } from '../../sheets';
import { AXIS_TITLES } from '../layout/axisTitles';
import { formulaCell, textCell, textFormulaCell } from '../layout/cells';
import { ceilingCell } from './envelopeSheet';
import { framed, heading, quietSum, range } from './frame';
import type { TemplateOptions } from './options';
import { ALERT, GOOD, LOOK, WARN } from './styles';
import { SHEETS } from './words';

const FIRST_ROW = 4;
const WORDS = {
  good: 'Plancher et plafond tenus',
  floor: 'Plancher non atteint',
  axisAbove: "Au-dessus du plafond de l'axe : à convenir",
  above: 'Plafond dépassé',
  totalGood: 'Plafond tenu',
  missing: 'Non vérifié, à compléter',
} as const;

/** The State's credits of an axis in a year, as a formula; 0 where there are none. */
export type AxisSum = (axis: Axis, yearIndex: number) => string;

/** State credits by year and axis beside ceiling and floor, with what is left and a verdict in words. */
export function recapSheet(options: TemplateOptions, parameters: Parameters, sumOf: AxisSum): NewSheet {
  const { years, kind } = options;
  const own = parameters.figures.axes.value[kind];
  // Axes whose ceilings hold together have one total each year.
  const groups = parameters.figures.fungibleGroups.value[kind]
    .map((group) => own.filter((axis) => group.includes(axis)))
    .filter((group) => group.length > 0);
  const rows: NewRow[] = [
    ...heading('Récapitulatif par axe et par année', options),
    {
      cells: [
        textCell(
          0,
          'Montants en euros. Les totaux suivent les parts État saisies ; plancher et plafond se vérifient chaque année.',
          LOOK.subtitle,
        ),
      ],
    },
    {
      cells: ['Année', 'Axe', 'Part État', 'Plafond notifié', 'Plancher', 'Reste sous le plafond', 'Contrôle'].map(
        (text, i) => textCell(i, text, LOOK.header),
      ),
      height: 22,
    },
  ];
  for (const [yearIndex, year] of years.entries()) {
    for (const group of groups) {
      const first = rows.length + 1;
      const total = first + group.length;
      for (const axis of group) {
        const ceiling = ceilingCell(own.indexOf(axis), yearIndex);
        rows.push(axisRow({ row: rows.length + 1, total }, axis, year, sumOf(axis, yearIndex), ceiling));
      }
      rows.push(totalRow(rows.length + 1, `Total ${year}`, first, rows.length));
    }
  }
  const verdicts = range(FIRST_ROW, 6, rows.length - 1, 6);
  const is = (...words: readonly string[]): string =>
    `OR(${words.map((word) => `G${FIRST_ROW + 1}="${word}"`).join(',')})`;
  return framed(
    {
      name: SHEETS.recap,
      purpose: templatePurpose('recapitulatif'),
      rows,
      tabColour: '548235',
      frozen: { rows: FIRST_ROW, columns: 0 },
      conditions: [
        { range: verdicts, formula: is(WORDS.good, WORDS.totalGood), style: GOOD },
        { range: verdicts, formula: is(WORDS.floor, WORDS.above), style: ALERT },
        { range: verdicts, formula: `G${FIRST_ROW + 1}<>""`, style: WARN },
      ],
      print: { orientation: 'landscape', repeatedRows: [FIRST_ROW - 1, FIRST_ROW - 1], footer: 'Récapitulatif' },
    },
    [9, 40, 18, 18, 18, 20, 42],
  );
}

/** Nothing is judged in a year without credits: its total is blank. */
function axisRow(
  { row, total }: { readonly row: number; readonly total: number },
  axis: Axis,
  year: number,
  state: string,
  ceiling: string,
): NewRow {
  const verdict =
    `IF(C${total}="","",IF(D${row}="","${WORDS.missing}",IF(C${row}<E${row},"${WORDS.floor}",` +
    `IF(C${row}>D${row},"${WORDS.axisAbove}","${WORDS.good}"))))`;
  return {
    cells: [
      { column: 0, content: { kind: 'number', raw: String(year) }, style: { ...LOOK.calculatedYear, format: '0' } },
      textCell(1, AXIS_TITLES[axis], LOOK.text),
      formulaCell(2, state, ZERO, LOOK.calculated),
      formulaCell(3, `IF(${ceiling}="","",${ceiling})`, null, LOOK.calculated),
      // Up to the cent: the axis must receive at least that.
      formulaCell(
        4,
        `IF(D${row}="","",-INT(-ROUND(ROUND(D${row}*100,0)*Taux_plancher/100,6))/100)`,
        null,
        LOOK.calculated,
      ),
      formulaCell(5, `IF(D${row}="","",ROUND(D${row}-C${row},2))`, null, LOOK.calculated),
      textFormulaCell(6, verdict, '', LOOK.verdict),
    ],
  };
}

function totalRow(row: number, label: string, first: number, last: number): NewRow {
  const all = (column: string): string => `${column}${first}:${column}${last}`;
  const known = `COUNT(${all('D')})=ROWS(${all('D')})`;
  return {
    cells: [
      textCell(0, '', LOOK.sumLabel),
      textCell(1, label, LOOK.sumLabel),
      formulaCell(2, `IF(SUM(${all('C')})=0,"",SUM(${all('C')}))`, null, LOOK.sum),
      formulaCell(3, quietSum(all('D')), null, LOOK.sum),
      textCell(4, '', LOOK.sumLabel),
      formulaCell(5, `IF(${known},ROUND(D${row}-SUM(C${row}),2),"")`, null, LOOK.sum),
      textFormulaCell(
        6,
        `IF(C${row}="","",IF(${known},IF(ROUND(C${row}-D${row},2)>0,"${WORDS.above}","${WORDS.totalGood}"),"${WORDS.missing}"))`,
        '',
        LOOK.verdict,
      ),
    ],
  };
}
