/** Formats of differences, by what uses them: indexes of `dxfs`. */
export const DXF = {
  red: 0,
  green: 1,
  bold: 2,
  tableWhole: 3,
  tableHeader: 4,
  tableStripe: 5,
  tableColumn: 6,
  tableTotals: 7,
} as const;

export const DXFS = [
  '<dxf><font><b/><color rgb="FF9C0006"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>',
  '<dxf><font><color rgb="FF006100"/></font><numFmt numFmtId="164" formatCode="#,##0.00\\ &quot;€&quot;"/><fill><patternFill patternType="solid"><fgColor auto="1"/><bgColor rgb="FFC6EFCE"/></patternFill></fill></dxf>',
  '<dxf><font><b/><i val="0"/></font><border><left style="thin"><color auto="1"/></left><right/><top/><bottom/></border></dxf>',
  '<dxf><border><left style="thin"><color theme="4"/></left><right style="thin"><color theme="4"/></right><top style="thin"><color theme="4"/></top><bottom style="thin"><color theme="4"/></bottom></border></dxf>',
  '<dxf><font><b/><color theme="0"/></font><fill><patternFill patternType="solid"><fgColor theme="4"/><bgColor theme="4"/></patternFill></fill></dxf>',
  '<dxf><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.79"/><bgColor theme="4" tint="0.79"/></patternFill></fill></dxf>',
  '<dxf><numFmt numFmtId="164" formatCode="#,##0.00\\ &quot;€&quot;"/><alignment horizontal="right"/><protection locked="0"/></dxf>',
  '<dxf><font><b/></font><numFmt numFmtId="165" formatCode="_-* #,##0.00\\ &quot;€&quot;_-;\\-* #,##0.00\\ &quot;€&quot;_-;_-* &quot;-&quot;??\\ &quot;€&quot;_-;_-@_-"/></dxf>',
];

/** One style for tables and one for pivots, both of this workbook. */
export const TABLE_STYLES =
  '<tableStyles count="2" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16">' +
  '<tableStyle name="Tableau du contrat" pivot="0" count="3" xr9:uid="{C0F15010-00AA-4000-8000-000000000001}">' +
  `<tableStyleElement type="wholeTable" dxfId="${DXF.tableWhole}"/><tableStyleElement type="headerRow" dxfId="${DXF.tableHeader}"/>` +
  `<tableStyleElement type="firstRowStripe" size="2" dxfId="${DXF.tableStripe}"/></tableStyle>` +
  '<tableStyle name="Croisé du contrat" table="0" count="1" xr9:uid="{C0F15010-00AA-4000-8000-000000000002}">' +
  `<tableStyleElement type="wholeTable" dxfId="${DXF.tableWhole}"/></tableStyle></tableStyles>`;
