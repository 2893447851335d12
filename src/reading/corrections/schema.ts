import * as v from 'valibot';
import { address, amount, axis, cellOfSheet, date, range, text, year } from './values';

/** Every kind of correction (see `Correction`): what each one names, and nothing else. */
export const correctionSchema = v.variant(
  'type',
  [
    v.strictObject({
      type: v.literal('role'),
      sheet: text,
      cell: address,
      role: text,
      year: v.exactOptional(year),
    }),
    v.strictObject({ type: v.literal('axis'), action: text, axis }),
    v.strictObject({
      type: v.literal('nature'),
      action: text,
      nature: v.picklist(['nouvelle', 'renforcee', 'reconduite'], 'une nature connue est attendue'),
    }),
    v.strictObject({
      type: v.literal('unit'),
      sheet: text,
      unit: v.picklist(['euro', 'kilo', 'mega'], 'une unité connue est attendue'),
    }),
    v.strictObject({ type: v.literal('leave-out'), sheet: text, range: v.exactOptional(range) }),
    v.strictObject({
      type: v.literal('kind'),
      kind: v.picklist(['departement', 'metropole'], 'un type de contrat connu est attendu'),
    }),
    v.strictObject({ type: v.literal('collectivity'), name: text }),
    v.strictObject({ type: v.literal('ceiling'), axis, year, amount }),
  ],
  'une correction connue est attendue',
);

/** A finding that the user set aside: which one, why and when. */
export const ignoredSchema = v.strictObject({
  code: text,
  cells: v.array(cellOfSheet, 'une liste de cellules est attendue'),
  action: v.nullable(text),
  axis: v.nullable(axis),
  year: v.nullable(year),
  reason: text,
  date,
});

/**
 * The JSON of the custom XML part, `urn:cofisol:corrections:1`. Another version number means another shape: an older
 * program must not act on half of what it understands.
 */
export const userMarksSchema = v.strictObject({
  version: v.literal(1),
  corrections: v.array(correctionSchema, 'une liste de corrections est attendue'),
  ignored: v.array(ignoredSchema, 'une liste de constats justifiés est attendue'),
});
