import { CONTROL_PURPOSE, type Edit, type Edits, type Flag } from '../../../sheets';
import { addFlags, removeRecognised } from './flags';
import { playBack, writeJournal } from './journal';
import type { PackageEditor } from './packageEditor';
import { applyEdits, type PlainEdit } from './patchWorkbook';
import { workbookParts } from './workbookParts';

/** A step that is done on a package and whose outcome is opened anew by the next one. */
export type Stage = (editor: PackageEditor) => void;

/**
 * The stages of edits. Where flags are set, those of before go first; then comes what the user keeps; what Cofisol
 * alone put in and takes out again, flags and the « Contrôle » sheet, comes last, so that its journal holds nothing else.
 */
export function stagesOf(edits: Edits): readonly Stage[] {
  const flags = edits.findLast((edit) => edit.type === 'set-flags')?.flags;
  if (flags === undefined) return [(editor) => applyEdits(editor, edits.filter(isPlain))];
  const gone = new Set<string>();
  const kept = edits.filter(isPlain).filter((edit) => !isControl(edit));
  const own = edits.filter(isPlain).filter(isControl);
  return [
    (editor) => clearFlags(editor, gone),
    // The « Contrôle » sheet may be gone with the flags that it came with.
    (editor) =>
      applyEdits(
        editor,
        kept.filter((edit) => edit.type !== 'remove-sheet' || !gone.has(edit.sheet)),
      ),
    ...(flags.length === 0 && own.length === 0 ? [] : [annotate(flags, own)]),
  ];
}

function annotate(flags: readonly Flag[], own: readonly PlainEdit[]): Stage {
  return (editor) => {
    addFlags(editor, flags);
    applyEdits(editor, own);
    writeJournal(editor);
  };
}

/** @param gone is told the names of the sheets that went with the flags */
function clearFlags(editor: PackageEditor, gone: Set<string>): void {
  const before = sheetNames(editor);
  if (!playBack(editor)) removeRecognised(editor);
  const left = new Set(sheetNames(editor));
  for (const name of before) if (!left.has(name)) gone.add(name);
}

function sheetNames(editor: PackageEditor): readonly string[] {
  return workbookParts(editor).sheets.map(({ name }) => name);
}

function isPlain(edit: Edit): edit is PlainEdit {
  return edit.type !== 'set-flags';
}

function isControl(edit: PlainEdit): boolean {
  return edit.type === 'add-sheet' && edit.sheet.purpose === CONTROL_PURPOSE;
}
