import { EditProblem, type Edits } from '../sheets';
import { DEFAULT_LIMITS, type Limits } from './limits';
import { isOpenDocument } from './ods';
import { FileProblem } from './problem';
import { refuseForeign } from './recognise';
import { PackageEditor, stagesOf } from './xlsx/patch';
import { openPackage } from './zip';

export interface EditOptions {
  readonly limits?: Partial<Limits>;
}

/**
 * The bytes of an .xlsx, .xlsm or .xltx with edits applied; parts that they do not concern come out byte for byte. The
 * bytes given are not changed, and come back themselves where there was nothing to do.
 * @throws EditProblem for edits that are refused (an .ods among them), FileProblem for a file that cannot be read
 */
export function editWorkbook(bytes: Uint8Array, edits: Edits, options: EditOptions = {}): Uint8Array {
  return stagesOf(edits).reduce((present, stage) => {
    const editor = openEditor(present, options);
    stage(editor);
    return editor.isUntouched ? present : editor.bytes();
  }, bytes);
}

/** @throws EditProblem for an .ods, FileProblem for a file that cannot be read */
export function openEditor(bytes: Uint8Array, options: EditOptions): PackageEditor {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  if (bytes.length > limits.fileBytes) {
    throw new FileProblem('file-too-large', { limit: limits.fileBytes, actual: bytes.length });
  }
  refuseForeign(bytes);
  const zip = openPackage(bytes, limits);
  if (isOpenDocument(zip)) {
    throw new EditProblem(
      'not-supported',
      'Un classeur OpenDocument (.ods) est lu mais pas modifié : enregistrez-le au format « Classeur Excel (.xlsx) », puis recommencez.',
    );
  }
  return new PackageEditor(zip);
}
