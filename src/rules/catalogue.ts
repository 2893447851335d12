import { typography } from '../contract';
import { cellRules } from './cell';
import { wholeRules } from './contract';
import { lineRules } from './line';
import type { RuleInfo } from './ruleInfo';
import { yearRules } from './year';

function listed(rule: RuleInfo): RuleInfo {
  const { code, severity, basis } = rule;
  const [title, explanation, source] = [rule.title, rule.explanation, rule.source].map(typography) as [
    string,
    string,
    string,
  ];
  return { code, severity, basis, title, explanation, source };
}

/** Every code that a report can hold, in the order of domain.md, with what explains it. */
export const catalogue: readonly RuleInfo[] = [...lineRules, ...cellRules, ...yearRules, ...wholeRules].map(listed);
