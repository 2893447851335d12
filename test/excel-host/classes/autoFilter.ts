import { parseRangeAddress } from '../book/addresses';
import type { Sheet } from '../book/sheet';
import { emulated } from '../wire/emulated';

export const autoFilter = emulated<Sheet>({
  kind: 'AutoFilter',
  call: {
    Apply: (sheet, [range]) => {
      sheet.dressing('the filter').filter = parseRangeAddress(String(range));
    },
  },
});
