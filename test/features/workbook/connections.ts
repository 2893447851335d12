import type { FeaturePackage } from './package';
import { table } from './tables';
import { declare, document, NS } from './xml';

/** A connection to a database and one to a text file; a table of the sheet is filled by the first. */
export function addConnections(pkg: FeaturePackage, sheet: string, relationship: string): void {
  pkg.part(
    'xl/connections.xml',
    document(
      `<connections xmlns="${NS.main}" ${declare('mc')} mc:Ignorable="xr16" xmlns:xr16="http://schemas.microsoft.com/office/spreadsheetml/2017/revision16">` +
        '<connection id="1" xr16:uid="{C0F15010-00DD-4000-8000-000000000001}" keepAlive="1" name="Collectivités" description="Référentiel" type="5" refreshedVersion="8" background="1" saveData="1"><dbPr connection="Provider=Microsoft.Mashup.OleDb.1;Data Source=$Workbook$;Location=Collectivites" command="SELECT * FROM [Collectivites]" commandType="2"/></connection>' +
        `<connection id="2" xr16:uid="{C0F15010-00DD-4000-8000-000000000002}" name="fichier" type="6" refreshedVersion="8" background="1"><textPr codePage="65001" sourceFile="C:\\Temp\\codes.csv" decimal="," thousands=" " semicolon="1"><textFields count="2"><textField/><textField type="text"/></textFields></textPr></connection></connections>`,
    ),
    'connections',
  );
  pkg.relate('xl/workbook.xml', 'rId54', 'connections', 'xl/connections.xml');
  pkg.part(
    'xl/tables/table3.xml',
    table(
      3,
      'Collectivites',
      'G6:H8',
      [
        { name: 'Code', attributes: ' uniqueName="1" queryTableFieldId="1"' },
        { name: 'Libellé', attributes: ' uniqueName="2" queryTableFieldId="2"' },
      ],
      {
        attributes: ' tableType="queryTable" totalsRowShown="0"',
        filter: '<autoFilter ref="G6:H8"/>',
        behind:
          '<tableStyleInfo name="TableStyleLight1" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>',
      },
    ),
    'table',
  );
  pkg.relate(sheet, relationship, 'table', 'xl/tables/table3.xml');
  pkg.part(
    'xl/queryTables/queryTable1.xml',
    document(
      `<queryTable xmlns="${NS.main}" name="DonnéesExternes_1" connectionId="1" autoFormatId="16" applyNumberFormats="0" applyBorderFormats="0" applyFontFormats="0" applyPatternFormats="0" applyAlignmentFormats="0" applyWidthHeightFormats="0"><queryTableRefresh nextId="3"><queryTableFields count="2"><queryTableField id="1" name="Code" tableColumnId="1"/><queryTableField id="2" name="Libellé" tableColumnId="2"/></queryTableFields></queryTableRefresh></queryTable>`,
    ),
    'queryTable',
  );
  pkg.relate('xl/tables/table3.xml', 'rId1', 'queryTable', 'xl/queryTables/queryTable1.xml');
}
