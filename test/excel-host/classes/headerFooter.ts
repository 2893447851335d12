import type { Sheet } from '../book/sheet';
import { emulated } from '../wire/emulated';

export const headerFooter = emulated<Sheet>({
  kind: 'HeaderFooter',
  write: {
    LeftFooter: (sheet, text: string) => {
      sheet.dressing('the footer').footer.left = text;
    },
    RightFooter: (sheet, text: string) => {
      sheet.dressing('the footer').footer.right = text;
    },
  },
});
