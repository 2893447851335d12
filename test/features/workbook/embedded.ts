import { zipSync } from 'fflate';
import { PNG } from './images';
import type { FeaturePackage } from './package';
import { declare, NS, opaque } from './xml';

/** An embedded file shown as an icon and a linked object, as Excel writes both halves of them. */
export const OLE_OBJECTS = `<oleObjects>${object('Package', 'DVASPECT_ICON', 3090, 'rId30', 'rId31')}${object('Worksheet', 'DVASPECT_CONTENT', 3091, 'rId32', 'rId31')}</oleObjects>`;

function object(program: string, aspect: string, shape: number, relationship: string, picture: string): string {
  const start = `<oleObject progId="${program}" dvAspect="${aspect}" shapeId="${shape}" r:id="${relationship}"`;
  const marker = (name: string, at: number): string =>
    `<${name}><xdr:col>${at}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${at}</xdr:row><xdr:rowOff>0</xdr:rowOff></${name}>`;
  return (
    `<mc:AlternateContent ${declare('mc')}><mc:Choice Requires="x14" ${declare('xdr')}>${start}><objectPr defaultSize="0" autoPict="0" r:id="${picture}"><anchor moveWithCells="1">${marker('from', 16)}${marker('to', 18)}</anchor></objectPr></oleObject></mc:Choice>` +
    `<mc:Fallback>${start}/></mc:Fallback></mc:AlternateContent>`
  );
}

export function addEmbedded(pkg: FeaturePackage, sheet: string): void {
  pkg.media('xl/embeddings/oleObject1.bin', opaque(512, 5), 'application/vnd.openxmlformats-officedocument.oleObject');
  pkg.media(
    'xl/embeddings/Microsoft_Excel_Sheet1.xlsx',
    smallWorkbook(),
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  );
  pkg.part('xl/media/image6.png', PNG);
  pkg.relate(sheet, 'rId30', 'oleObject', 'xl/embeddings/oleObject1.bin');
  pkg.relate(sheet, 'rId31', 'image', 'xl/media/image6.png');
  pkg.relate(sheet, 'rId32', 'package', 'xl/embeddings/Microsoft_Excel_Sheet1.xlsx');
}

/** A workbook in the workbook: a zip in the zip. */
function smallWorkbook(): Uint8Array {
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  const package_ = 'http://schemas.openxmlformats.org/package/2006';
  const files = {
    '[Content_Types].xml': encode(
      `<Types xmlns="${package_}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`,
    ),
    '_rels/.rels': encode(
      `<Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${NS.r}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ),
    'xl/workbook.xml': encode(
      `<workbook xmlns="${NS.main}" xmlns:r="${NS.r}"><sheets><sheet name="Feuil1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': encode(
      `<Relationships xmlns="${package_}/relationships"><Relationship Id="rId1" Type="${NS.r}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    ),
    'xl/worksheets/sheet1.xml': encode(`<worksheet xmlns="${NS.main}"><sheetData/></worksheet>`),
  };
  return zipSync(files, { mtime: new Date(1980, 0, 1) });
}
