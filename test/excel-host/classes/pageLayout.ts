import { parseRangeAddress } from '../book/addresses';
import type { Sheet } from '../book/sheet';
import { emulated } from '../wire/emulated';
import { invalidArgument } from '../wire/errors';

export const pageLayout = emulated<Sheet>({
  kind: 'PageLayout',
  write: {
    Orientation: (sheet, orientation: string) => {
      sheet.dressing('the page').orientation = orientation === 'Landscape' ? 'landscape' : 'portrait';
    },
    PaperSize: (sheet, size: string) => {
      sheet.dressing('the page').paper = size === 'A4' ? 'A4' : null;
    },
    Zoom: (sheet, zoom: unknown) => {
      sheet.dressing('the page').isOnePageWide = JSON.stringify(zoom) === '{"horizontalFitToPages":1}';
    },
    LeftMargin: margin,
    RightMargin: margin,
    TopMargin: margin,
    BottomMargin: margin,
    HeaderMargin: margin,
    FooterMargin: margin,
  },
  navigate: { HeadersFooters: (sheet) => ({ kind: 'HeaderFooterGroup', target: sheet }) },
  call: {
    SetPrintArea: (sheet, [area]) => {
      sheet.dressing('the printed area').printArea = parseRangeAddress(String(area));
    },
    SetPrintTitleRows: (sheet, [rows]) => {
      const { top, bottom } = parseRangeAddress(String(rows));
      sheet.dressing('repeated rows').repeatedRows = [top, bottom];
    },
  },
});

/** In points; what a file has it writes by itself. */
function margin(sheet: Sheet, points: number): void {
  sheet.dressing('margins');
  if (!(points > 0 && points < 100)) throw invalidArgument();
}
