import { readCsv, readWorkbook } from '../../files';
import type { Snapshot } from '../../sheets';

/** A workbook is a zip or says so by its name; anything else is read as text in columns. @throws FileProblem */
export function stateFileSnapshot(name: string, bytes: Uint8Array): Snapshot {
  const isWorkbook = (bytes[0] === 0x50 && bytes[1] === 0x4b) || /\.(xlsx|xlsm|xltx|ods|xls)$/i.test(name);
  return isWorkbook ? readWorkbook(bytes) : readCsv(bytes);
}
