import * as v from 'valibot';
import { basis, isoDate, text } from './values';

/** A figure of a rule as data: no figure without its unit, its basis, its source and the day it holds from. */
export function figure<const Schema extends v.GenericSchema>(value: Schema) {
  return v.strictObject({ label: text, value, unit: text, basis, source: text, validFrom: isoDate });
}
