import { blanks } from './blanks';
import { cantine } from './cantine';
import { cee } from './cee';
import type { Example } from './example';
import { fse } from './fse';
import { parity } from './parity';
import { toVerify } from './toVerify';
import { whole } from './whole';
import { years } from './years';

export const examples: readonly Example[] = [
  ...parity,
  ...fse,
  ...blanks,
  ...cee,
  ...cantine,
  ...years,
  ...whole,
  ...toVerify,
];
