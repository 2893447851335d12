import { relationshipsPart } from '../../relationships';
import type { PackageEditor } from '../packageEditor';

/** The first of « xl/worksheets/sheet1.xml », « …2.xml » that nobody has, nor has left relationships for. */
export function freePart(editor: PackageEditor, stem: string): string {
  for (let n = 1; ; n++) {
    const part = `${stem}${n}.xml`;
    if (editor.find(part) === null && editor.find(relationshipsPart(part)) === null) return part;
  }
}
