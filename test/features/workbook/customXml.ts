import type { FeaturePackage } from './package';
import { guid } from './xml';

const DATASTORE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

/** Items of other programs: one of SharePoint, one with line breaks and a comment, one that is no XML at all; maps. */
export function addCustomXml(pkg: FeaturePackage): void {
  const items = [
    '<?xml version="1.0" encoding="utf-8"?><?mso-contentType?><FormTemplates xmlns="http://schemas.microsoft.com/sharepoint/v3/contenttype/forms"><Display>DocumentLibraryForm</Display></FormTemplates>',
    "<?xml version='1.0'?>\n<!-- progiciel -->\n<g:contrat xmlns:g='urn:exemple:gestion' id='9'>\r\n  <g:ligne a = '1'/>\r\n</g:contrat>\n",
    'ceci n’est pas du XML',
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
