import type { CheckedFinding } from '../../checking';
import { cellsText } from '../../sheets';
import { widestOf } from '../causes';
import type { Group } from '../grouped';
import { remedyLines } from './entry';
import type { Style } from './style';
import { wrap } from './wrap';

/** The rule's explanation once, with all the cells. */
export function boilerplateText(group: Group<CheckedFinding>, explanation: string, style: Style): string {
  const cells = [...new Set(group.flatMap((finding) => finding.cells))];
  return [
    wrap(explanation, style.width, '        ', '      • '),
    style.dim(wrap(cellsText(cells), style.width, '          ', '        ')),
    ...remedyLines(widestOf(group).remedy, style),
  ].join('\n');
}
