import { fromExcelNumber, readAmount, type AmountUnit, type Cents } from '../money';
import { isShownOtherwise, showsThousands, type GridCell } from './cell';
import type { DoubtCode } from './raw';

export interface CellAmount {
  readonly cents: Cents | null;
  readonly doubt: DoubtCode | null;
  readonly exact: boolean;
  /** Read without doubt from text. */
  readonly fromText: boolean;
}

const BLANK: CellAmount = { cents: null, doubt: null, exact: true, fromText: false };

/** The amount of a cell in the unit of its table, blank, or the doubt that it leaves. */
export function amountOfCell(cell: GridCell, unit: AmountUnit): CellAmount {
  const value = cell.cell.value;
  switch (value.kind) {
    case 'number': {
      if (isShownOtherwise(cell.cell.format)) return { ...BLANK, doubt: 'cellule-illisible' };
      const read = fromExcelNumber(value.raw, formatUnit(cell.cell.format) ?? unit);
      return read
        ? { cents: read.cents, doubt: null, exact: read.exact, fromText: false }
        : { ...BLANK, doubt: 'cellule-illisible' };
    }
    case 'text': {
      if (value.text.trim() === '') return BLANK;
      const read = readAmount(value.text, unit);
      if (read.kind === 'blank') return BLANK;
      if (read.kind === 'doubt') return { ...BLANK, doubt: read.code };
      return { cents: read.cents, doubt: null, exact: read.exact, fromText: true };
    }
    case 'error':
      return { ...BLANK, doubt: 'cellule-erreur' };
    case 'missing':
      return { ...BLANK, doubt: 'valeur-absente' };
    case 'boolean':
      return { ...BLANK, doubt: 'cellule-illisible' };
  }
}

/** A format that divides by a thousand for display (« # ##0, "k€" ») holds euros, whatever the header announces. */
function formatUnit(format: string): AmountUnit | null {
  return showsThousands(format) ? 'euro' : null;
}

/** Half of the last decimal that a total shows, in hundredths of a cent of the table's unit, at least half a cent. */
export function shownDecimals(cell: GridCell): number {
  const format = (cell.cell.format.split(';')[0] ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (cell.kind !== 'number' || format === 'General' || format === '' || format === '@') return 2;
  const decimals = /[0#?]\.([0#?]+)/.exec(format);
  return decimals?.[1]?.length ?? 0;
}
