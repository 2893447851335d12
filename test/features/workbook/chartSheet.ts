import { chartFrame, DRAWING } from './drawings';
import type { FeaturePackage } from './package';
import { declare, document, guid, NS, opaque } from './xml';

/** « Graphique »: a sheet that is one chart, between the worksheets. */
export function addChartSheet(pkg: FeaturePackage): void {
  const part = 'xl/chartsheets/sheet1.xml';
  pkg.part(
    part,
    document(
      `<chartsheet xmlns="${NS.main}" ${declare('r', 'mc')} mc:Ignorable="xr" ${declare('xr')} xr:uid="${guid(0, 90)}"><sheetPr codeName="Graphique1"><tabColor rgb="FF00B050"/></sheetPr><sheetViews><sheetView zoomScale="95" workbookViewId="0" zoomToFit="1"/></sheetViews><sheetProtection content="1" objects="1"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" r:id="rId2"/><drawing r:id="rId1"/></chartsheet>`,
    ),
    'chartsheet',
  );
  const frame = chartFrame(2, 'Graphique 1', 'rId1');
  pkg.part(
    'xl/drawings/drawing4.xml',
    document(
      `<xdr:wsDr ${declare('xdr', 'a')}><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9300000" cy="6000000"/>${frame}<xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`,
    ),
    DRAWING,
  );
  pkg.part('xl/printerSettings/printerSettings2.bin', opaque(300, 7));
  pkg.relate(part, 'rId1', 'drawing', 'xl/drawings/drawing4.xml');
  pkg.relate(part, 'rId2', 'printerSettings', 'xl/printerSettings/printerSettings2.bin');
  pkg.relate('xl/drawings/drawing4.xml', 'rId1', 'chart', 'xl/charts/chart3.xml');
}
