import type { Areas } from '../book/area';
import { emulated } from '../wire/emulated';

export const rangeAreas = emulated<Areas>({
  kind: 'RangeAreas',
  navigate: {
    ConditionalFormats: (areas) => ({ kind: 'ConditionalFormatCollection', target: areas }),
  },
});
