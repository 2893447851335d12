import type { CellRange } from '../../sheets';
import { isAnswerTooLarge } from '../calls';
import { askBlock, type Block, type Part } from '../reading/block';
import { inPortions } from '../reading/inPortions';

/** Cells of one sheet of which something is asked; null for all that hold something. */
export interface Question {
  /** Its id, under which it is found also after it was renamed. */
  readonly sheet: string;
  readonly range: CellRange | null;
  readonly parts: readonly Part[];
}

export interface Answered extends Question {
  readonly block: Block;
}

/** Sends what is queued, and with it asks all questions; null where the answer can't be sent at once. */
export async function atOnce(
  context: Excel.RequestContext,
  questions: readonly Question[],
): Promise<readonly Answered[] | null> {
  const asked = questions.map((question) => ({
    question,
    block: askBlock(rangeOf(context, question), question.parts),
  }));
  try {
    await context.sync();
    return asked.map(({ question, block }) => ({ ...question, block: block() }));
  } catch (error) {
    if (!isAnswerTooLarge(error)) throw error;
    return null;
  }
}

/** Asks one question after the other, each in portions. */
export async function oneByOne(
  context: Excel.RequestContext,
  questions: readonly Question[],
): Promise<readonly Answered[]> {
  const given: Answered[] = [];
  for (const question of questions) given.push({ ...question, block: await inSeveral(context, question) });
  return given;
}

async function inSeveral(context: Excel.RequestContext, question: Question): Promise<Block> {
  const range = rangeOf(context, question);
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  return await inPortions(context, context.workbook.worksheets.getItem(question.sheet), range, question.parts);
}

function rangeOf(context: Excel.RequestContext, { sheet, range }: Question): Excel.Range {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  return range ? rangeAt(worksheet, range) : worksheet.getUsedRange(true);
}

export function rangeAt(sheet: Excel.Worksheet, { top, left, bottom, right }: CellRange): Excel.Range {
  return sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
}
