import type { NewChart, NewSheet } from '../../../../../sheets';
import { attributeText } from '../../../../xml';
import { DECLARATION, type Vocabulary } from '../vocabulary';
import { seriesXml, textXml } from './seriesXml';

const CATEGORY_AXIS = 111_111_111;
const VALUE_AXIS = 222_222_222;
const AXES = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
const GREY_LINE = '<a:ln w="9525"><a:solidFill><a:srgbClr val="BFBFBF"/></a:solidFill></a:ln>';
const NO_LINE = '<a:ln><a:noFill/></a:ln>';

/** The whole chart part, its children in the order of the schema (ECMA-376 part 1, 21.2.2). */
export function chartXml(sheet: NewSheet, chart: NewChart, { chart: c, drawing, relationships }: Vocabulary): string {
  const series = chart.series.map((one, index) => seriesXml(sheet, chart, one, index)).join('');
  const legend = '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>';
  return (
    `${DECLARATION}<c:chartSpace xmlns:c="${c}" xmlns:a="${drawing}" xmlns:r="${relationships}">` +
    `<c:roundedCorners val="0"/><c:chart>${titleXml(chart.title)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${chart.kind === 'bars' ? barsXml(series) : linesXml(series)}` +
    `${categoryAxis()}${valueAxis(chart.format)}</c:plotArea>` +
    `${chart.series.length > 1 ? legend : ''}<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill>${GREY_LINE}</c:spPr></c:chartSpace>`
  );
}

function titleXml(title: string): string {
  const run = `<a:r><a:rPr lang="fr-FR" sz="1200" b="1"/><a:t>${textXml(title)}</a:t></a:r>`;
  const paragraph = `<a:p><a:pPr><a:defRPr sz="1200" b="1"/></a:pPr>${run}</a:p>`;
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/>${paragraph}</c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

function barsXml(series: string): string {
  return (
    '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>' +
    `${series}<c:gapWidth val="80"/>${AXES}</c:barChart>`
  );
}

function linesXml(series: string): string {
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${AXES}</c:lineChart>`;
}

function categoryAxis(): string {
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    '<c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/>' +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
    `<c:spPr>${GREY_LINE}</c:spPr><c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/>` +
    '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>'
  );
}

function valueAxis(format: string): string {
  return (
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/>` +
    `<c:axPos val="l"/><c:majorGridlines><c:spPr>${GREY_LINE}</c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="${attributeText(format)}" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:spPr>${NO_LINE}</c:spPr><c:crossAx val="${CATEGORY_AXIS}"/><c:crosses val="autoZero"/>` +
    '<c:crossBetween val="between"/></c:valAx>'
  );
}
