import type { NewSheet } from '../../../../../sheets';
import { declareType } from '../../contentTypes';
import type { PackageEditor } from '../../packageEditor';
import { relate } from '../../relationships';
import { freePart } from '../freePart';
import { vocabularyOf } from '../vocabulary';
import { chartXml } from './chartXml';
import { drawingXml } from './drawingXml';

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
