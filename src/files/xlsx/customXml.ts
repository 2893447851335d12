import { FileProblem } from '../problem';
import { decodeXml, parseXml } from '../xml';
import type { ZipPackage } from '../zip';

/** The namespace of the part where Cofisol keeps the corrections that the user made. */
export const CORRECTIONS_NAMESPACE = 'urn:cofisol:corrections:1';

const ITEM = /^customxml\/item\d*\.xml$/i;
/** Ours is under 32 kB; a larger item is another program's. */
const MAX_BYTES = 256 * 1024;

/** The text of Cofisol's own custom XML part, or null. Another program's items, sound or not, are no concern of ours. */
export function readCorrectionsPart(zip: ZipPackage): string | null {
  for (const entry of zip.entries) {
    if (!ITEM.test(entry.name) || entry.size > MAX_BYTES) continue;
    const bytes = zip.readPart(entry.name);
    if (bytes && isOurs(bytes, entry.name)) return Array.from(decodeXml(bytes, entry.name)).join('');
  }
  return null;
}

function isOurs(bytes: Uint8Array, part: string): boolean {
  let ours = false;
  try {
    parseXml(bytes, part, new Map([[CORRECTIONS_NAMESPACE, '']]), {
      open: () => {
        ours = true;
        return false;
      },
    });
  } catch (error) {
    const foreign = error instanceof FileProblem && error.code === 'malformed-xml' && !ours;
    if (!foreign) throw error;
  }
  return ours;
}
