import type { FeaturePackage } from './package';
import { declare, document, guid, NS } from './xml';

/** A pivot table over « Listes », its cache with records, a second cache without any. */
export function addPivot(pkg: FeaturePackage, sheet: string): void {
  const tablePart = 'xl/pivotTables/pivotTable1.xml';
  const cache = 'xl/pivotCache/pivotCacheDefinition1.xml';
  const records = 'xl/pivotCache/pivotCacheRecords1.xml';
  pkg.part(tablePart, pivotTable(), 'pivotTable');
  pkg.part(cache, cacheDefinition(), 'pivotCacheDefinition');
  pkg.part(records, cacheRecords(), 'pivotCacheRecords');
  pkg.relate(sheet, 'rId1', 'pivotTable', tablePart);
  pkg.relate(tablePart, 'rId1', 'pivotCacheDefinition', cache);
  pkg.relate(cache, 'rId1', 'pivotCacheRecords', records);
  pkg.relate('xl/workbook.xml', 'rId50', 'pivotCacheDefinition', cache);
}

function pivotTable(): string {
  return document(
    `<pivotTableDefinition xmlns="${NS.main}" ${declare('mc')} mc:Ignorable="xr" ${declare('xr')} xr:uid="${guid(8, 1)}" name="Tableau croisé 1" cacheId="7" applyNumberFormats="0" applyBorderFormats="0" applyFontFormats="0" applyPatternFormats="0" applyAlignmentFormats="0" applyWidthHeightFormats="1" dataCaption="Valeurs" updatedVersion="8" minRefreshableVersion="3" useAutoFormatting="1" itemPrintTitles="1" createdVersion="8" indent="0" outline="1" outlineData="1" multipleFieldFilters="0" chartFormat="1">` +
      '<location ref="A3:B6" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/><pivotFields count="3"><pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items></pivotField><pivotField dataField="1" numFmtId="164" showAll="0"/><pivotField numFmtId="14" showAll="0"/></pivotFields>' +
      '<rowFields count="1"><field x="0"/></rowFields><rowItems count="3"><i><x/></i><i><x v="1"/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems><dataFields count="1"><dataField name="Somme de Montant" fld="1" baseField="0" baseItem="0" numFmtId="164"/></dataFields>' +
      '<formats count="1"><format dxfId="1"><pivotArea outline="0" collapsedLevelsAreSubtotals="1" fieldPosition="0"/></format></formats><conditionalFormats count="1"><conditionalFormat priority="1"><pivotAreas count="1"><pivotArea type="data" outline="0"><references count="1"><reference field="4294967294" count="1" selected="0"><x v="0"/></reference></references></pivotArea></pivotAreas></conditionalFormat></conditionalFormats>' +
      '<pivotTableStyleInfo name="Croisé du contrat" showRowHeaders="1" showColHeaders="1" showRowStripes="0" showColStripes="0" showLastColumn="1"/>' +
      `<extLst><ext uri="{962EF5D1-5CA2-4c93-8EF4-DBF5C05439D2}" ${declare('x14')}><x14:pivotTableDefinition hideValuesRow="1" xmlns:xm="${NS.xm}"/></ext></extLst></pivotTableDefinition>`,
  );
}

function cacheDefinition(): string {
  return document(
    `<pivotCacheDefinition xmlns="${NS.main}" ${declare('r', 'mc')} mc:Ignorable="xr" ${declare('xr')} r:id="rId1" refreshedBy="Marie Dupont" refreshedDate="45306.5" createdVersion="8" refreshedVersion="8" minRefreshableVersion="3" recordCount="2" xr:uid="${guid(8, 2)}">` +
      '<cacheSource type="worksheet"><worksheetSource ref="C1:E3" sheet="Listes"/></cacheSource><cacheFields count="3"><cacheField name="Poste" numFmtId="0"><sharedItems count="2"><s v="Personnel"/><s v="Fonctionnement"/></sharedItems></cacheField>' +
      '<cacheField name="Montant" numFmtId="164"><sharedItems containsSemiMixedTypes="0" containsString="0" containsNumber="1" minValue="12.5" maxValue="20"/></cacheField><cacheField name="Date" numFmtId="14"><sharedItems containsSemiMixedTypes="0" containsNonDate="0" containsDate="1" containsString="0" minDate="2024-01-15T00:00:00" maxDate="2024-03-02T00:00:00"/></cacheField></cacheFields>' +
      `<extLst><ext uri="{725AE2AE-9491-48be-B2B4-4EB974FC3084}" ${declare('x14')}><x14:pivotCacheDefinition pivotCacheId="3232"/></ext></extLst></pivotCacheDefinition>`,
  );
}

function cacheRecords(): string {
  return document(
    `<pivotCacheRecords xmlns="${NS.main}" ${declare('r')} count="2"><r><x v="0"/><n v="12.5"/><d v="2024-01-15T00:00:00"/></r><r><x v="1"/><n v="20"/><d v="2024-03-02T00:00:00"/></r></pivotCacheRecords>`,
  );
}
