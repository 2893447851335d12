import type { FeaturePackage } from './package';
import { declare, document, NS, opaque } from './xml';

/** A macro project with its signature: bytes that nobody here may touch, with the head of a compound file. */
export function addMacros(pkg: FeaturePackage): void {
  const head = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  pkg.media(
    'xl/vbaProject.bin',
    Uint8Array.from([...head, ...opaque(1500, 9)]),
    'application/vnd.ms-office.vbaProject',
  );
  pkg.part('xl/vbaProjectSignature.bin', opaque(400, 10), 'application/vnd.ms-office.vbaProjectSignature');
  pkg.relate(
    'xl/workbook.xml',
    'rId80',
    'http://schemas.microsoft.com/office/2006/relationships/vbaProject',
    'xl/vbaProject.bin',
  );
  pkg.relate(
    'xl/vbaProject.bin',
    'rId1',
    'http://schemas.microsoft.com/office/2006/relationships/vbaProjectSignature',
    'xl/vbaProjectSignature.bin',
  );
}

/** A dialog of Excel 5 and a macro sheet of Excel 4. */
export function addOldSheets(pkg: FeaturePackage): void {
  pkg.part(
    'xl/dialogsheets/sheet1.xml',
    document(
      `<dialogsheet xmlns="${NS.main}"><sheetViews><sheetView showRowColHeaders="0" workbookViewId="0"/></sheetViews><sheetFormatPr baseColWidth="10" defaultRowHeight="15"/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></dialogsheet>`,
    ),
    'dialogsheet',
  );
  pkg.part(
    'xl/macrosheets/sheet1.xml',
    document(
      `<xm:macrosheet xmlns="${NS.main}" ${declare('xm')}><dimension ref="A1"/><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData><row r="1"><c r="A1" t="b"><f>RETURN()</f><v>0</v></c></row></sheetData></xm:macrosheet>`,
    ),
    'application/vnd.ms-excel.macrosheet+xml',
  );
}

/** A signature over the package, as « Fichier, Informations, Ajouter une signature » leaves it. */
export function addSignature(pkg: FeaturePackage): void {
  const ds = 'http://www.w3.org/2000/09/xmldsig#';
  pkg.media(
    '_xmlsignatures/origin.sigs',
    new Uint8Array(),
    'application/vnd.openxmlformats-package.digital-signature-origin',
  );
  pkg.part(
    '_xmlsignatures/sig1.xml',
    document(
      `<Signature xmlns="${ds}" Id="idPackageSignature"><SignedInfo><CanonicalizationMethod Algorithm="http://www.w3.org/TR/2001/REC-xml-c14n-20010315"/><SignatureMethod Algorithm="http://www.w3.org/2001/04/xmldsig-more#rsa-sha256"/><Reference URI="#idPackageObject" Type="${ds}Object"><DigestMethod Algorithm="http://www.w3.org/2001/04/xmlenc#sha256"/><DigestValue>AAAA</DigestValue></Reference></SignedInfo><SignatureValue>BBBB</SignatureValue></Signature>`,
    ),
    'application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml',
  );
  const type = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/';
  pkg.relate('', 'rId90', `${type}origin`, '_xmlsignatures/origin.sigs');
  pkg.relate('_xmlsignatures/origin.sigs', 'rId1', `${type}signature`, '_xmlsignatures/sig1.xml');
}
