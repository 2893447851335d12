import { emulated } from '../wire/emulated';
import type { FormatOfSheet } from './conditionalFormat';

export const customConditionalFormat = emulated<FormatOfSheet>({
  kind: 'CustomConditionalFormat',
  navigate: {
    Rule: (target) => ({ kind: 'ConditionalFormatRule', target }),
    Format: (target) => ({ kind: 'ConditionalRangeFormat', target }),
  },
});
