import { records } from './records';

const CANDIDATES = [';', '\t', ','] as const;
const LINES = 50;

/**
 * The separator that cuts the first lines into the same number of fields, more than one, most often; the first of
 * « ; », tab, « , » where they tie, because a French comma is usually decimal. A line « sep=; » settles it.
 */
export function chooseSeparator(text: string): string {
  const declared = /^sep=(.)\r?\n/.exec(text)?.[1];
  if (declared !== undefined) return declared;
  let best = { separator: ';', agreement: 0 };
  for (const separator of CANDIDATES) {
    const agreement = agreementOf(text, separator);
    if (agreement > best.agreement) best = { separator, agreement };
  }
  return best.separator;
}

/** How many of the first lines have the most frequent width above one. */
function agreementOf(text: string, separator: string): number {
  const widths = new Map<number, number>();
  let lines = 0;
  for (const fields of records(text, separator)) {
    if (fields.length > 1) widths.set(fields.length, (widths.get(fields.length) ?? 0) + 1);
    if (++lines === LINES) break;
  }
  return Math.max(0, ...widths.values());
}
