import type { FeaturePackage } from './package';
import { document, guid, NS, opaque } from './xml';

const DATASTORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** Items of other programs: of SharePoint, one with line breaks and a comment, one that is no XML at all, one in UTF-16. */
export function addCustomXml(pkg: FeaturePackage): void {
  const items: readonly (string | Uint8Array)[] = [
    '<?xml version="1.0" encoding="utf-8"?><?mso-contentType?><FormTemplates xmlns="http://schemas.microsoft.com/sharepoint/v3/contenttype/forms"><Display>DocumentLibraryForm</Display></FormTemplates>',
    "<?xml version='1.0'?>\n<!-- progiciel -->\n<g:contrat xmlns:g='urn:exemple:gestion' id='9'>\r\n  <g:ligne a = '1'/>\r\n</g:contrat>\n",
    'ceci n’est pas du XML',
    // Power Query keeps its queries so.
    wide(
      '<?xml version="1.0" encoding="utf-16"?><DataMashup xmlns="http://schemas.microsoft.com/DataMashup">AAAAAA==</DataMashup>',
    ),
  ];
  items.forEach((text, i) => {
    const n = i + 1;
    const item = `customXml/item${n}.xml`;
    const properties = `customXml/itemProps${n}.xml`;
    pkg.part(item, text);
    pkg.relate('xl/workbook.xml', `rId${70 + i}`, 'customXml', item);
    pkg.relate(item, 'rId1', 'customXmlProps', properties);
    pkg.part(
      properties,
      `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${guid(11, n)}" xmlns:ds="${DATASTORE}"><ds:schemaRefs/></ds:datastoreItem>`,
      'application/vnd.openxmlformats-officedocument.customXmlProperties+xml',
    );
  });
}

/** A map of XML onto the sheets with a cell of its own, and the model of Power Pivot. */
export function addMaps(pkg: FeaturePackage, sheet: string): void {
  pkg.part(
    'xl/xmlMaps.xml',
    document(
      `<MapInfo xmlns="${NS.main}" SelectionNamespaces="xmlns:g='urn:exemple:gestion'"><Schema ID="Schema1" Namespace="urn:exemple:gestion"><xsd:schema xmlns:xsd="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:exemple:gestion"><xsd:element name="contrat" type="xsd:string"/></xsd:schema></Schema><Map ID="1" Name="contrat" RootElement="contrat" SchemaID="Schema1" ShowImportExportValidationErrors="false" AutoFit="true" Append="false" PreserveSortAFLayout="true" PreserveFormat="true"/></MapInfo>`,
    ),
  );
  pkg.relate('xl/workbook.xml', 'rId75', 'xmlMaps', 'xl/xmlMaps.xml');
  pkg.part(
    'xl/tables/tableSingleCells1.xml',
    document(
      `<singleXmlCells xmlns="${NS.main}"><singleXmlCell id="9" r="J3" connectionId="0"><xmlCellPr id="1" uniqueName="contrat"><xmlPr mapId="1" xpath="/g:contrat" xmlDataType="string"/></xmlCellPr></singleXmlCell></singleXmlCells>`,
    ),
    'tableSingleCells',
  );
  pkg.relate(sheet, 'rId75', 'tableSingleCells', 'xl/tables/tableSingleCells1.xml');
  pkg.media('xl/model/item.data', opaque(300, 12), 'application/vnd.openxmlformats-officedocument.model+data');
  pkg.relate('xl/workbook.xml', 'rId76', 'powerPivotData', 'xl/model/item.data');
}

function wide(text: string): Uint8Array {
  return Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
}
