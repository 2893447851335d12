import { FileProblem } from '../../../../problem';
import { TextPatch } from '../../../../xml';
import { declareDefaultType } from '../../contentTypes';
import { freePart } from '../../freePart';
import type { PackageEditor } from '../../packageEditor';
import type { Anchor } from './noteBox';
import { endOfDrawing, hasNoteShapeType, hasUsualPrefixes, idBlocks, usedBlocks, USUAL_PREFIXES } from './vmlText';

const TYPE = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const BLOCK = 1024;

/** The box of a note: hidden until the pointer is on the cell. */
export interface NoteBox {
  readonly row: number;
  readonly column: number;
  readonly anchor: Anchor;
  readonly width: number;
  readonly height: number;
}

/** Ids of shapes that no drawing of the workbook uses, a block of 1024 at a time. */
export class ShapeIds {
  private next: number;

  constructor(editor: PackageEditor) {
    const texts = editor.names
      .filter((name) => /\.vml$/i.test(name))
      .flatMap((name) => readableText(editor, name) ?? []);
    this.next =
      1 +
      texts
        .flatMap((vml) => [...(idBlocks(vml)?.blocks ?? []), ...usedBlocks(vml)])
        .reduce((a, b) => Math.max(a, b), 0);
  }

  /** Blocks for a number of shapes. */
  take(shapes: number): readonly number[] {
    const count = Math.ceil(shapes / (BLOCK - 1));
    const first = this.next;
    this.next += count;
    return Array.from({ length: count }, (_, i) => first + i);
  }
}

/** Whether boxes can be added to a drawing: its text is readable and its end is found. */
export function isDrawing(editor: PackageEditor, part: string): boolean {
  const text = readableText(editor, part);
  return text !== null && endOfDrawing(text) !== null;
}

/** Adds boxes behind the shapes of a drawing. */
export function addBoxes(editor: PackageEditor, part: string, boxes: readonly NoteBox[], ids: ShapeIds): void {
  const text = editor.text(part);
  const end = endOfDrawing(text);
  if (end === null) return;
  const blocks = ids.take(boxes.length);
  const declarations = hasUsualPrefixes(text) ? '' : USUAL_PREFIXES;
  const patch = new TextPatch(text);
  const reserved = idBlocks(text);
  if (reserved) patch.insert(reserved.end, `,${blocks.join(',')}`);
  patch.insert(end, (hasNoteShapeType(text) ? '' : shapeType(declarations)) + shapes(boxes, blocks, declarations));
  editor.patch(part, patch);
}

export function createDrawing(editor: PackageEditor, boxes: readonly NoteBox[], ids: ShapeIds): string {
  const part = freePart(editor, (n) => `xl/drawings/vmlDrawing${n}.vml`);
  const blocks = ids.take(boxes.length);
  editor.put(
    part,
    `<xml${USUAL_PREFIXES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="${blocks.join(',')}"/></o:shapelayout>` +
      `${shapeType('')}${shapes(boxes, blocks, '')}</xml>`,
  );
  declareDefaultType(editor, 'vml', TYPE);
  return part;
}

function shapeType(declarations: string): string {
  return (
    `<v:shapetype${declarations} id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
    '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>'
  );
}

function shapes(boxes: readonly NoteBox[], blocks: readonly number[], declarations: string): string {
  return boxes
    .map((box, i) => {
      const id = (blocks[Math.floor(i / (BLOCK - 1))] ?? 0) * BLOCK + 1 + (i % (BLOCK - 1));
      const size = `width:${points(box.width)}pt;height:${points(box.height)}pt`;
      return (
        `<v:shape${declarations} id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;` +
        `${size};z-index:${i + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/>` +
        '<v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto">' +
        '<div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
        `<x:Anchor>${box.anchor.join(', ')}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${box.row}</x:Row>` +
        `<x:Column>${box.column}</x:Column></x:ClientData></v:shape>`
      );
    })
    .join('');
}

function points(pixels: number): number {
  return (pixels * 3) / 4;
}

/** Null for a drawing in an encoding that can't be written back. */
function readableText(editor: PackageEditor, part: string): string | null {
  try {
    return editor.text(part);
  } catch (error) {
    if (error instanceof FileProblem) return null;
    throw error;
  }
}
