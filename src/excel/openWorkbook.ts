import { problemOf } from './calls';

/**
 * Opens a new workbook beside the one at hand; it has no name until the user saves it.
 * @param bytes of an .xlsx
 * @throws EditProblem
 */
export async function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64(bytes));
  } catch (error) {
    throw problemOf(error);
  }
}

/** In slices: a call takes only so many arguments. */
function base64(bytes: Uint8Array): string {
  const SLICE = 0x6000;
  const slices = Array.from({ length: Math.ceil(bytes.length / SLICE) }, (_, i) =>
    btoa(String.fromCharCode(...bytes.subarray(i * SLICE, (i + 1) * SLICE))),
  );
  return slices.join('');
}
