import type { Snapshot } from '../sheets';
import { DEFAULT_LIMITS, type Limits } from './limits';
import { isOpenDocument, readOds } from './ods';
import { FileProblem } from './problem';
import { refuseForeign } from './recognise';
import { readXlsx } from './xlsx';
import { openPackage } from './zip';

export interface ReadOptions {
  readonly limits?: Partial<Limits>;
}

/**
 * The neutral workbook of an .xlsx, .xlsm, .xltx or .ods, recognised by its content, whatever its name.
 * @throws FileProblem for all that cannot be read or believed; never another error.
 */
export function readWorkbook(bytes: Uint8Array, options: ReadOptions = {}): Snapshot {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  try {
    return read(bytes, limits);
  } catch (error) {
    if (error instanceof FileProblem) throw error;
    throw new FileProblem('damaged', {}, { cause: error });
  }
}

function read(bytes: Uint8Array, limits: Limits): Snapshot {
  if (bytes.length > limits.fileBytes) {
    throw new FileProblem('file-too-large', { limit: limits.fileBytes, actual: bytes.length });
  }
  refuseForeign(bytes);
  const zip = openPackage(bytes, limits);
  if (isOpenDocument(zip)) return readOds(zip, limits);
  if (zip.find('[Content_Types].xml') ?? zip.find('_rels/.rels')) return readXlsx(zip, limits);
  throw new FileProblem('not-a-workbook', { detail: 'other-archive' });
}
