import { addComments } from './comments';
import { addRecapDrawing } from './drawings';
import { addHeaderPicture, HEADER_FOOTER } from './headerPictures';
import type { FeaturePackage } from './package';
import { RECAP_MERGES, recapRows } from './recap';
import { CONDITIONAL_FORMATS, EXTENDED_FORMATS } from './recapFormats';
import type { SharedStrings } from './sharedStrings';
import { extensions, merges, worksheet } from './sheet';
import { SPARKLINES } from './sparklines';
import { EXTENDED_VALIDATIONS, VALIDATIONS } from './validations';
import { CUSTOM_VIEW } from './workbookPart';
import { declare, guid, opaque } from './xml';

const PRINTER = 'application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings';

/** « Récapitulatif »: the contract's table with nearly everything that a worksheet can carry. */
export function addRecapSheet(pkg: FeaturePackage, strings: SharedStrings): void {
  const part = 'xl/worksheets/sheet1.xml';
  pkg.part(part, recap(strings), 'worksheet');
  pkg.relate(part, 'rId1', 'hyperlink', 'https://solidarites.gouv.fr/contrats?a=1&amp;b=2', true);
  pkg.relate(part, 'rId2', 'hyperlink', 'mailto:marie.dupont@ariege.fr?subject=Contrat', true);
  pkg.relate(part, 'rId3', 'printerSettings', 'xl/printerSettings/printerSettings1.bin');
  pkg.relate(part, 'rId4', 'customProperty', 'xl/customProperty1.bin');
  pkg.relate(part, 'rId5', 'drawing', 'xl/drawings/drawing1.xml');
  pkg.relate(part, 'rId6', 'vmlDrawing', 'xl/drawings/vmlDrawing1.vml');
  pkg.relate(part, 'rId7', 'image', 'xl/media/image3.jpeg');
  pkg.media('xl/printerSettings/printerSettings1.bin', opaque(700, 1), PRINTER);
  pkg.part(
    'xl/customProperty1.bin',
    opaque(60, 2),
    'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty',
  );
  addRecapDrawing(pkg, 'xl/drawings/drawing1.xml');
  addComments(pkg, part);
  addHeaderPicture(pkg, part, 2);
}

function recap(strings: SharedStrings): string {
  return worksheet(1, {
    sheetPr:
      '<sheetPr codeName="Feuil1" filterMode="0" enableFormatConditionsCalculation="1"><tabColor theme="5" tint="-0.249977111117893"/><outlinePr summaryBelow="1" showOutlineSymbols="1"/><pageSetUpPr autoPageBreaks="0" fitToPage="1"/></sheetPr>',
    dimension: '<dimension ref="A1:N16"/>',
    sheetViews:
      '<sheetViews><sheetView showGridLines="0" tabSelected="1" zoomScale="85" zoomScaleNormal="85" zoomScaleSheetLayoutView="70" workbookViewId="0"><pane xSplit="2" ySplit="5" topLeftCell="C6" activePane="bottomRight" state="frozen"/><selection pane="topRight" activeCell="C1" sqref="C1"/><selection pane="bottomLeft" activeCell="A6" sqref="A6"/><selection pane="bottomRight" activeCell="E7" sqref="E7:E9 J7"/></sheetView></sheetViews>',
    sheetFormatPr:
      '<sheetFormatPr baseColWidth="10" defaultColWidth="11.42578125" defaultRowHeight="15" outlineLevelRow="1" outlineLevelCol="1" x14ac:dyDescent="0.25"/>',
    cols: '<cols><col min="1" max="1" width="7.7109375" customWidth="1"/><col min="2" max="2" width="44" bestFit="1" customWidth="1" style="3"/><col min="3" max="3" width="12.5" customWidth="1"/><col min="4" max="4" width="20" hidden="1" customWidth="1" outlineLevel="1"/><col min="5" max="14" width="14.28515625" customWidth="1" collapsed="1"/></cols>',
    sheetData: `<sheetData>${recapRows(strings).join('')}</sheetData>`,
    sheetCalcPr: '<sheetCalcPr fullCalcOnLoad="1"/>',
    customSheetViews: `<customSheetViews><customSheetView guid="${CUSTOM_VIEW}" scale="85" showGridLines="0" fitToPage="1" hiddenColumns="1"><pane xSplit="2" ySplit="5" topLeftCell="C6" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="E7" sqref="E7"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></customSheetView></customSheetViews>`,
    mergeCells: merges(...RECAP_MERGES),
    phoneticPr: '<phoneticPr fontId="1" type="noConversion"/>',
    conditionalFormatting: CONDITIONAL_FORMATS,
    dataValidations: VALIDATIONS,
    hyperlinks:
      `<hyperlinks><hyperlink ref="A1" r:id="rId1" location="haut" tooltip="Le site du ministère" xr:uid="${guid(5, 1)}"/><hyperlink ref="A2" r:id="rId2" xr:uid="${guid(5, 2)}"/>` +
      `<hyperlink ref="B12" location="'Fiche 3.1'!A1" tooltip="La fiche" display="Domiciliation" xr:uid="${guid(5, 3)}"/></hyperlinks>`,
    printOptions: '<printOptions horizontalCentered="1" headings="1" gridLines="1"/>',
    pageMargins: '<pageMargins left="0.25" right="0.25" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
    pageSetup:
      '<pageSetup paperSize="8" scale="60" firstPageNumber="3" fitToHeight="0" pageOrder="overThenDown" orientation="landscape" blackAndWhite="1" useFirstPageNumber="1" horizontalDpi="1200" verticalDpi="1200" r:id="rId3"/>',
    headerFooter: HEADER_FOOTER,
    rowBreaks: '<rowBreaks count="1" manualBreakCount="1"><brk id="10" max="16383" man="1"/></rowBreaks>',
    colBreaks: '<colBreaks count="1" manualBreakCount="1"><brk id="9" max="1048575" man="1"/></colBreaks>',
    customProperties: '<customProperties><customPr name="Progiciel de gestion" r:id="rId4"/></customProperties>',
    cellWatches: '<cellWatches><cellWatch r="E10"/><cellWatch r="J7"/></cellWatches>',
    ignoredErrors:
      '<ignoredErrors><ignoredError sqref="E10:N10" formulaRange="1" formula="1"/><ignoredError sqref="E8" numberStoredAsText="1"/></ignoredErrors>',
    drawing: '<drawing r:id="rId5"/>',
    legacyDrawing: '<legacyDrawing r:id="rId6"/>',
    legacyDrawingHF: '<legacyDrawingHF r:id="rId22"/>',
    picture: '<picture r:id="rId7"/>',
    extLst: extensions(
      ['{78C0D931-6437-407d-A8EE-F0AAD7539E65}', declare('x14'), EXTENDED_FORMATS],
      ['{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}', declare('x14'), EXTENDED_VALIDATIONS],
      ['{05C60535-1F16-4fd2-B633-F4F36F0B64E0}', declare('x14'), SPARKLINES],
    ),
  });
}
