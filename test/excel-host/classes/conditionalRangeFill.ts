import { emulated } from '../wire/emulated';
import type { FormatOfSheet } from './conditionalFormat';

export const conditionalRangeFill = emulated<FormatOfSheet>({
  kind: 'ConditionalRangeFill',
  write: {
    Color: ({ format }, colour: string) => {
      format.format.fillColour = colour;
    },
  },
});
