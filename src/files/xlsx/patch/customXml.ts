import { CORRECTIONS_NAMESPACE, CORRECTIONS_ROOT } from '../../../sheets';
import { putOwnItem, removeOwnItem } from './ownItem';
import type { PackageEditor } from './packageEditor';

/** Writes the text of Cofisol's own custom XML part (reading/corrections makes it), or takes the part out. */
export function setCustomXml(editor: PackageEditor, text: string | null): void {
  if (text === null) removeOwnItem(editor, CORRECTIONS_NAMESPACE);
  else {
    putOwnItem(editor, {
      namespace: CORRECTIONS_NAMESPACE,
      root: CORRECTIONS_ROOT,
      text,
      guid: '{6F1C0E52-3C1B-4E0F-9B6B-C0F150100001}',
    });
  }
}
