import { KIND_NAMES, plain } from '../../checking';
import { typography } from '../../contract';
import { sum, type Cents } from '../../money';
import { absoluteRange, columnLetters, type NewRow, type NewSheet } from '../../sheets';
import { countCell, formulaCell, textCell } from '../layout/cells';
import { STYLES } from '../layout/styles';
import { VERDICTS } from '../layout/verdicts';
import { axisKey, countedText, criterion, detailSum, FIRST_ROW, HEADER_ROW, SHEETS } from './places';
import type { RegionRow, RegionTable } from './table';
import { axisText, firstText, insteadText, boundsText } from './words';

const HEADERS = ['Compté', 'N°', 'Collectivité', 'Type', 'Classeur', 'Verdict', 'Bloquantes', 'À vérifier'];
const WIDTHS = [8, 4, 18, 12, 20, 15, 9, 8];
const AMOUNT_WIDTH = 14;
const LAST = ['Total', 'Planchers et plafonds', 'À regarder d’abord', 'Remarque'];
const LAST_WIDTHS = [15, 24, 28, 24];

/** A line a contract, the one to look at first above; what counts is the user's to change. */
export function contractsSheet(table: RegionTable): NewSheet {
  const { contracts, axes } = table;
  const widths = [...WIDTHS, ...axes.map(() => AMOUNT_WIDTH), ...LAST_WIDTHS];
  const lines = contracts.reduce((total, { places }) => total + places.length, 0);
  const last = FIRST_ROW + Math.max(1, contracts.length) - 1;
  const counted = { top: FIRST_ROW, left: 0, bottom: last, right: 0 };
  return {
    name: SHEETS.contracts,
    purpose: 'region',
    columns: widths.map((width) => ({ width })),
    rows: [
      { cells: [textCell(0, 'Contrats', STYLES.title)] },
      { cells: [textCell(0, NOTE, STYLES.subtitle)] },
      { cells: [] },
      {
        cells: [...HEADERS, ...axes.map(({ axis }) => axisText(axis)), ...LAST].map((text, i) =>
          textCell(i, text, STYLES.header),
        ),
      },
      ...contracts.map((row) => contractRow(row, table, lines)),
      totalRow(table, last),
    ],
    frozen: { rows: FIRST_ROW, columns: 3 },
    filter: { top: HEADER_ROW, left: 0, bottom: last, right: widths.length - 1 },
    validations: [
      {
        range: counted,
        rule: { kind: 'list', values: ['oui', 'non'] },
        prompt: { title: 'Compté', text: typography('« non » retire ce contrat de toutes les sommes du classeur.') },
        refusal: { title: 'Compté', text: 'Choisissez oui ou non.' },
      },
    ],
    conditions: [
      {
        range: { ...counted, right: widths.length - 1 },
        formula: `$A${FIRST_ROW + 1}="non"`,
        style: { colour: '7F7F7F', fill: 'EFEFEF' },
      },
    ],
    gridLines: false,
    print: { orientation: 'landscape', repeatedRows: [HEADER_ROW, HEADER_ROW], footer: 'Vue régionale : contrats' },
  };
}

const NOTE = typography(
  'Montants : crédits de l’État sur toutes les années. Mettez « non » dans la première colonne pour retirer un contrat des sommes.',
);

function contractRow(row: RegionRow, { axes }: RegionTable, lines: number): NewRow {
  const { number, summary, contract, places, instead } = row;
  const first = WIDTHS.length;
  const at = FIRST_ROW + number;
  const total = first + axes.length;
  const [from, to] = [columnLetters(first), columnLetters(total - 1)];
  return {
    cells: [
      textCell(0, countedText(instead === null), COUNTED),
      countCell(1, BigInt(number), STYLES.count),
      textCell(2, plain(summary.collectivity ?? 'Collectivité non lue'), STYLES.text),
      textCell(3, KIND_NAMES[contract.kind], STYLES.text),
      textCell(4, plain(summary.file), STYLES.text),
      textCell(5, VERDICTS[summary.status], STYLES.text),
      countCell(6, BigInt(summary.counts.error), STYLES.count),
      countCell(7, BigInt(summary.counts.warning), STYLES.count),
      ...axes.map(({ axis }, i) =>
        formulaCell(
          first + i,
          detailSum('state', lines, [
            ['number', String(number)],
            ['axis', criterion(axisKey(axis))],
          ]),
          creditsOn(row, axis),
          STYLES.amount,
        ),
      ),
      formulaCell(
        total,
        axes.length === 0 ? '0' : `SUM(${from}${at}:${to}${at})`,
        sum(places.map(({ state }) => state)),
        STYLES.sum,
      ),
      textCell(total + 1, boundsText(places), STYLES.text),
      textCell(total + 2, plain(firstText(contract)), STYLES.text),
      textCell(total + 3, typography(insteadText(row).join(' ')), STYLES.note),
    ],
  };
}

const COUNTED = { ...STYLES.text, horizontal: 'center', bold: true } as const;

function creditsOn({ places }: RegionRow, axis: RegionRow['places'][number]['axis']): Cents {
  return sum(places.filter((place) => place.axis === axis).map(({ state }) => state));
}

/** Over the contracts that count. */
function totalRow({ axes, totals }: RegionTable, last: number): NewRow {
  const first = WIDTHS.length;
  const rangeOf = (column: number): string =>
    absoluteRange(SHEETS.contracts, { top: FIRST_ROW, left: column, bottom: last, right: column });
  const sums = [...axes.map(({ years }) => sum(years.map(({ state }) => state))), sum(totals)];
  return {
    cells: [
      ...HEADERS.map((_, i) => textCell(i, i === 2 ? 'Total des contrats comptés' : '', STYLES.sumLabel)),
      ...sums.map((amount, i) =>
        formulaCell(first + i, `SUMIFS(${rangeOf(first + i)},${rangeOf(0)},"oui")`, amount, STYLES.sum),
      ),
      ...LAST.slice(1).map((_, i) => textCell(first + sums.length + i, '', STYLES.sumLabel)),
    ],
  };
}
