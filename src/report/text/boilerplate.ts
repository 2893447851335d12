import type { CheckedFinding } from '../../checking';
import { cellsText } from '../../sheets';
import { remedyLines } from './entry';
import type { Group } from './grouped';
import type { Style } from './style';
import { wrap } from './wrap';

/** Informations about cells that differ in nothing but their place. */
const CODES: ReadonlySet<string> = new Set(['nombre-en-texte', 'montant-fraction']);

/** Below this many findings, each says its own. */
const MANY = 4;

/** A dozen columns of numbers stored as text, say: what each finding would say again and again is told once. */
export function isBoilerplate(group: Group<CheckedFinding>): boolean {
  return group.length >= MANY && group.every(({ code, ignored }) => CODES.has(code) && ignored === null);
}

/** The rule's explanation once, with all the cells. */
export function boilerplateText(group: Group<CheckedFinding>, explanation: string, style: Style): string {
  const cells = [...new Set(group.flatMap((finding) => finding.cells))];
  const widest = group.reduce((most, finding) => (finding.cells.length > most.cells.length ? finding : most));
  return [
    wrap(explanation, style.width, '        ', '      • '),
    style.dim(wrap(cellsText(cells), style.width, '          ', '        ')),
    ...remedyLines(widest.remedy, style),
  ].join('\n');
}
