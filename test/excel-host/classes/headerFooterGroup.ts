import type { Sheet } from '../book/sheet';
import { emulated } from '../wire/emulated';

export const headerFooterGroup = emulated<Sheet>({
  kind: 'HeaderFooterGroup',
  navigate: { DefaultForAllPages: (sheet) => ({ kind: 'HeaderFooter', target: sheet }) },
});
