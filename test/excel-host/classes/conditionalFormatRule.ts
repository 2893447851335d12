import { emulated } from '../wire/emulated';
import { invalidArgument } from '../wire/errors';
import type { FormatOfSheet } from './conditionalFormat';

export const conditionalFormatRule = emulated<FormatOfSheet>({
  kind: 'ConditionalFormatRule',
  read: { Formula: ({ format }) => format.formula },
  write: {
    Formula: ({ format }, formula: string) => {
      if (!formula.startsWith('=')) throw invalidArgument();
      format.formula = formula;
    },
  },
});
