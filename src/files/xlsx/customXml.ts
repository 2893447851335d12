import { CORRECTIONS_NAMESPACE } from '../../sheets';
import { FileProblem } from '../problem';
import { parseXml } from '../xml';
import type { ZipPackage } from '../zip';

const ITEM = /^customxml\/item\d*\.xml$/i;
/** Ours is under 32 kB; a larger item is another program's. */
const MAX_BYTES = 256 * 1024;

/**
 * What Cofisol's own custom XML part says: the text content of its root element, or null where the workbook has no such
 * part. `<corrections xmlns="urn:cofisol:corrections:1">{"version":1,…}</corrections>`: the JSON is the business of
 * reading/corrections. Damaged XML in ours gives an empty text, which the reading tells; the workbook is read all the same.
 * Another program's items, sound or not, are no concern of ours.
 * @throws FileProblem doctype: in no part of a workbook.
 */
export function readCorrectionsPart(zip: ZipPackage): string | null {
  for (const entry of zip.entries) {
    if (!ITEM.test(entry.name) || entry.size > MAX_BYTES) continue;
    const bytes = zip.readPart(entry.name);
    const text = bytes ? textOfOurs(bytes, entry.name) : null;
    if (text !== null) return text;
  }
  return null;
}

/** The text right under the root element where it is of our namespace, else null. */
function textOfOurs(bytes: Uint8Array, part: string): string | null {
  const pieces: string[] = [];
  const roots: string[] = [];
  try {
    parseXml(bytes, part, new Map([[CORRECTIONS_NAMESPACE, '']]), {
      // The first element to come is the root, for nothing under a foreign root comes.
      open: (name) => roots.push(name) === 1,
      text: (piece) => pieces.push(piece),
    });
  } catch (error) {
    if (!(error instanceof FileProblem) || error.code === 'doctype') throw error;
    pieces.length = 0;
  }
  return roots.length > 0 ? pieces.join('') : null;
}
