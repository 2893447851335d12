import { actionKey, typography, type Action, type AnalysedLine, type Axis, type Line } from '../contract';
import type { Cents } from '../money';
import type { CheckContext } from './context';
import type { Basis, FigureName, Finding, Severity } from './finding';
import type { RuleInfo } from './ruleInfo';

/** A rule of the contract: what it finds, in no particular order. */
export interface Rule extends RuleInfo {
  readonly check: (context: CheckContext) => readonly Finding[];
}

/** What a rule says of one mistake; texts in plain spaces, typography is put in here. */
export interface Told {
  readonly axis?: Axis | null;
  readonly year?: number | null;
  readonly action?: Action;
  readonly line?: Line;
  /** All lines that a total is made of. */
  readonly lines?: readonly Line[];
  readonly actual?: Cents | null;
  readonly expected?: Cents | null;
  readonly figures: readonly FigureName[];
  readonly message: string;
  readonly remedy: string;
  /** Where they are not those of the rule. */
  readonly severity?: Severity;
  readonly basis?: Basis;
  readonly source?: string;
}

export function finding(rule: RuleInfo, told: Told): Finding {
  return {
    code: rule.code,
    severity: told.severity ?? rule.severity,
    basis: told.basis ?? rule.basis,
    source: typography(told.source ?? rule.source),
    axis: told.axis ?? null,
    year: told.year ?? null,
    action: told.action === undefined ? null : actionKey(told.action),
    actual: told.actual ?? null,
    expected: told.expected ?? null,
    message: typography(told.message),
    remedy: typography(told.remedy),
    cells: [],
    about: {
      ...(told.action && { action: told.action }),
      ...(told.line && { line: told.line }),
      ...(told.lines && { lines: told.lines }),
      figures: told.figures,
    },
  };
}

/** What is told of one line: its axis, year and action are those of the line. */
export type LineTold = Omit<Told, 'axis' | 'year' | 'action' | 'line' | 'lines'>;

/** A rule on one action and one year. */
export function lineRule(info: RuleInfo, check: (line: AnalysedLine, context: CheckContext) => LineTold | null): Rule {
  return {
    ...info,
    check: (context) => {
      const found: Finding[] = [];
      for (const analysed of context.lines) {
        const told = check(analysed, context);
        if (told === null) continue;
        const { action, line } = analysed;
        found.push(finding(info, { ...told, axis: action.axis, year: line.year, action, line }));
      }
      return found;
    },
  };
}

/** A rule on an action as a whole. */
export function actionRule(info: RuleInfo, check: (action: Action, context: CheckContext) => LineTold | null): Rule {
  return {
    ...info,
    check: (context) =>
      context.contract.actions.flatMap((action) => {
        const told = check(action, context);
        return told === null ? [] : [finding(info, { ...told, axis: action.axis, action })];
      }),
  };
}

/** A rule on the contract, or on its axes and years. */
export function contractRule(info: RuleInfo, check: (context: CheckContext) => readonly Told[]): Rule {
  return { ...info, check: (context) => check(context).map((told) => finding(info, told)) };
}
