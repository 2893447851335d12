import { plain } from '../../checking';
import { typography } from '../../contract';
import { sum, ZERO, type Cents } from '../../money';
import { absoluteRange, columnLetters, type NewRow, type NewSheet } from '../../sheets';
import { amountCell, formulaCell, textCell, textFormulaCell } from '../layout/cells';
import { STYLES } from '../layout/styles';
import { countedFormula, countedText, FIRST_ROW, HEADER_ROW, SHEETS } from './places';
import type { DerogationRow, RegionTable } from './table';
import { axisText, nameOf, REASONS } from './words';

const HEADERS = ['Compté', 'Collectivité', 'N°', 'Intitulé de l’action', 'Axe', 'Motif'];
const WIDTHS = [9, 24, 8, 42, 24, 26];
const LAST = ['Total', 'Justification et accord des services de l’État'];

/** The register to send up: actions carried on from the CALPAE, and those outside of the référentiel. */
export function derogationsSheet(table: RegionTable): NewSheet {
  const { derogations, years } = table;
  const widths = [...WIDTHS, ...years.map(() => 15), 16, 40];
  const last = FIRST_ROW + Math.max(1, derogations.length) - 1;
  return {
    name: SHEETS.derogations,
    purpose: 'region',
    columns: widths.map((width) => ({ width })),
    rows: [
      { cells: [textCell(0, 'Registre des dérogations', STYLES.title)] },
      { cells: [textCell(0, typography(NOTE), STYLES.subtitle)] },
      { cells: [] },
      { cells: [...HEADERS, ...years.map(String), ...LAST].map((text, i) => textCell(i, text, STYLES.header)) },
      ...(derogations.length === 0 ? [NONE] : derogations.map((row, i) => derogationRow(row, table, FIRST_ROW + i))),
      totalRow(table, last),
    ],
    frozen: { rows: FIRST_ROW, columns: 4 },
    filter: { top: HEADER_ROW, left: 0, bottom: last, right: widths.length - 1 },
    gridLines: false,
    print: { orientation: 'landscape', repeatedRows: [HEADER_ROW, HEADER_ROW], footer: 'Registre des dérogations' },
  };
}

const NOTE =
  'Actions reconduites : une minorité du contrat. Hors référentiel : besoin établi par le diagnostic, rattachement à un sous-axe, accord des services de l’État.';

const NONE: NewRow = { cells: [textCell(3, 'Aucune action reconduite ni hors référentiel n’a été lue.', STYLES.text)] };

function derogationRow({ contract, derogation }: DerogationRow, table: RegionTable, row: number): NewRow {
  const { years } = table;
  const { action, title, axis, reasons, credits } = derogation;
  const first = WIDTHS.length;
  const [from, to] = [columnLetters(first), columnLetters(first + years.length - 1)];
  const amounts = years.map((year) => credits.find((credit) => credit.year === year)?.state ?? null);
  return {
    cells: [
      textFormulaCell(
        0,
        countedFormula(contract.number, table.contracts.length),
        countedText(contract.instead === null),
        STYLES.text,
      ),
      textCell(1, plain(nameOf(contract.summary)), STYLES.text),
      textCell(2, action ?? '', STYLES.identifier),
      textCell(3, plain(title), STYLES.text),
      textCell(4, axisText(axis), STYLES.text),
      textCell(5, reasons.map((reason) => REASONS[reason]).join(', '), STYLES.text),
      ...amounts.map((amount, i) => amountCell(first + i, amount, STYLES.amount)),
      formulaCell(
        first + years.length,
        years.length === 0 ? '0' : `SUM(${from}${row + 1}:${to}${row + 1})`,
        sum(amounts.map((amount) => amount ?? ZERO)),
        STYLES.sum,
      ),
      textCell(first + years.length + 1, '', STYLES.text),
    ],
  };
}

/** Over the contracts that count. */
function totalRow({ derogations, years }: RegionTable, last: number): NewRow {
  const first = WIDTHS.length;
  const counted = derogations.filter(({ contract }) => contract.instead === null);
  const byYear = years.map((year) => sum(counted.flatMap(({ derogation }) => creditOf(derogation.credits, year))));
  const rangeOf = (column: number): string =>
    absoluteRange(SHEETS.derogations, { top: FIRST_ROW, left: column, bottom: last, right: column });
  return {
    cells: [
      ...HEADERS.map((_, i) => textCell(i, i === 3 ? 'Total des contrats comptés' : '', STYLES.sumLabel)),
      ...[...byYear, sum(byYear)].map((amount, i) =>
        formulaCell(first + i, `SUMIFS(${rangeOf(first + i)},${rangeOf(0)},"oui")`, amount, STYLES.sum),
      ),
      textCell(first + years.length + 1, '', STYLES.sumLabel),
    ],
  };
}

function creditOf(credits: DerogationRow['derogation']['credits'], year: number): readonly Cents[] {
  return credits.filter((credit) => credit.year === year).map(({ state }) => state);
}
