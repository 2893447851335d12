import type { Rule } from '../rule';
import { cantine30 } from './cantine30';
import { cee70 } from './cee70';
import { plafondAbsent } from './plafondAbsent';
import { plafondAnnuel } from './plafondAnnuel';
import { plafondAxe } from './plafondAxe';
import { plancherAxe } from './plancherAxe';

/** The contract, one year (domain.md 4.3), in its order. */
export const yearRules: readonly Rule[] = [plancherAxe, plafondAnnuel, plafondAxe, cee70, cantine30, plafondAbsent];
