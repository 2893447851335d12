import { relationshipsPart } from '../../relationships';
import type { PackageEditor } from '../packageEditor';
import { relationshipsOf } from '../relationships';
import { isOwnDrawing } from '../newSheet/charts';

/** The parts that only this one leads to, itself first, without their relationships parts. */
export function ownParts(editor: PackageEditor, part: string): readonly string[] {
  const reached = new Set([part]);
  for (const source of reached) {
    for (const { target, external } of relationshipsOf(editor, source)) {
      if (!external && editor.find(target) !== null) reached.add(target);
    }
  }
  const shared = new Set(targetsBeside(editor, reached, part));
  return [...reached].filter((one) => !shared.has(one));
}

function targetsBeside(editor: PackageEditor, reached: ReadonlySet<string>, part: string): readonly string[] {
  const sources = editor.names.filter((name) => !reached.has(name) && editor.find(relationshipsPart(name)) !== null);
  const targets = sources.flatMap((source) => relationshipsOf(editor, source).map(({ target }) => target));
  return targets.filter((target) => target !== part);
}

/** Whether somebody has put something on the sheet that its cells do not show: notes, images, tables, charts. */
export function hasAdditions(editor: PackageEditor, part: string): boolean {
  return relationshipsOf(editor, part).some(({ type, target }) => {
    // Excel leaves the settings of the printer behind when it saves.
    if (type === 'printerSettings') return false;
    return type !== 'drawing' || !isOwnDrawing(editor, target);
  });
}
