import type { FeaturePackage } from './package';
import { counted, extensions } from './sheet';
import { DXFS, TABLE_STYLES } from './styleDxfs';
import { declare, document, escaped, NS } from './xml';

/** Formats of the contract's cells by name: indexes of `cellXfs`, in the order of `XFS`. */
export const STYLE = {
  general: 0,
  title: 1,
  header: 2,
  text: 3,
  amount: 4,
  unlockedAmount: 5,
  total: 6,
  percent: 7,
  date: 8,
  link: 9,
  quoted: 10,
  gradient: 11,
  diagonal: 12,
  pattern: 13,
  rotated: 14,
  textFormat: 15,
  hiddenFormula: 16,
  pivot: 17,
  note: 18,
  rowStyle: 19,
} as const;

/** Number formats of all kinds, from 164 on; `FIRST_FORMAT_STYLE + i` shows the i-th. */
export const FORMATS = [
  '#,##0.00\\ "€"',
  '_-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-;_-* "-"??\\ "€"_-;_-@_-',
  '#,##0.00\\ [$€-40C];[Red]\\-#,##0.00\\ [$€-40C]',
  '[$-40C]d\\ mmmm\\ yyyy;@',
  '[>=1000]#,##0," k€";[<0][Red]"négatif";0.00',
  '"N° "0000',
  '[h]:mm:ss',
  '# ?/?',
  '0.00E+00',
  ';;;',
  '@" (texte)"',
  '[Color10]0.0%;[Magenta]\\(0.0%\\)',
] as const;
export const FIRST_FORMAT_STYLE = 20;

const FONTS = [
  '<sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/>',
  '<sz val="6"/><name val="MS PGothic"/><family val="3"/><charset val="128"/>',
  '<b/><sz val="14"/><color rgb="FF1F4E79"/><name val="Calibri"/><family val="2"/><scheme val="minor"/>',
  '<b/><sz val="11"/><color theme="0"/><name val="Calibri"/><family val="2"/><scheme val="minor"/>',
  '<u/><sz val="11"/><color theme="10"/><name val="Calibri"/><family val="2"/><scheme val="minor"/>',
  '<i/><strike/><outline/><shadow/><u val="doubleAccounting"/><vertAlign val="subscript"/><sz val="9.5"/><color indexed="12"/><name val="Times New Roman"/><family val="1"/>',
  '<b/><condense/><extend/><sz val="11"/><color auto="1"/><name val="Marianne"/>',
];

const FILLS = [
  '<patternFill patternType="none"/>',
  '<patternFill patternType="gray125"/>',
  '<patternFill patternType="solid"><fgColor theme="4" tint="-0.499984740745262"/><bgColor indexed="64"/></patternFill>',
  '<patternFill patternType="lightTrellis"><fgColor rgb="FFFFC000"/><bgColor theme="0"/></patternFill>',
  '<gradientFill degree="45"><stop position="0"><color theme="0"/></stop><stop position="0.5"><color rgb="FF92D050"/></stop><stop position="1"><color theme="9" tint="0.4"/></stop></gradientFill>',
  '<gradientFill type="path" left="0.5" right="0.5" top="0.5" bottom="0.5"><stop position="0"><color theme="0"/></stop><stop position="1"><color indexed="40"/></stop></gradientFill>',
];

const BORDERS = [
  '<border><left/><right/><top/><bottom/><diagonal/></border>',
  '<border><left style="thin"><color indexed="64"/></left><right style="thin"><color auto="1"/></right><top style="thin"><color rgb="FF7F7F7F"/></top><bottom style="thin"><color theme="0" tint="-0.35"/></bottom><diagonal/></border>',
  '<border diagonalUp="1" diagonalDown="1"><left/><right/><top style="mediumDashDot"><color indexed="64"/></top><bottom style="double"><color indexed="64"/></bottom><diagonal style="slantDashDot"><color rgb="FFFF0000"/></diagonal></border>',
  '<border outline="0"><left/><right/><top style="medium"><color indexed="64"/></top><bottom style="hair"><color indexed="64"/></bottom><diagonal/></border>',
];

const STYLE_XFS = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
  '<xf numFmtId="9" fontId="0" fillId="0" borderId="0" applyFont="0" applyFill="0" applyBorder="0" applyAlignment="0" applyProtection="0"/>',
  '<xf numFmtId="0" fontId="4" fillId="0" borderId="0" applyNumberFormat="0" applyFill="0" applyBorder="0" applyAlignment="0" applyProtection="0"/>',
  '<xf numFmtId="164" fontId="2" fillId="3" borderId="1"><alignment vertical="center"/><protection hidden="1"/></xf>',
];

const XFS = [
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  '<xf numFmtId="0" fontId="2" fillId="0" borderId="0" xfId="0" applyFont="1"/>',
  '<xf numFmtId="0" fontId="3" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="1" xfId="0" applyBorder="1" applyAlignment="1"><alignment horizontal="left" indent="1"/></xf>',
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/>',
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1" applyProtection="1"><protection locked="0"/></xf>',
  '<xf numFmtId="165" fontId="6" fillId="0" borderId="3" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1"/>',
  '<xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="1" applyFont="1"/>',
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>',
  '<xf numFmtId="0" fontId="4" fillId="0" borderId="0" xfId="2"/>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyNumberFormat="1"/>',
  '<xf numFmtId="0" fontId="0" fillId="4" borderId="0" xfId="0" applyFill="1"/>',
  '<xf numFmtId="0" fontId="5" fillId="5" borderId="2" xfId="0" applyFont="1" applyFill="1" applyBorder="1"/>',
  '<xf numFmtId="0" fontId="0" fillId="3" borderId="1" xfId="3" applyFill="1"/>',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment textRotation="90" shrinkToFit="1" readingOrder="1" justifyLastLine="1"/></xf>',
  '<xf numFmtId="49" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyBorder="1"/>',
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyProtection="1"><protection hidden="1"/></xf>',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" pivotButton="1"/>',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>',
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="3" xfId="0" applyBorder="1"/>',
  ...FORMATS.map(
    (_, i) => `<xf numFmtId="${164 + i}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  ),
];

const CELL_STYLES = [
  '<cellStyle name="Lien hypertexte" xfId="2" builtinId="8"/>',
  '<cellStyle name="Montant du contrat" xfId="3"/>',
  '<cellStyle name="Normal" xfId="0" builtinId="0" customBuiltin="1"/>',
  '<cellStyle name="Pourcentage" xfId="1" builtinId="5" hidden="1"/>',
];

/** The styles part: every list of it, with colours, gradients, diagonals, styles of tables and slicers. */
export function addStyles(pkg: FeaturePackage): void {
  const part = 'xl/styles.xml';
  const formats = FORMATS.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escaped(code)}"/>`);
  const text =
    `<styleSheet xmlns="${NS.main}" ${declare('mc')} mc:Ignorable="x14ac x16r2 xr xr9" ${declare('x14ac', 'xr')}
      xmlns:x16r2="http://schemas.microsoft.com/office/spreadsheetml/2015/02/main"
      xmlns:xr9="http://schemas.microsoft.com/office/spreadsheetml/2016/revision9">` +
    counted('numFmts', formats) +
    counted(
      'fonts',
      FONTS.map((font) => `<font>${font}</font>`),
      'x14ac:knownFonts="1"',
    ) +
    counted(
      'fills',
      FILLS.map((fill) => `<fill>${fill}</fill>`),
    ) +
    counted('borders', BORDERS) +
    counted('cellStyleXfs', STYLE_XFS) +
    counted('cellXfs', XFS) +
    counted('cellStyles', CELL_STYLES) +
    counted('dxfs', DXFS) +
    TABLE_STYLES +
    colours() +
    extensions(
      [
        '{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}',
        declare('x14'),
        '<x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/>',
      ],
      [
        '{9260A510-F301-46a8-8635-F512D64BE5F5}',
        declare('x15'),
        '<x15:timelineStyles defaultTimelineStyle="TimeSlicerStyleLight1"/>',
      ],
    ) +
    '</styleSheet>';
  pkg.part(part, document(text), 'styles');
  pkg.relate('xl/workbook.xml', 'rId29', 'styles', part);
}

/** A palette of its own, with the colours used last. */
function colours(): string {
  const indexed = Array.from(
    { length: 64 },
    (_, i) =>
      `<rgbColor rgb="00${(i * 4).toString(16).padStart(2, '0').toUpperCase()}${(255 - i).toString(16).toUpperCase()}80"/>`,
  );
  return `<colors><indexedColors>${indexed.join('')}</indexedColors><mruColors><color rgb="FFFFC000"/><color theme="5" tint="0.3"/></mruColors></colors>`;
}
