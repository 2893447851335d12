import { PNG } from './images';
import type { FeaturePackage } from './package';
import { declare, document } from './xml';

const CHART = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const MICROSOFT = 'http://schemas.microsoft.com/office/2011/relationships/';

/** The charts: bars with user shapes, style and colours; bars and lines combined; pie of the chart sheet; a waterfall. */
export function addCharts(pkg: FeaturePackage): void {
  pkg.part('xl/charts/chart1.xml', chart('Crédits de l’État', bars(0), axes(), '<c:userShapes r:id="rId3"/>'), CHART);
  pkg.part('xl/charts/style1.xml', chartStyle(), 'application/vnd.ms-office.chartstyle+xml');
  pkg.part('xl/charts/colors1.xml', chartColours(), 'application/vnd.ms-office.chartcolorstyle+xml');
  pkg.relate('xl/charts/chart1.xml', 'rId1', `${MICROSOFT}chartStyle`, 'xl/charts/style1.xml');
  pkg.relate('xl/charts/chart1.xml', 'rId2', `${MICROSOFT}chartColorStyle`, 'xl/charts/colors1.xml');
  pkg.relate('xl/charts/chart1.xml', 'rId3', 'chartUserShapes', 'xl/drawings/drawing9.xml');
  pkg.part(
    'xl/drawings/drawing9.xml',
    userShapes(),
    'application/vnd.openxmlformats-officedocument.drawingml.chartshapes+xml',
  );
  pkg.part('xl/charts/chart2.xml', chart('Coût et part', bars(0) + lines(1), axes()), CHART);
  pkg.part('xl/charts/chart4.xml', chart('Fiche', lines(0), axes()), CHART);
  pkg.part('xl/charts/chart3.xml', chart('Enveloppe', pie(), ''), CHART);
  pkg.relate('xl/charts/chart3.xml', 'rId1', 'package', 'xl/embeddings/Microsoft_Excel_Sheet1.xlsx');
  pkg.relate('xl/charts/chart3.xml', 'rId2', 'image', 'xl/media/image4.png');
  pkg.media('xl/media/image4.png', PNG, 'image/png');
  pkg.part('xl/charts/chartEx1.xml', waterfall(), 'application/vnd.ms-office.chartex+xml');
}

function chart(title: string, plots: string, axesXml: string, behind = ''): string {
  return document(
    `<c:chartSpace ${declare('c', 'a', 'r')} xmlns:c16r2="http://schemas.microsoft.com/office/drawing/2015/06/chart"><c:date1904 val="0"/><c:lang val="fr-FR"/><c:roundedCorners val="0"/>` +
      `<mc:AlternateContent ${declare('mc')}><mc:Choice Requires="c14" xmlns:c14="http://schemas.microsoft.com/office/drawing/2007/8/2/chart"><c14:style val="102"/></mc:Choice><mc:Fallback><c:style val="2"/></mc:Fallback></mc:AlternateContent>` +
      `<c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="fr-FR" b="1"/><a:t>${title}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>` +
      `<c:plotArea><c:layout/>${plots}${axesXml}</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
      `<c:printSettings><c:headerFooter/><c:pageMargins b="0.75" l="0.7" r="0.7" t="0.75" header="0.3" footer="0.3"/><c:pageSetup/></c:printSettings>${behind}</c:chartSpace>`,
  );
}

function series(index: number, name: string, column: string): string {
  const sheet = 'Récapitulatif';
  return (
    `<c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:strRef><c:f>${sheet}!$${column}$5</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>${name}</c:v></c:pt></c:strCache></c:strRef></c:tx>` +
    '<c:spPr><a:solidFill><a:schemeClr val="accent2"/></a:solidFill></c:spPr>'
  );
}

function points(column: string): string {
  return (
    `<c:cat><c:strRef><c:f>Récapitulatif!$B$7:$B$9</c:f></c:strRef></c:cat><c:val><c:numRef><c:f>Récapitulatif!$${column}$7:$${column}$9</c:f>` +
    '<c:numCache><c:formatCode>#,##0.00\\ "€"</c:formatCode><c:ptCount val="3"/><c:pt idx="0"><c:v>40000</c:v></c:pt><c:pt idx="2"><c:v>8000</c:v></c:pt></c:numCache></c:numRef></c:val>'
  );
}

function bars(index: number): string {
  const labels =
    '<c:dLbls><c:numFmt formatCode="0.0%" sourceLinked="0"/><c:spPr><a:noFill/></c:spPr><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';
  return `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/><c:ser>${series(index, 'Part État', 'E')}<c:invertIfNegative val="0"/>${labels}${points('E')}</c:ser><c:gapWidth val="150"/><c:axId val="111"/><c:axId val="222"/></c:barChart>`;
}

function lines(index: number): string {
  const trend =
    '<c:marker><c:symbol val="diamond"/></c:marker><c:trendline><c:trendlineType val="linear"/><c:dispRSqr val="0"/><c:dispEq val="0"/></c:trendline><c:errBars><c:errDir val="y"/><c:errBarType val="both"/><c:errValType val="stdErr"/></c:errBars>';
  return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/><c:ser>${series(index, 'Coût total', 'I')}${trend}${points('I')}<c:smooth val="0"/></c:ser><c:marker val="1"/><c:axId val="111"/><c:axId val="222"/></c:lineChart>`;
}

function pie(): string {
  return `<c:pie3DChart><c:varyColors val="1"/><c:ser>${series(0, 'Part État', 'E')}<c:explosion val="10"/>${points('E')}</c:ser></c:pie3DChart>`;
}

function axes(): string {
  return (
    '<c:catAx><c:axId val="111"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="222"/><c:crosses val="autoZero"/></c:catAx>' +
    '<c:valAx><c:axId val="222"/><c:scaling><c:logBase val="10"/><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines/><c:numFmt formatCode="#,##0" sourceLinked="1"/><c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="111"/><c:crosses val="autoZero"/></c:valAx>'
  );
}

function userShapes(): string {
  return document(
    `<c:userShapes ${declare('c', 'a')}><cdr:relSizeAnchor xmlns:cdr="http://schemas.openxmlformats.org/drawingml/2006/chartDrawing"><cdr:from><cdr:x>0.1</cdr:x><cdr:y>0.1</cdr:y></cdr:from><cdr:to><cdr:x>0.4</cdr:x><cdr:y>0.2</cdr:y></cdr:to>` +
      '<cdr:sp macro="" textlink=""><cdr:nvSpPr><cdr:cNvPr id="2" name="Repère"/><cdr:cNvSpPr txBox="1"/></cdr:nvSpPr><cdr:spPr><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></cdr:spPr><cdr:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:t>2024</a:t></a:r></a:p></cdr:txBody></cdr:sp></cdr:relSizeAnchor></c:userShapes>',
  );
}

function chartStyle(): string {
  return document(
    `<cs:chartStyle xmlns:cs="http://schemas.microsoft.com/office/drawing/2012/chartStyle" ${declare('a')} id="201"><cs:axisTitle><cs:lnRef idx="0"/><cs:fillRef idx="0"/><cs:effectRef idx="0"/><cs:fontRef idx="minor"><a:schemeClr val="tx1"/></cs:fontRef></cs:axisTitle></cs:chartStyle>`,
  );
}

function chartColours(): string {
  return document(
    `<cs:colorStyle xmlns:cs="http://schemas.microsoft.com/office/drawing/2012/chartStyle" ${declare('a')} meth="cycle" id="10"><a:schemeClr val="accent1"/><a:schemeClr val="accent2"/><cs:variation/><cs:variation><a:lumMod val="60000"/></cs:variation></cs:colorStyle>`,
  );
}

function waterfall(): string {
  return document(
    `<cx:chartSpace ${declare('a', 'r')} xmlns:cx="http://schemas.microsoft.com/office/drawing/2014/chartex"><cx:chartData><cx:data id="0"><cx:strDim type="cat"><cx:f>Récapitulatif!$B$7:$B$9</cx:f></cx:strDim><cx:numDim type="val"><cx:f>Récapitulatif!$E$7:$E$9</cx:f></cx:numDim></cx:data></cx:chartData>` +
      '<cx:chart><cx:plotArea><cx:plotAreaRegion><cx:series layoutId="waterfall" uniqueId="{C0F15010-00BB-4000-8000-000000000001}"><cx:dataId val="0"/><cx:layoutPr><cx:subtotals/></cx:layoutPr></cx:series></cx:plotAreaRegion><cx:axis id="0"><cx:catScaling/></cx:axis><cx:axis id="1"><cx:valScaling/></cx:axis></cx:plotArea></cx:chart></cx:chartSpace>',
  );
}
