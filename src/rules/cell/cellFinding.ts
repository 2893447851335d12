import type { Finding } from '../finding';
import { sentence, typography } from '../../contract';
import type { CellCode, CellPlace } from './cellRule';
import { cellRules } from './cellRules';

const RULES = new Map(cellRules.map((rule) => [rule.code, rule]));

/**
 * The finding of a code that the reading of a workbook meets, with its French message, remedy, basis and source.
 * Throws a RangeError for an unknown code (a programming mistake).
 */
export function cellFinding(code: CellCode, at: CellPlace): Finding {
  const rule = RULES.get(code);
  if (!rule) throw new RangeError(`cellFinding: unknown code ${code}`);
  return {
    code,
    severity: rule.severity,
    basis: rule.basis,
    source: typography(rule.source),
    axis: at.axis ?? null,
    year: at.year ?? null,
    action: at.action ?? null,
    actual: at.actual ?? null,
    expected: at.expected ?? null,
    message: typography(rule.message(at) + sentence(at.detail)),
    remedy: typography(rule.remedy(at)),
    cells: at.cells,
    about: { figures: [] },
  };
}
