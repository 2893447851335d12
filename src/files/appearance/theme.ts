import { parseXml, type Namespaces } from '../xml';

const DRAWING: Namespaces = new Map([
  ['http://schemas.openxmlformats.org/drawingml/2006/main', ''],
  ['http://purl.oclc.org/ooxml/drawingml/main', ''],
]);

/** In the order in which sheets number them: light before dark. */
const ORDER = [
  'lt1',
  'dk1',
  'lt2',
  'dk2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];

/** Office's own, for workbooks that name colours of a theme that they do not bring. */
export const OFFICE_THEME: readonly string[] =
  'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** The colours of the workbook's theme, « RRGGBB ». */
export function readTheme(bytes: Uint8Array, part: string): readonly string[] {
  const colours = [...OFFICE_THEME];
  let at = -1;
  parseXml(bytes, part, DRAWING, {
    open(name, attributes) {
      if (name === 'srgbClr' || name === 'sysClr') {
        const colour = name === 'srgbClr' ? attributes['val'] : attributes['lastClr'];
        if (at >= 0 && colour !== undefined && /^[0-9A-Fa-f]{6}$/.test(colour)) colours[at] = colour.toUpperCase();
        return false;
      }
      at = ORDER.indexOf(name);
      return at >= 0 || name === 'theme' || name === 'themeElements' || name === 'clrScheme';
    },
  });
  return colours;
}
