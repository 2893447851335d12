import { plain } from '../../checking';
import { euros, typography } from '../../contract';
import { subtract } from '../../money';
import type { NewRow, NewSheet } from '../../sheets';
import { amountCell, countCell, textCell, textFormulaCell } from '../layout/cells';
import { STYLES } from '../layout/styles';
import { axisKey, countedFormula, countedText, DETAIL, FIRST_ROW, HEADER_ROW, SHEETS } from './places';
import type { RegionPlace, RegionRow, RegionTable } from './table';
import { nameOf } from './words';

const WIDTHS = [9, 5, 26, 30, 10, 8, 17, 17, 17, 34];
const HEADERS = [
  'Compté',
  'N°',
  'Collectivité',
  'Classeur',
  'Axe',
  'Année',
  'Crédits de l’État',
  'Plancher',
  'Plafond',
  'Verdict',
];

/** Every figure that the sums are made of: a line a contract, axis and year. */
export function detailSheet({ contracts }: RegionTable): NewSheet {
  const lines = contracts.flatMap((row) => row.places.map((place) => lineOf(row, place, contracts.length)));
  return {
    name: SHEETS.detail,
    purpose: 'region',
    columns: WIDTHS.map((width) => ({ width })),
    rows: [
      { cells: [textCell(0, 'Crédits de l’État par contrat, axe et année', STYLES.title)] },
      {
        cells: [
          textCell(0, typography('« Compté » vient de la feuille Contrats : changez-le là-bas.'), STYLES.subtitle),
        ],
      },
      { cells: [] },
      { cells: HEADERS.map((text, column) => textCell(column, text, STYLES.header)) },
      ...lines,
    ],
    frozen: { rows: FIRST_ROW, columns: 0 },
    filter: { top: HEADER_ROW, left: 0, bottom: HEADER_ROW + Math.max(1, lines.length), right: WIDTHS.length - 1 },
    gridLines: false,
    print: { orientation: 'landscape', repeatedRows: [HEADER_ROW, HEADER_ROW], footer: 'Vue régionale : détail' },
  };
}

function lineOf({ number, summary, instead }: RegionRow, place: RegionPlace, contracts: number): NewRow {
  const { axis, year, state, floor, ceiling } = place;
  return {
    cells: [
      textFormulaCell(DETAIL.counted, countedFormula(number, contracts), countedText(instead === null), STYLES.text),
      countCell(DETAIL.number, BigInt(number), STYLES.count),
      textCell(DETAIL.name, plain(nameOf(summary)), STYLES.text),
      textCell(DETAIL.file, plain(summary.file), STYLES.text),
      axis === null
        ? textCell(DETAIL.axis, axisKey(axis), STYLES.text)
        : countCell(DETAIL.axis, BigInt(axis), STYLES.count),
      countCell(DETAIL.year, BigInt(year), YEAR),
      amountCell(DETAIL.state, state, STYLES.amount),
      amountCell(DETAIL.floor, floor, STYLES.amount),
      amountCell(DETAIL.ceiling, ceiling, STYLES.amount),
      textCell(DETAIL.verdict, verdictText(place), STYLES.text),
    ],
  };
}

const YEAR = { ...STYLES.count, format: '0' } as const;

function verdictText({ axis, state, floor, ceiling }: RegionPlace): string {
  if (axis === null) return 'Ne compte dans aucun axe';
  if (floor !== null && state < floor) return typography(`▼ il manque ${euros(subtract(floor, state))}`);
  if (ceiling === null) return 'Plafond inconnu';
  if (state > ceiling) return typography(`▲ ${euros(subtract(state, ceiling))} au-dessus du plafond de l’axe`);
  return typography(`reste ${euros(subtract(ceiling, state))}`);
}
