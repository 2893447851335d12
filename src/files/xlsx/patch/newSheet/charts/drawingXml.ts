import type { NewChart } from '../../../../../sheets';
import { attributeText } from '../../../../xml';
import { escapeText } from '../../../escapes';
import { DECLARATION, type Vocabulary } from '../vocabulary';

/** By which our charts are known again among those that a user adds. */
export const FRAME_NAME = 'Graphique Cofisol';

/** The whole drawing part: each chart over its cells, by its relationship. */
export function drawingXml(charts: readonly { chart: NewChart; id: string }[], vocabulary: Vocabulary): string {
  const anchors = charts.map(({ chart, id }, i) => anchorXml(chart, id, i, vocabulary));
  const namespaces = `xmlns:xdr="${vocabulary.sheetDrawing}" xmlns:a="${vocabulary.drawing}"`;
  return `${DECLARATION}<xdr:wsDr ${namespaces}>${anchors.join('')}</xdr:wsDr>`;
}

function anchorXml(chart: NewChart, id: string, index: number, { chart: c, relationships }: Vocabulary): string {
  const { top, left, bottom, right } = chart.at;
  const described = attributeText(escapeText(chart.description ?? chart.title));
  const frame = `<xdr:cNvPr id="${index + 2}" name="${FRAME_NAME} ${index + 1}" descr="${described}"/>`;
  return (
    `<xdr:twoCellAnchor editAs="oneCell">${corner('from', top, left)}${corner('to', bottom + 1, right + 1)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${frame}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>' +
    `<a:graphic><a:graphicData uri="${c}"><c:chart xmlns:c="${c}" xmlns:r="${relationships}" r:id="${id}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}

function corner(name: string, row: number, column: number): string {
  const inside = `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  return `<xdr:${name}>${inside}</xdr:${name}>`;
}
