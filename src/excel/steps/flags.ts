import {
  FLAG_LOOKS,
  flagFormula,
  joinedAreas,
  markedFormat,
  rangeAddress,
  type CellRange,
  type FlaggedCell,
} from '../../sheets';
import type { SetFlag } from '../known';
import { areaOf } from '../looking/covers';
import type { OwnFlag } from '../looking/ownFlags';
import type { Seen } from '../looking/seen';
import { PER_ACTION, type Step } from './step';

/** Excel takes addresses of 8 192 characters at most. */
const LONGEST = 8000;

/** One conditional format a sheet, a severity and a number format of the cells, over all of them. */
export function flagsToSet(cells: readonly FlaggedCell[], seen: Seen): readonly SetFlag[] {
  const looks = new Map<string, Omit<SetFlag, 'addresses'> & { readonly ranges: CellRange[] }>();
  for (const { cell, severity } of cells) {
    const sheet = seen.idOf(cell.sheet);
    if (sheet === undefined) continue;
    const look = { sheet, severity, format: seen.format(cell) };
    const key = JSON.stringify(look);
    const known = looks.get(key);
    if (known) known.ranges.push(areaOf(cell));
    else looks.set(key, { ...look, ranges: [areaOf(cell)] });
  }
  return [...looks.values()].flatMap(({ ranges, ...look }) =>
    addressLists(joinedAreas(ranges)).map((addresses) => ({ ...look, addresses })),
  );
}

function addressLists(ranges: readonly CellRange[]): readonly string[] {
  const lists: string[] = [];
  for (const range of ranges) {
    const address = rangeAddress(range);
    const last = lists.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST) lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}

/** Behind the user's own: where they say different things, his win. Colour never tells alone, the format carries a mark. */
export function flagSteps(flags: readonly SetFlag[]): readonly Step[] {
  return flags.map(({ sheet, addresses, severity, format }) => ({
    size: addresses.length + 6 * PER_ACTION,
    run: ({ workbook }) => {
      const { mark, fill, font } = FLAG_LOOKS[severity];
      const areas = workbook.worksheets.getItem(sheet).getRanges(addresses);
      const flag = areas.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      flag.custom.rule.formula = `=${flagFormula(severity)}`;
      flag.custom.format.numberFormat = markedFormat(format, mark);
      flag.custom.format.font.color = `#${font}`;
      flag.custom.format.fill.color = `#${fill}`;
      flag.priority = -1;
    },
  }));
}

export function removalSteps(flags: readonly OwnFlag[]): readonly Step[] {
  return flags.map(({ sheet, id }) => ({
    size: 2 * PER_ACTION,
    run: ({ workbook }) => {
      workbook.worksheets.getItem(sheet).getRange().conditionalFormats.getItem(id).delete();
    },
  }));
}
