import { emulated } from '../wire/emulated';
import type { FormatOfSheet } from './conditionalFormat';

export const conditionalRangeFont = emulated<FormatOfSheet>({
  kind: 'ConditionalRangeFont',
  write: {
    Color: ({ format }, colour: string) => {
      format.format.fontColour = colour;
    },
    Bold: ({ format }, bold: boolean) => {
      format.format.bold = bold;
    },
  },
});
