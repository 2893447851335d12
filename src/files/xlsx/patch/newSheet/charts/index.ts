import type { NewSheet } from '../../../../../sheets';
import { outline, type XmlElement } from '../../../../xml';
import { declareType } from '../../contentTypes';
import type { PackageEditor } from '../../packageEditor';
import { relate } from '../../relationships';
import { localName } from '../../styles/canonical';
import { freePart } from '../freePart';
import { vocabularyOf } from '../vocabulary';
import { chartXml } from './chartXml';
import { drawingXml, FRAME_NAME } from './drawingXml';

const DRAWING = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** Writes the charts of a sheet and gives the id by which the sheet's part names their drawing; null where it has none. */
export function addCharts(editor: PackageEditor, part: string, sheet: NewSheet, strict: boolean): string | null {
  const { charts = [] } = sheet;
  if (charts.length === 0) return null;
  const vocabulary = vocabularyOf(strict);
  const drawing = freePart(editor, 'xl/drawings/drawing');
  const placed = charts.map((chart) => {
    const target = freePart(editor, 'xl/charts/chart');
    editor.put(target, chartXml(sheet, chart, vocabulary));
    declareType(editor, target, CHART);
    return { chart, id: relate(editor, drawing, { type: 'chart', target, strict }) };
  });
  editor.put(drawing, drawingXml(placed, vocabulary));
  declareType(editor, drawing, DRAWING);
  return relate(editor, part, { type: 'drawing', target: drawing, strict });
}

/** Whether a drawing holds nothing but charts of Cofisol. */
export function isOwnDrawing(editor: PackageEditor, part: string): boolean {
  const root = outline(editor.text(part), part, new Map());
  const frames = root.children.flatMap(({ children }) => children).filter(({ qualified }) => isShape(qualified));
  return frames.every((frame) => frameName(frame).startsWith(FRAME_NAME));
}

/** Behind the corners of an anchor stands what it places; what follows is data for programs. */
function isShape(qualified: string): boolean {
  return !['from', 'to', 'pos', 'ext', 'clientData'].includes(localName(qualified));
}

/** The name of a chart's frame; '' of an image or a shape. */
function frameName({ qualified, children }: XmlElement): string {
  if (localName(qualified) !== 'graphicFrame') return '';
  return children[0]?.children[0]?.attributes['name'] ?? '';
}
