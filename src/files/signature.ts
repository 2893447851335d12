import { DEFAULT_LIMITS } from './limits';
import { readRelationships } from './xlsx';
import { openPackage } from './zip';

const FAMILY = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/';

/**
 * Whether the workbook carries a digital signature (ECMA-376 part 2, 12): a copy with any change keeps it, but Excel will
 * say that it no longer holds.
 * @throws FileProblem where the zip cannot be read
 */
export function isSigned(bytes: Uint8Array): boolean {
  const zip = openPackage(bytes, DEFAULT_LIMITS);
  return readRelationships(zip, '').some(
    ({ type, target }) =>
      type === `${FAMILY}origin` && readRelationships(zip, target).some((one) => one.type === `${FAMILY}signature`),
  );
}
