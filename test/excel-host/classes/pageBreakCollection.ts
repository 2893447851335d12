import { parseRangeAddress } from '../book/addresses';
import type { Sheet } from '../book/sheet';
import { emulated } from '../wire/emulated';

export const pageBreakCollection = emulated<Sheet>({
  kind: 'PageBreakCollection',
  call: {
    Add: (sheet, [range]) => {
      sheet.dressing('page breaks').breaks.push(parseRangeAddress(String(range)).top);
      return { kind: 'PageBreak', target: sheet };
    },
  },
});
