import type { NewCell, NewRow } from '../../sheets';
import { textCell } from '../layout/cells';
import { inLines } from '../layout/lines';
import { WIDTHS } from './columns';
import type { SignatureBox } from './signatures';
import { SIGN_HERE } from './words';

const LINE = { line: 'thin', colour: '595959' } as const;

/** Points: room for a stamp and a signature. */
const ROOM = 80;

interface Place {
  readonly box: SignatureBox;
  readonly first: number;
  readonly last: number;
}

/** Boxes side by side, each over several columns: cells of a printed sheet are never merged. */
export function signatureRows(boxes: readonly SignatureBox[]): readonly NewRow[] {
  const ends = boxes.length === 2 ? [3, WIDTHS.length - 1] : [2, 5, WIDTHS.length - 1];
  const places = boxes.map((box, i): Place => ({ box, first: (ends[i - 1] ?? -1) + 1, last: ends[i] ?? 0 }));
  const texts = places.map((place) => [
    ...linesIn(place, place.box.party).map((text) => ({ text, bold: true })),
    ...linesIn(place, place.box.who).map((text) => ({ text, bold: false })),
  ]);
  const height = Math.max(...texts.map((lines) => lines.length));
  return [
    ...Array.from({ length: height }, (_, row) => ({
      cells: places.flatMap((place, i) => {
        const { text = '', bold = false } = texts[i]?.[row] ?? {};
        return boxCells(place, text, { bold }, row === 0 ? { top: LINE } : {});
      }),
    })),
    { cells: places.flatMap((place) => boxCells(place, SIGN_HERE, { italic: true }, {})) },
    { cells: places.flatMap((place) => boxCells(place, '', {}, { bottom: LINE })), height: ROOM },
  ];
}

function linesIn({ first, last }: Place, text: string): readonly string[] {
  const width = WIDTHS.slice(first, last + 1).reduce((sum: number, one) => sum + one, 0);
  return inLines(text, width - 4);
}

function boxCells(
  { first, last }: Place,
  text: string,
  look: { readonly bold?: boolean; readonly italic?: boolean },
  edges: { readonly top?: typeof LINE; readonly bottom?: typeof LINE },
): readonly NewCell[] {
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const left = i === 0 ? { left: LINE } : {};
    const right = first + i === last ? { right: LINE } : {};
    const border = { ...edges, ...left, ...right };
    return textCell(first + i, i === 0 ? text : '', { ...look, border, ...(i === 0 && { indent: 1 }) });
  });
}
