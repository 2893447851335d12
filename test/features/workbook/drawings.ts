import { JPEG, PNG, SVG } from './images';
import type { FeaturePackage } from './package';
import { declare, document } from './xml';

export const DRAWING = 'application/vnd.openxmlformats-officedocument.drawing+xml';

/** `[column, row]` to `[column, row]`, from 0. */
export type Anchor = readonly [from: readonly [number, number], to: readonly [number, number]];

export function twoCell([from, to]: Anchor, inside: string, attributes = ''): string {
  const marker = (name: string, [column, row]: readonly [number, number]): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>12700</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return `<xdr:twoCellAnchor${attributes}>${marker('from', from)}${marker('to', to)}${inside}<xdr:clientData/></xdr:twoCellAnchor>`;
}

export function drawing(...anchors: readonly string[]): string {
  return document(`<xdr:wsDr ${declare('xdr', 'a')}>${anchors.join('')}</xdr:wsDr>`);
}

export function frame(id: number, name: string, uri: string, inside: string): string {
  return (
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${id}" name="${name}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${uri}">${inside}</a:graphicData></a:graphic></xdr:graphicFrame>`
  );
}

export function chartFrame(id: number, name: string, relationship: string): string {
  const uri = 'http://schemas.openxmlformats.org/drawingml/2006/chart';
  return frame(id, name, uri, `<c:chart ${declare('c', 'r')} r:id="${relationship}"/>`);
}

/** Drawing, charts and pictures of « Récapitulatif »; the charts themselves are in charts.ts. */
export function addRecapDrawing(pkg: FeaturePackage, part: string): void {
  pkg.media('xl/media/image1.png', PNG, 'image/png');
  pkg.media('xl/media/image2.svg', SVG, 'image/svg+xml');
  pkg.media('xl/media/image3.jpeg', JPEG, 'image/jpeg');
  pkg.part(
    part,
    drawing(
      twoCell(
        [
          [15, 5],
          [22, 20],
        ],
        chartFrame(2, 'Graphique 1', 'rId1'),
      ),
      twoCell(
        [
          [15, 21],
          [22, 36],
        ],
        chartFrame(3, 'Graphique 2', 'rId2'),
        ' editAs="oneCell"',
      ),
      picture(),
      textBox(),
      group(),
      absolute(),
      twoCell(
        [
          [15, 37],
          [22, 50],
        ],
        diagram(),
      ),
      extendedChart(),
    ),
    DRAWING,
  );
  pkg.relate(part, 'rId1', 'chart', 'xl/charts/chart1.xml');
  pkg.relate(part, 'rId2', 'chart', 'xl/charts/chart2.xml');
  pkg.relate(part, 'rId3', 'image', 'xl/media/image1.png');
  pkg.relate(part, 'rId4', 'image', 'xl/media/image2.svg');
  pkg.relate(part, 'rId5', 'hyperlink', 'https://solidarites.gouv.fr/', true);
  pkg.relate(part, 'rId6', 'diagramData', 'xl/diagrams/data1.xml');
  pkg.relate(part, 'rId7', 'diagramLayout', 'xl/diagrams/layout1.xml');
  pkg.relate(part, 'rId8', 'diagramQuickStyle', 'xl/diagrams/quickStyle1.xml');
  pkg.relate(part, 'rId9', 'diagramColors', 'xl/diagrams/colors1.xml');
  pkg.relate(
    part,
    'rId10',
    'http://schemas.microsoft.com/office/2007/relationships/diagramDrawing',
    'xl/diagrams/drawing1.xml',
  );
  pkg.relate(part, 'rId11', 'http://schemas.microsoft.com/office/2014/relationships/chartEx', 'xl/charts/chartEx1.xml');
}

function picture(): string {
  const svg = 'http://schemas.microsoft.com/office/drawing/2016/SVG/main';
  return (
    '<xdr:oneCellAnchor><xdr:from><xdr:col>15</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>0</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="457200" cy="457200"/>' +
    '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="4" name="Logo" descr="Logo du département"><a:hlinkClick ' +
    `${declare('r')} r:id="rId5" tooltip="Site du ministère"/></xdr:cNvPr><xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>` +
    `<xdr:blipFill><a:blip ${declare('r')} r:embed="rId3"><a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="${svg}" r:embed="rId4"/></a:ext></a:extLst></a:blip>` +
    '<a:srcRect l="10000"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="457200" cy="457200"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData fLocksWithSheet="0"/></xdr:oneCellAnchor>'
  );
}

export function shape(id: number, name: string, geometry: string, text: string, isBox = false): string {
  return (
    `<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="${id}" name="${name}"/><xdr:cNvSpPr${isBox ? ' txBox="1"' : ''}/></xdr:nvSpPr>` +
    `<xdr:spPr><a:xfrm><a:off x="100000" y="100000"/><a:ext cx="900000" cy="300000"/></a:xfrm><a:prstGeom prst="${geometry}"><a:avLst/></a:prstGeom><a:solidFill><a:schemeClr val="accent1"/></a:solidFill></xdr:spPr>` +
    `<xdr:txBody><a:bodyPr vertOverflow="clip" wrap="square"/><a:lstStyle/><a:p><a:r><a:rPr lang="fr-FR" sz="1100"/><a:t>${text}</a:t></a:r></a:p></xdr:txBody></xdr:sp>`
  );
}

function textBox(): string {
  return twoCell(
    [
      [23, 0],
      [26, 3],
    ],
    shape(5, 'Zone de texte', 'rect', 'À relire avant le 15 janvier', true),
    ' editAs="absolute"',
  );
}

function group(): string {
  return twoCell(
    [
      [23, 4],
      [26, 8],
    ],
    '<xdr:grpSp><xdr:nvGrpSpPr><xdr:cNvPr id="6" name="Groupe 1"/><xdr:cNvGrpSpPr/></xdr:nvGrpSpPr><xdr:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="100" cy="100"/><a:chOff x="0" y="0"/><a:chExt cx="100" cy="100"/></a:xfrm></xdr:grpSpPr>' +
      `${shape(7, 'Ellipse', 'ellipse', 'A')}${shape(8, 'Flèche', 'rightArrow', 'B')}` +
      '<xdr:cxnSp macro=""><xdr:nvCxnSpPr><xdr:cNvPr id="9" name="Connecteur"/><xdr:cNvCxnSpPr><a:stCxn id="7" idx="3"/><a:endCxn id="8" idx="1"/></xdr:cNvCxnSpPr></xdr:nvCxnSpPr><xdr:spPr><a:prstGeom prst="line"><a:avLst/></a:prstGeom></xdr:spPr></xdr:cxnSp></xdr:grpSp>',
  );
}

function absolute(): string {
  return `<xdr:absoluteAnchor><xdr:pos x="9000000" y="9000000"/><xdr:ext cx="900000" cy="300000"/>${shape(10, 'Étoile', 'star5', 'C')}<xdr:clientData fPrintsWithSheet="0"/></xdr:absoluteAnchor>`;
}

function diagram(): string {
  const uri = 'http://schemas.openxmlformats.org/drawingml/2006/diagram';
  return frame(
    11,
    'Diagramme 1',
    uri,
    `<dgm:relIds ${declare('dgm', 'r')} r:dm="rId6" r:lo="rId7" r:qs="rId8" r:cs="rId9"/>`,
  );
}

/** A waterfall: what only Excel 2016 draws, a shape in its place elsewhere. */
function extendedChart(): string {
  const cx1 = 'http://schemas.microsoft.com/office/drawing/2015/9/8/chartex';
  return twoCell(
    [
      [23, 9],
      [30, 24],
    ],
    `<mc:AlternateContent ${declare('mc')}><mc:Choice xmlns:cx1="${cx1}" Requires="cx1">` +
      frame(
        12,
        'Graphique 3',
        'http://schemas.microsoft.com/office/drawing/2014/chartex',
        `<cx:chart xmlns:cx="http://schemas.microsoft.com/office/drawing/2014/chartex" ${declare('r')} r:id="rId11"/>`,
      ) +
      `</mc:Choice><mc:Fallback>${shape(13, 'Absent', 'rect', 'Graphique indisponible')}</mc:Fallback></mc:AlternateContent>`,
  );
}
