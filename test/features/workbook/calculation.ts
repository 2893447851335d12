import { PNG } from './images';
import type { FeaturePackage } from './package';
import { declare, document, NS } from './xml';

const RICH = 'http://schemas.microsoft.com/office/2017/06/relationships/';

/** Calculation chain, metadata of dynamic arrays and of a picture in a cell, what is asked of a server for ever. */
export function addCalculation(pkg: FeaturePackage): void {
  const cells = [
    ...[...'EFGHIJKLMN'].flatMap((column) => [`<c r="${column}10" i="1"/>`, `<c r="${column}14" i="1"/>`]),
    '<c r="J16" i="1" l="1"/>',
    ...['F5', 'F6', 'F7', 'B8', 'C8', 'D8', 'E8', 'F8'].map((ref) => `<c r="${ref}" i="12"/>`),
    '<c r="D12" i="3"/>',
    ...['H5', 'H6', 'H7', 'H8'].map((ref) => `<c r="${ref}" i="4"/>`),
    ...['A17', 'F17', 'G17', 'H17', 'I17', 'J17', 'K17', 'L17', 'A19', 'A23', 'B23', 'C23', 'A24'].map(
      (ref) => `<c r="${ref}" i="6"/>`,
    ),
    '<c r="B17" i="6" a="1"/><c r="C17" i="6" a="1"/><c r="D17" i="6" a="1"/>',
  ];
  pkg.part('xl/calcChain.xml', document(`<calcChain xmlns="${NS.main}">${cells.join('')}</calcChain>`), 'calcChain');
  pkg.relate('xl/workbook.xml', 'rId60', 'calcChain', 'xl/calcChain.xml');
  pkg.part('xl/metadata.xml', metadata(), 'sheetMetadata');
  pkg.relate('xl/workbook.xml', 'rId61', 'sheetMetadata', 'xl/metadata.xml');
  pkg.part(
    'xl/volatileDependencies.xml',
    document(
      `<volTypes xmlns="${NS.main}"><volType type="realTimeData"><main first="serveur.rtd"><tp t="n"><v>1</v><stp/><stp>EUR</stp><tr r="F17" s="6"/></tp></main></volType></volTypes>`,
    ),
    'volatileDependencies',
  );
  pkg.relate('xl/workbook.xml', 'rId62', 'volatileDependencies', 'xl/volatileDependencies.xml');
  richValues(pkg);
}

function metadata(): string {
  const dynamic = 'http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray';
  const rich = 'http://schemas.microsoft.com/office/spreadsheetml/2017/richdata';
  return document(
    `<metadata xmlns="${NS.main}" xmlns:xlrd="${rich}" xmlns:xda="${dynamic}"><metadataTypes count="2"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/><metadataType name="XLRICHVALUE" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1"/></metadataTypes>` +
      '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
      '<futureMetadata name="XLRICHVALUE" count="1"><bk><extLst><ext uri="{3e2802c4-a4d2-4d8b-9148-e3be6c30e623}"><xlrd:rvb i="0"/></ext></extLst></bk></futureMetadata>' +
      '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata><valueMetadata count="1"><bk><rc t="2" v="0"/></bk></valueMetadata></metadata>',
  );
}

/** The four parts behind a picture in a cell. */
function richValues(pkg: FeaturePackage): void {
  const rich = 'http://schemas.microsoft.com/office/spreadsheetml/2017/richdata';
  const parts = [
    ['rdrichvalue', 'rdRichValue', `<rvData xmlns="${rich}" count="1"><rv s="0"><v>0</v><v>5</v></rv></rvData>`],
    [
      'rdrichvaluestructure',
      'rdRichValueStructure',
      `<rvStructures xmlns="${rich}" count="1"><s t="_localImage"><k n="_rvRel:LocalImageIdentifier" t="i"/><k n="CalcOrigin" t="i"/></s></rvStructures>`,
    ],
    [
      'rdRichValueTypes',
      'rdRichValueTypes',
      '<rvTypesInfo xmlns="http://schemas.microsoft.com/office/spreadsheetml/2017/richdata2"><global><keyFlags><key name="_Self"><flag name="ExcludeFromFile" value="1"/></key></keyFlags></global></rvTypesInfo>',
    ],
  ] as const;
  parts.forEach(([name, type, text], i) => {
    const part = `xl/richData/${name}.xml`;
    pkg.part(part, document(text), `application/vnd.ms-excel.${type.toLowerCase()}+xml`);
    pkg.relate('xl/workbook.xml', `rId${63 + i}`, `${RICH}${type}`, part);
  });
  const pictures = 'xl/richData/richValueRel.xml';
  pkg.part(
    pictures,
    document(
      `<richValueRels xmlns="http://schemas.microsoft.com/office/spreadsheetml/2022/richvaluerel" ${declare('r')}><rel r:id="rId1"/></richValueRels>`,
    ),
    'application/vnd.ms-excel.richvaluerel+xml',
  );
  pkg.relate(
    'xl/workbook.xml',
    'rId66',
    'http://schemas.microsoft.com/office/2022/10/relationships/richValueRel',
    pictures,
  );
  pkg.part('xl/media/image7.png', PNG);
  pkg.relate(pictures, 'rId1', 'image', 'xl/media/image7.png');
}
