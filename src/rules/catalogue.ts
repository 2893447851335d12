import { cellRules } from './cell';
import { wholeRules } from './contract';
import { lineRules } from './line';
import type { RuleInfo } from './ruleInfo';
import { yearRules } from './year';

/** Every code that a report can hold, in the order of domain.md, with what explains it. */
export const catalogue: readonly RuleInfo[] = [...lineRules, ...cellRules, ...yearRules, ...wholeRules];
