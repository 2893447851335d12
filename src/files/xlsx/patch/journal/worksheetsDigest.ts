import { TextHash } from '../../../../sheets';
import type { PackageEditor } from '../packageEditor';
import { workbookParts } from '../workbookParts';

/** A short mark of what all sheets hold, from the checksums of their parts. */
export function worksheetsDigest(editor: PackageEditor): string {
  const hash = new TextHash();
  for (const { name, part } of workbookParts(editor).sheets) hash.add(`${name}\n${part}\n${editor.crc(part) ?? ''}\n`);
  return hash.digest();
}
