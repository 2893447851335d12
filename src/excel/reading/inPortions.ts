import { isAnswerTooLarge } from '../calls';
import { rowsAtOnce } from '../payload';
import { askBlock, joined, type Block, type Part } from './block';

/** The cells of a range whose place and size are loaded, so many rows a request that each answer can be sent. */
export async function inPortions(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  range: Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>,
  parts: readonly Part[],
): Promise<Block> {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  const step = rowsAtOnce(range);
  const blocks: Block[] = [];
  for (let at = 0; at < rowCount; at += step) {
    const rows = Math.min(step, rowCount - at);
    blocks.push(await portion(context, sheet, [rowIndex + at, columnIndex, rows, columnCount], parts));
  }
  return joined(blocks);
}

type Place = readonly [row: number, column: number, rows: number, columns: number];

/** One portion; halves of it where its texts are longer than most. */
async function portion(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  place: Place,
  parts: readonly Part[],
): Promise<Block> {
  const [row, column, rows, columns] = place;
  const block = askBlock(sheet.getRangeByIndexes(row, column, rows, columns), parts);
  try {
    await context.sync();
    return block();
  } catch (error) {
    if (!isAnswerTooLarge(error) || rows === 1) throw error;
  }
  const half = Math.floor(rows / 2);
  return joined([
    await portion(context, sheet, [row, column, half, columns], parts),
    await portion(context, sheet, [row + half, column, rows - half, columns], parts),
  ]);
}
