import type { FeaturePackage } from './package';
import { declare, document, NS } from './xml';

/** A link to another workbook with the values last seen there, and one to an object of another program. */
export function addExternalLinks(pkg: FeaturePackage): void {
  const link = 'xl/externalLinks/externalLink1.xml';
  pkg.part(
    link,
    document(
      `<externalLink xmlns="${NS.main}" ${declare('mc')} mc:Ignorable="x14 xxl21" ${declare('x14')} xmlns:xxl21="http://schemas.microsoft.com/office/spreadsheetml/2021/extlinks2021"><externalBook ${declare('r')} r:id="rId1">` +
        `<xxl21:alternateUrls><xxl21:absoluteUrl r:id="rId2"/></xxl21:alternateUrls><sheetNames><sheetName val="Feuil1"/></sheetNames><definedNames><definedName name="Total" refersTo="='Feuil1'!$A$3"/></definedNames>` +
        '<sheetDataSet><sheetData sheetId="0"><row r="1"><cell r="A1"><v>21</v></cell><cell r="B1" t="str"><v>texte</v></cell></row><row r="3"><cell r="A3" t="e"><v>#REF!</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>',
    ),
    'externalLink',
  );
  pkg.relate(link, 'rId1', 'externalLinkPath', 'file:///\\\\serveur\\contrats\\2023.xlsx', true);
  pkg.relate(link, 'rId2', 'externalLinkPath', 'https://ariege.sharepoint.com/contrats/2023.xlsx', true);
  const object = 'xl/externalLinks/externalLink2.xml';
  pkg.part(
    object,
    document(
      `<externalLink xmlns="${NS.main}"><oleLink ${declare('r')} r:id="rId1" progId="Word.Document.12"><oleItems><oleItem name="'" advise="1" preferPic="1"/></oleItems></oleLink></externalLink>`,
    ),
    'externalLink',
  );
  pkg.relate(object, 'rId1', 'oleObject', 'file:///C:\\\\contrats\\\\contrat.docx', true);
  pkg.relate('xl/workbook.xml', 'rId20', 'externalLink', link);
  pkg.relate('xl/workbook.xml', 'rId21', 'externalLink', object);
}
