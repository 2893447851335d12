import { findOwnItem, putOwnItem } from '../ownItem';
import type { PackageEditor } from '../packageEditor';
import { JOURNAL_NAMESPACE, journalText, type Journal } from './journal';
import { worksheetsDigest } from './worksheetsDigest';

/** Notes down what was done to the package since it was opened. The last thing that is done to it. */
export function writeJournal(editor: PackageEditor): void {
  // Once empty, so that what the item itself adds to the package is in the journal too.
  put(editor, '');
  put(editor, journalText(journalOf(editor)));
}

function journalOf(editor: PackageEditor): Journal {
  const own = findOwnItem(editor, JOURNAL_NAMESPACE);
  return {
    worksheets: worksheetsDigest(editor),
    parts: editor.patched.map(({ part, steps }) => ({
      part,
      before: editor.originalCrc(part) ?? 0,
      after: editor.crc(part) ?? 0,
      steps,
    })),
    added: editor.added.map((part) => ({ part, crc: part === own ? null : editor.crc(part) })),
  };
}

function put(editor: PackageEditor, text: string): void {
  putOwnItem(editor, {
    namespace: JOURNAL_NAMESPACE,
    root: 'journal',
    text,
    guid: '{6F1C0E52-3C1B-4E0F-9B6B-C0F150100002}',
  });
}
