import type { AmountUnit } from '../money';
import { readAmount } from '../money';
import type { Cell, CellRef } from '../sheets';
import { displayedNumber, displayedText } from '../sheets';
import type { Heading } from './words/heading';
import type { HeadingParser } from './words/headingParser';
import { FIRST_YEAR, LAST_YEAR } from './words/years';

/** A cell, typed once. Rows and columns are those of the grid: a transposed grid has them exchanged. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly ref: CellRef;
  readonly cell: Cell;
  readonly kind: 'number' | 'text' | 'error' | 'missing';
  /** The text of a text cell, else what Excel shows. */
  readonly text: string;
  /** A number that is a year of exercise, or a text that holds nothing but one. */
  readonly year: number | null;
  readonly heading: Heading;
  /** What its text says as an amount; `number` for a number. */
  readonly amount: 'number' | 'text' | 'blank' | 'ambiguous' | 'none';
  readonly percent: boolean;
}

type Kind = GridCell['kind'];

class TypedCell implements GridCell {
  private shown: string | null = null;
  private place: CellRef | null = null;

  constructor(
    readonly row: number,
    readonly column: number,
    readonly cell: Cell,
    private readonly sheet: string,
    readonly kind: Kind,
    shown: string | null,
    readonly year: number | null,
    readonly heading: Heading,
    readonly amount: GridCell['amount'],
    readonly percent: boolean,
    private readonly date1904: boolean,
  ) {
    this.shown = shown;
  }

  get text(): string {
    return (this.shown ??= displayedNumber(this.cell, this.date1904));
  }

  get ref(): CellRef {
    return (this.place ??= { sheet: this.sheet, row: this.cell.row, column: this.cell.column });
  }
}

/** Null for a cell that shows nothing. */
export function typeCell(
  cell: Cell,
  row: number,
  column: number,
  sheet: string,
  parse: HeadingParser,
  date1904: boolean,
): GridCell | null {
  const { value } = cell;
  const none = parse('');
  switch (value.kind) {
    case 'number': {
      const { percent, dated, plain, yearOnly } = formatOf(cell.format);
      // A date that shows its year and nothing else, as over a column.
      if (yearOnly) {
        const shown = displayedNumber(cell, date1904);
        const heading = parse(shown);
        return new TypedCell(row, column, cell, sheet, 'text', shown, heading.year, heading, 'none', false, date1904);
      }
      if (dated) return new TypedCell(row, column, cell, sheet, 'text', null, null, none, 'none', false, date1904);
      const year = plain ? yearOf(value.raw) : null;
      return new TypedCell(
        row,
        column,
        cell,
        sheet,
        'number',
        null,
        year,
        year === null ? none : parse(String(year)),
        'number',
        percent,
        date1904,
      );
    }
    case 'text': {
      const { text } = value;
      if (text.trim() === '') return null;
      const heading = parse(text);
      const year =
        heading.year !== null &&
        (heading.role === null || heading.role === 'year') &&
        /^\D{0,12}20\d\d\D{0,3}$/.test(text)
          ? heading.year
          : null;
      return new TypedCell(row, column, cell, sheet, 'text', text, year, heading, amountOf(text), false, date1904);
    }
    case 'boolean':
      return new TypedCell(
        row,
        column,
        cell,
        sheet,
        'text',
        value.value ? 'VRAI' : 'FAUX',
        null,
        none,
        'none',
        false,
        date1904,
      );
    case 'error': {
      const shown = displayedText(cell, date1904);
      return new TypedCell(row, column, cell, sheet, 'error', shown, null, none, 'none', false, date1904);
    }
    case 'missing':
      return new TypedCell(row, column, cell, sheet, 'missing', '', null, none, 'none', false, date1904);
  }
}

function yearOf(raw: string): number | null {
  if (raw.length > 6 || !raw.startsWith('20')) return null;
  const value = Number(raw);
  return Number.isInteger(value) && value >= FIRST_YEAR && value <= LAST_YEAR ? value : null;
}

interface FormatFacts {
  readonly percent: boolean;
  /** A date or a telephone number: no amount. */
  readonly dated: boolean;
  /** A date of which only the year is shown. */
  readonly yearOnly: boolean;
  /** It may show a year. */
  readonly plain: boolean;
  /** It divides by a thousand for display. */
  readonly thousands: boolean;
}

const formats = new Map<string, FormatFacts>();

/** « 0# ## ## ## ## » */
const PHONE = /^0[0#]?(\s|\\ )?([#0]{2}(\s|\\ )?){3,}/;

function formatOf(format: string): FormatFacts {
  let facts = formats.get(format);
  if (!facts) {
    if (formats.size > 5000) formats.clear();
    formats.set(
      format,
      (facts = {
        percent: format.includes('%'),
        dated: isDate(format) || PHONE.test(format),
        yearOnly: /^(\[\$-[^\]]*\])?"?\s*(y{2,4}|a{4})\s*"?(;@)?$/i.test(format) && isDate(format),
        plain: !/[€$]|0\.0|%/.test(format),
        thousands: /[0#?],+(?=\s*(?:["\\_;[\])]|$))/.test(format.split(';')[0] ?? ''),
      }),
    );
  }
  return facts;
}

/** A number shown as a date is a date, or the number of an action (« 1-2 »), never an amount. */
function isDate(format: string): boolean {
  const bare = (format.split(';')[0] ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  return /[dmyhs]/i.test(bare) && !/general|standard|[#?]|0[.,]?0/i.test(bare);
}

/** The number is shown as a date or a telephone number. */
export function isShownOtherwise(format: string): boolean {
  return formatOf(format).dated;
}

/** « # ##0, "k€" » holds euros and shows thousands of them. */
export function showsThousands(format: string): boolean {
  return formatOf(format).thousands;
}

const amounts = new Map<string, GridCell['amount']>();

function amountOf(text: string): GridCell['amount'] {
  // A telephone number is no amount.
  if (text.length > 40 || /^\s*(\+33|0\d)[\s.]?\d/.test(text)) return 'none';
  let known = amounts.get(text);
  if (known === undefined) {
    const read = readAmount(text, 'euro' satisfies AmountUnit);
    known =
      read.kind === 'amount'
        ? 'text'
        : read.kind === 'blank'
          ? 'blank'
          : read.code === 'montant-ambigu'
            ? 'ambiguous'
            : 'none';
    if (amounts.size > 50_000) amounts.clear();
    amounts.set(text, known);
  }
  return known;
}

/** It holds, or seems to hold, an amount: a number that is no year, a text amount, an error in a formula. */
export function isAmountLike(cell: GridCell): boolean {
  return (
    (cell.kind === 'number' && cell.year === null) ||
    cell.kind === 'error' ||
    cell.kind === 'missing' ||
    (cell.year === null && (cell.amount === 'text' || cell.amount === 'ambiguous'))
  );
}

/** « - », « néant »: typed to say that there is nothing. */
export function isBlankWord(cell: GridCell): boolean {
  return cell.amount === 'blank';
}
