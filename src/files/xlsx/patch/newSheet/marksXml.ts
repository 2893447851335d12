import { rangeAddress, type NewSheet } from '../../../../sheets';

/**
 * `<ignoredErrors>`: no green corners over « 1.1 », the number of an action that is text, nor over a sum that leaves out the
 * year in the header above it. On paper to be signed they look like mistakes.
 */
export function marksXml({ rows }: NewSheet): string {
  const columns = rows.flatMap(({ cells }) => cells.map(({ column }) => column));
  if (columns.length === 0) return '';
  const right = columns.reduce((a, b) => Math.max(a, b));
  const range = rangeAddress({ top: 0, left: 0, bottom: rows.length - 1, right });
  return `<ignoredErrors><ignoredError sqref="${range}" numberStoredAsText="1" formulaRange="1"/></ignoredErrors>`;
}
