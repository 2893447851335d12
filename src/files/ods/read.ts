import type { Snapshot } from '../../sheets';
import { Budget } from '../budget';
import type { Limits } from '../limits';
import { FileProblem } from '../problem';
import { parseXml } from '../xml';
import type { ZipPackage } from '../zip';
import { readCommonStyles, readContent } from './content';
import { MANIFEST_NAMESPACES } from './namespaces';

const MANIFEST = 'META-INF/manifest.xml';
const SPREADSHEET = 'application/vnd.oasis.opendocument.spreadsheet';

/** Whether the package is an OpenDocument, by its « mimetype » or, without one, by its manifest and content. */
export function isOpenDocument(zip: ZipPackage): boolean {
  return (
    zip.find('mimetype') !== undefined || (zip.find(MANIFEST) !== undefined && zip.find('content.xml') !== undefined)
  );
}

/** The neutral workbook of an opened .ods or .ots. @throws FileProblem */
export function readOds(zip: ZipPackage, limits: Limits): Snapshot {
  checkSort(zip);
  checkEncryption(zip);
  const content = zip.readPart('content.xml');
  if (!content) throw new FileProblem('missing-part', { part: 'content.xml' });
  const styles = zip.readPart('styles.xml');
  const common = styles ? readCommonStyles(styles, 'styles.xml') : null;
  const { sheets, names } = readContent(content, 'content.xml', common, new Budget(limits));
  if (sheets.length === 0) throw new FileProblem('no-sheet');
  return { sheets, names, date1904: false, customXml: null };
}

function checkSort(zip: ZipPackage): void {
  const entry = zip.find('mimetype');
  if (!entry || entry.size > 200) return;
  const sort = new TextDecoder().decode(zip.readPart('mimetype') ?? new Uint8Array()).trim();
  if (sort !== '' && !sort.startsWith(SPREADSHEET)) {
    throw new FileProblem('not-a-workbook', { detail: 'other-office-document' });
  }
}

/** Encrypted parts are named by the manifest; a wholly encrypted package holds a part of that name. */
function checkEncryption(zip: ZipPackage): void {
  if (zip.find('encrypted-package')) throw new FileProblem('encrypted');
  const bytes = zip.readPart(MANIFEST);
  if (!bytes) return;
  parseXml(bytes, MANIFEST, MANIFEST_NAMESPACES, {
    open(name) {
      if (name === 'manifest:encryption-data') throw new FileProblem('encrypted');
      return true;
    },
  });
}
