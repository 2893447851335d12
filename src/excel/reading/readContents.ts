import { isAnswerTooLarge } from '../calls';
import { isLarge } from '../payload';
import { inPortions } from './inPortions';
import type { Overview } from './overview';
import { askContents, type SheetContents } from './sheetContents';

/** The contents of all sheets, and the text of our own custom XML part. */
export interface Contents {
  readonly sheets: readonly SheetContents[];
  readonly corrections: string | null;
}

/**
 * All in one request; where the answer can't be sent, the sheets are measured first and come in portions.
 * @param expectsLarge the workbook was large when it was last read: measure at once
 */
export async function readContents(
  context: Excel.RequestContext,
  told: Overview,
  expectsLarge: boolean,
): Promise<Contents> {
  if (expectsLarge) return await measured(context, told);
  const ask = askAll(told, true);
  try {
    await context.sync();
  } catch (error) {
    if (!isAnswerTooLarge(error)) throw error;
    return await measured(context, told);
  }
  const { sheets, corrections } = ask();
  const whole = sheets.flatMap(({ block, ...rest }) => (block?.values ? [{ ...rest, block }] : []));
  // Excel gives no values of a range that is beyond measure.
  return whole.length === sheets.length ? { sheets: whole, corrections } : await measured(context, told);
}

async function measured(context: Excel.RequestContext, told: Overview): Promise<Contents> {
  const ask = askAll(told, false);
  await context.sync();
  const { sheets, corrections } = ask();
  const whole: SheetContents[] = [];
  for (const [i, sheet] of told.worksheets.items.entries()) {
    const contents = sheets[i];
    if (!contents) continue;
    const block = await inPortions(context, sheet, contents.used, ['values', 'formulas', 'numberFormat']);
    whole.push({ ...contents, block });
  }
  return { sheets: whole, corrections };
}

function askAll({ worksheets, tables, corrections }: Overview, withCells: boolean) {
  const sheets = worksheets.items.map((sheet) =>
    askContents(
      sheet,
      tables.items.filter((table) => table.worksheet.name === sheet.name),
      withCells,
    ),
  );
  const xml = corrections.isNullObject ? null : corrections.getXml();
  return () => ({ sheets: sheets.map((sheet) => sheet()), corrections: xml?.value ?? null });
}

export function isLargeWorkbook({ sheets }: Contents): boolean {
  return isLarge(
    sheets.map(({ block: { formulas } }) => ({ rowCount: formulas.length, columnCount: formulas[0]?.length ?? 0 })),
  );
}
