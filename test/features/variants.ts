import { buildZip } from '../support/zip';
import { featureParts } from './workbook';
import { bare, oddZip, prefixed, spaced, strict, wide } from './workbook/variants';

/** The workbook with every feature as different programs leave it, by what sets each apart. */
export const VARIANTS: Readonly<Record<string, () => Uint8Array>> = {
  'as Excel 365 writes it': () => buildZip(featureParts()),
  'with macros, dates from 1904': () => buildZip(featureParts({ macros: true, date1904: true })),
  'with its structure protected': () => buildZip(featureParts({ lockedStructure: true })),
  'with prefixes': () => buildZip(prefixed(featureParts())),
  'ISO strict': () => buildZip(strict(featureParts())),
  'ISO strict with prefixes': () => buildZip(prefixed(strict(featureParts()))),
  'in UTF-16': () => buildZip(wide(featureParts())),
  'in single quotes, line by line': () => buildZip(spaced(featureParts())),
  'without styles and shared strings': () => buildZip(bare(featureParts())),
  'in an odd zip': () => buildZip(...oddZip(featureParts())),
};
