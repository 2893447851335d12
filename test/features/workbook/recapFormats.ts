import { DXF } from './styleDxfs';
import { declare, guid } from './xml';

/** Conditional formats of every sort; `priority` runs over the sheet, those of the extension list included. */
export const CONDITIONAL_FORMATS = [
  rules(
    'E7:N9',
    `<cfRule type="cellIs" dxfId="${DXF.red}" priority="1" stopIfTrue="1" operator="greaterThan"><formula>1000000</formula></cfRule>`,
  ),
  rules(
    'E12:E13 J12:J13',
    `<cfRule type="cellIs" dxfId="${DXF.green}" priority="2" operator="between"><formula>0</formula><formula>$I12/2</formula></cfRule>`,
  ),
  rules(
    'A7:A16',
    `<cfRule type="expression" dxfId="${DXF.bold}" priority="3"><formula>AND($C7="Nouvelle",LEN($B7)&gt;0)</formula></cfRule>`,
  ),
  rules(
    'I7:I9',
    `<cfRule type="dataBar" priority="4"><dataBar showValue="1"><cfvo type="min"/><cfvo type="max"/><color rgb="FF638EC6"/></dataBar><extLst><ext ${declare('x14')} uri="{B025F937-C7B1-47D3-B67F-A62EFF666E3E}"><x14:id>${guid(1, 1)}</x14:id></ext></extLst></cfRule>`,
  ),
  rules(
    'N7:N9',
    '<cfRule type="colorScale" priority="5"><colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><cfvo type="max"/><color rgb="FFF8696B"/><color rgb="FFFFEB84"/><color rgb="FF63BE7B"/></colorScale></cfRule>',
    '<cfRule type="top10" dxfId="0" priority="6" percent="1" bottom="1" rank="10"/>',
  ),
  rules(
    'F7:F9',
    '<cfRule type="iconSet" priority="7"><iconSet iconSet="4TrafficLights" showValue="0" reverse="1"><cfvo type="percent" val="0"/><cfvo type="num" val="10000"/><cfvo type="formula" val="$E$7"/><cfvo type="percentile" val="75" gte="0"/></iconSet></cfRule>',
  ),
  rules(
    'G7:G16',
    `<cfRule type="aboveAverage" dxfId="${DXF.green}" priority="8" aboveAverage="0" equalAverage="1" stdDev="2"/>`,
  ),
  rules(
    'A7:A9',
    `<cfRule type="duplicateValues" dxfId="${DXF.red}" priority="9"/>`,
    `<cfRule type="uniqueValues" dxfId="${DXF.green}" priority="10"/>`,
  ),
  rules(
    'B7:B16',
    `<cfRule type="containsText" dxfId="${DXF.red}" priority="11" operator="containsText" text="SLIME"><formula>NOT(ISERROR(SEARCH("SLIME",B7)))</formula></cfRule>`,
    `<cfRule type="beginsWith" dxfId="${DXF.bold}" priority="12" operator="beginsWith" text="Axe"><formula>LEFT(B7,LEN("Axe"))="Axe"</formula></cfRule>`,
    `<cfRule type="containsBlanks" dxfId="${DXF.red}" priority="13"><formula>LEN(TRIM(B7))=0</formula></cfRule>`,
    `<cfRule type="notContainsErrors" dxfId="${DXF.green}" priority="14"><formula>NOT(ISERROR(B7))</formula></cfRule>`,
  ),
  rules(
    'D7:D16',
    `<cfRule type="timePeriod" dxfId="${DXF.green}" priority="15" timePeriod="lastMonth"><formula>AND(MONTH(D7)=MONTH(EDATE(TODAY(),0-1)),YEAR(D7)=YEAR(EDATE(TODAY(),0-1)))</formula></cfRule>`,
  ),
].join('');

/** The same of the extension list: a data bar's own half, icons that only 2010 knows, a rule that looks at another sheet. */
export const EXTENDED_FORMATS =
  '<x14:conditionalFormattings>' +
  `<x14:conditionalFormatting ${declare('xm')}><x14:cfRule type="dataBar" id="${guid(1, 1)}"><x14:dataBar minLength="0" maxLength="100" border="1" negativeBarBorderColorSameAsPositive="0" axisPosition="middle"><x14:cfvo type="autoMin"/><x14:cfvo type="autoMax"/><x14:borderColor rgb="FF638EC6"/><x14:negativeFillColor rgb="FFFF0000"/><x14:negativeBorderColor rgb="FFFF0000"/><x14:axisColor rgb="FF000000"/></x14:dataBar></x14:cfRule><xm:sqref>I7:I9</xm:sqref></x14:conditionalFormatting>` +
  `<x14:conditionalFormatting ${declare('xm')}><x14:cfRule type="iconSet" priority="16" id="${guid(1, 2)}"><x14:iconSet iconSet="3Stars" custom="1"><x14:cfvo type="percent"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type="percent"><xm:f>33</xm:f></x14:cfvo><x14:cfvo type="num"><xm:f>Enveloppe!$B$5</xm:f></x14:cfvo><x14:cfIcon iconSet="NoIcons" iconId="0"/><x14:cfIcon iconSet="3Flags" iconId="1"/><x14:cfIcon iconSet="3Stars" iconId="2"/></x14:iconSet></x14:cfRule><xm:sqref>K7:K9</xm:sqref></x14:conditionalFormatting>` +
  `<x14:conditionalFormatting ${declare('xm')}><x14:cfRule type="expression" priority="17" id="${guid(1, 3)}"><xm:f>E7&gt;Enveloppe!$B$5</xm:f><x14:dxf><font><color rgb="FF9C5700"/></font><fill><patternFill><bgColor rgb="FFFFEB9C"/></patternFill></fill></x14:dxf></x14:cfRule><xm:sqref>E7:E16</xm:sqref></x14:conditionalFormatting>` +
  '</x14:conditionalFormattings>';

function rules(sqref: string, ...inside: readonly string[]): string {
  return `<conditionalFormatting sqref="${sqref}">${inside.join('')}</conditionalFormatting>`;
}
