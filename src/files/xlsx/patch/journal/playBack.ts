import { decodeWhole, elementTextOf, encodeLike, TextPatch } from '../../../xml';
import { crc32 } from '../../../zip';
import { findOwnItem } from '../ownItem';
import type { PackageEditor } from '../packageEditor';
import { JOURNAL_NAMESPACE, parseJournal, type Journal, type PatchedPart } from './journal';
import { worksheetsDigest } from './worksheetsDigest';

/**
 * Undoes an annotation exactly: parts as they were, added ones gone. False, and nothing done, where there is no journal or
 * anything that it concerns was changed since.
 */
export function playBack(editor: PackageEditor): boolean {
  const journal = readJournal(editor);
  if (!journal || !isIntact(editor, journal)) return false;
  const restored = journal.parts.map((part) => ({ part: part.part, bytes: restoredBytes(editor, part) }));
  if (restored.some(({ bytes }) => bytes === null)) return false;
  for (const { part, bytes } of restored) if (bytes) editor.put(part, bytes);
  for (const { part } of journal.added) editor.remove(part);
  return true;
}

function readJournal(editor: PackageEditor): Journal | null {
  const item = findOwnItem(editor, JOURNAL_NAMESPACE);
  return item === null ? null : parseJournal(elementTextOf(editor.text(item), item));
}

function isIntact(editor: PackageEditor, { parts, added, worksheets }: Journal): boolean {
  return (
    parts.every(({ part, after }) => editor.crc(part) === after) &&
    added.every(({ part, crc }) => editor.find(part) !== null && (crc === null || editor.crc(part) === crc)) &&
    worksheetsDigest(editor) === worksheets
  );
}

/** Null where the journal does not lead back to what it says. */
function restoredBytes(editor: PackageEditor, { part, before, steps }: PatchedPart): Uint8Array | null {
  const { text, encoding } = decodeWhole(editor.read(part), part);
  let back = text;
  try {
    for (const splices of [...steps].reverse()) back = TextPatch.undo(back, splices);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
  const bytes = encodeLike(back, encoding);
  return crc32(bytes) === before ? bytes : null;
}
