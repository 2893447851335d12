import { meet, type Areas } from '../book/area';
import type { ConditionalFormat } from '../book/conditionalFormat';
import { emulated } from '../wire/emulated';
import { accessDenied, NotEmulated } from '../wire/errors';
import type { FormatOfSheet } from './conditionalFormat';

export const conditionalFormatCollection = emulated<Areas>({
  kind: 'ConditionalFormatCollection',
  items: ({ sheet, list }) =>
    sheet.conditionalFormats
      .filter(({ ranges }) => ranges.some((one) => list.some((area) => meet(one, area))))
      .map((format) => ({ kind: 'ConditionalFormat', target: { sheet, format } satisfies FormatOfSheet })),
  call: {
    Add: ({ sheet, list }, [type], { book }) => {
      if (type !== 'Custom') throw new NotEmulated(`a conditional format of type ${String(type)}`);
      if (sheet.protection()?.allowFormatCells === false) throw accessDenied();
      const format: ConditionalFormat = {
        id: book.freshId(),
        type,
        ranges: list.map(({ top, left, bottom, right }) => ({ top, left, bottom, right })),
        formula: '',
        format: { numberFormat: null, fontColour: null, bold: null, fillColour: null },
        isOriginal: false,
      };
      // In Excel a new one comes before all others.
      sheet.conditionalFormats.unshift(format);
      return { kind: 'ConditionalFormat', target: { sheet, format } };
    },
  },
});
