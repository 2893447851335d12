import { emulated } from '../wire/emulated';
import { invalidArgument } from '../wire/errors';
import type { FormatOfSheet } from './conditionalFormat';

export const conditionalRangeFormat = emulated<FormatOfSheet>({
  kind: 'ConditionalRangeFormat',
  write: {
    NumberFormat: ({ format }, code: string) => {
      if (code.length > 255) throw invalidArgument();
      format.format.numberFormat = code;
    },
  },
  navigate: {
    Font: (target) => ({ kind: 'ConditionalRangeFont', target }),
    Fill: (target) => ({ kind: 'ConditionalRangeFill', target }),
  },
});
