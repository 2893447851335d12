import { sourceText, type CheckedFinding, type ReadableCheck } from '../../checking';
import { actionKey } from '../../contract';
import { catalogue, type Severity } from '../../rules';
import { entriesOf, isBoilerplate, type Titles } from '../causes';
import { boilerplateText } from './boilerplate';
import { entryText, remedyLines } from './entry';
import { grouped, type Group } from '../grouped';
import type { Style } from './style';
import { SEVERITY_TITLES } from './words';
import { wrap } from './wrap';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** All findings: by severity, then by cause, then by action with its years together. */
export function findingsText(check: ReadableCheck, style: Style): string {
  const titles = new Map(check.actions.map(({ action }) => [actionKey(action), action.title]));
  return SEVERITIES.flatMap((severity) => {
    const ofSeverity = check.findings.filter((finding) => finding.severity === severity);
    if (ofSeverity.length === 0) return [];
    const title = style.severity(severity, `${SEVERITY_TITLES[severity]} (${String(ofSeverity.length)})`);
    const causes = grouped(ofSeverity, ({ code }) => code).map((group) => causeText(group, titles, style));
    return [style.bold(title), ...causes, ''];
  })
    .join('\n')
    .trimEnd();
}

function causeText(group: Group<CheckedFinding>, titles: Titles, style: Style): string {
  const { code, source, basis } = group[0];
  const rule = catalogue.find((entry) => entry.code === code);
  const many = group.length === 1 ? '' : ` (${String(group.length)})`;
  const head = `  ${style.bold(rule?.title ?? code)} ${style.dim(`[${code}]`)}${many}`;
  const from = style.dim(wrap(sourceText(source, basis), style.width, '    '));
  if (rule && isBoilerplate(group)) return [head, from, boilerplateText(group, rule.explanation, style)].join('\n');
  const entries = entriesOf(group, titles);
  // What mends several actions is said once, under the last of them.
  const [{ remedy }] = group;
  const shared = entries.length > 1 && group.every((finding) => finding.remedy === remedy);
  const told = entries.map((entry) => entryText(entry, style, !shared));
  return [head, from, ...told, ...(shared ? remedyLines(remedy, style, '    ') : [])].join('\n');
}
