import type { FeaturePackage } from './package';
import { declare, document, guid, NS } from './xml';

const SLICER = 'http://schemas.microsoft.com/office/2007/relationships/slicer';
const TIMELINE = 'http://schemas.microsoft.com/office/2011/relationships/timeline';

/** A slicer and a timeline of the pivot table, a slicer of a table. */
export function addSlicers(pkg: FeaturePackage, sheet: string): void {
  const ignorable = `${declare('mc')} mc:Ignorable="x xr10" xmlns:x="${NS.main}" ${declare('xr10')}`;
  pkg.part(
    'xl/slicers/slicer1.xml',
    document(
      `<slicers xmlns="${NS.x14}" ${ignorable}><slicer name="Poste" xr10:uid="${guid(9, 1)}" cache="Segment_Poste" caption="Poste" rowHeight="241300"/><slicer name="Nature" xr10:uid="${guid(9, 2)}" cache="Segment_Nature" caption="Nature" columnCount="2" style="SlicerStyleDark1" rowHeight="241300"/></slicers>`,
    ),
    'application/vnd.ms-excel.slicer+xml',
  );
  pkg.part(
    'xl/slicerCaches/slicerCache1.xml',
    document(
      `<slicerCacheDefinition xmlns="${NS.x14}" ${ignorable} name="Segment_Poste" xr10:uid="${guid(9, 3)}" sourceName="Poste"><pivotTables><pivotTable tabId="5" name="Tableau croisé 1"/></pivotTables><data><tabular pivotCacheId="3232"><items count="2"><i x="0" s="1"/><i x="1" s="1"/></items></tabular></data></slicerCacheDefinition>`,
    ),
    'application/vnd.ms-excel.slicerCache+xml',
  );
  pkg.part(
    'xl/slicerCaches/slicerCache2.xml',
    document(
      `<slicerCacheDefinition xmlns="${NS.x14}" ${ignorable} name="Segment_Nature" xr10:uid="${guid(9, 4)}" sourceName="Nature"><extLst><x:ext uri="{2F2917AC-EB37-4324-AD4E-5DD8C200BD13}" ${declare('x15')}><x15:tableSlicerCache tableId="2" column="4"/></x:ext></extLst></slicerCacheDefinition>`,
    ),
    'application/vnd.ms-excel.slicerCache+xml',
  );
  pkg.part(
    'xl/timelines/timeline1.xml',
    document(
      `<timelines xmlns="${NS.x15}" ${ignorable}><timeline name="Date" xr10:uid="${guid(9, 5)}" cache="Chronologie_Date" caption="Date" level="2" selectionLevel="2" scrollPosition="2024-01-01T00:00:00"/></timelines>`,
    ),
    'application/vnd.ms-excel.timeline+xml',
  );
  pkg.part(
    'xl/timelineCaches/timelineCache1.xml',
    document(
      `<timelineCacheDefinition xmlns="${NS.x15}" ${ignorable} name="Chronologie_Date" xr10:uid="${guid(9, 6)}" sourceName="Date"><pivotTables><pivotTable tabId="5" name="Tableau croisé 1"/></pivotTables><state minimalRefreshVersion="6" lastRefreshVersion="6" pivotCacheId="3232" filterType="unknown"><bounds startDate="2024-01-01T00:00:00" endDate="2025-01-01T00:00:00"/></state></timelineCacheDefinition>`,
    ),
    'application/vnd.ms-excel.timelineCache+xml',
  );
  pkg.relate(sheet, 'rId2', SLICER, 'xl/slicers/slicer1.xml');
  pkg.relate(sheet, 'rId3', TIMELINE, 'xl/timelines/timeline1.xml');
  pkg.relate('xl/workbook.xml', 'rId51', `${SLICER}Cache`, 'xl/slicerCaches/slicerCache1.xml');
  pkg.relate('xl/workbook.xml', 'rId52', `${SLICER}Cache`, 'xl/slicerCaches/slicerCache2.xml');
  pkg.relate('xl/workbook.xml', 'rId53', `${TIMELINE}Cache`, 'xl/timelineCaches/timelineCache1.xml');
}
