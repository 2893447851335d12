import type { CheckedFinding } from '../../checking';
import { catalogue, type Severity } from '../../rules';
import { cellsText } from './cells';
import type { Style } from './style';
import { BASIS_NAMES, SEVERITY_TITLES, yearsText } from './words';
import { wrap } from './wrap';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** All findings: by severity, then by cause, then by action with its years together. */
export function findingsText(findings: readonly CheckedFinding[], style: Style): string {
  return SEVERITIES.flatMap((severity) => {
    const ofSeverity = findings.filter((finding) => finding.severity === severity);
    if (ofSeverity.length === 0) return [];
    const title = style.severity(severity, `${SEVERITY_TITLES[severity]} (${ofSeverity.length})`);
    return [style.bold(title), ...grouped(ofSeverity, ({ code }) => code).map((group) => causeText(group, style)), ''];
  })
    .join('\n')
    .trimEnd();
}

function causeText(group: Group, style: Style): string {
  const { code, source, basis } = group[0];
  const title = catalogue.find((entry) => entry.code === code)?.title ?? code;
  const head = `  ${style.bold(title)} ${style.dim(`[${code}]`)}`;
  const from = style.dim(wrap(`${source} (${BASIS_NAMES[basis]})`, style.width, '    '));
  const entries = grouped(group, ({ action, axis }) => `${action ?? ''}/${axis ?? ''}`);
  return [head, from, ...entries.map((entry) => entryText(entry, style))].join('\n');
}

/** One action (or axis) with its years: each year's message and cells, a remedy that they share once. */
function entryText(group: Group, style: Style): string {
  const { action, axis, remedy } = group[0];
  const years = [...new Set(group.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  const subject = action === null ? (axis === null ? 'Contrat' : `Axe ${axis}`) : `Action ${action}`;
  const oneRemedy = group.every((finding) => finding.remedy === remedy);
  const lines = group.flatMap((finding) => [
    wrap(finding.message, style.width, '        ', '      • '),
    ...(finding.cells.length > 0
      ? [style.dim(wrap(cellsText(finding.cells), style.width, '          ', '        '))]
      : []),
    ...(oneRemedy ? [] : [remedyText(finding, style)]),
    ...(finding.ignored
      ? [wrap(`justifié le ${finding.ignored.date}\u00A0: ${finding.ignored.reason}`, style.width, '        ')]
      : []),
  ]);
  const when = yearsText(years);
  return [`    ${subject}${when && `, ${when}`}`, ...lines, ...(oneRemedy ? [remedyText(group[0], style)] : [])].join(
    '\n',
  );
}

function remedyText({ remedy }: CheckedFinding, style: Style): string {
  return remedy === '' ? '' : wrap(remedy, style.width, '          ', '        → ');
}

type Group = readonly [CheckedFinding, ...CheckedFinding[]];

/** Groups in the order of their first member. */
function grouped(findings: readonly CheckedFinding[], key: (finding: CheckedFinding) => string): readonly Group[] {
  const groups = new Map<string, [CheckedFinding, ...CheckedFinding[]]>();
  for (const finding of findings) {
    const group = groups.get(key(finding));
    if (group) group.push(finding);
    else groups.set(key(finding), [finding]);
  }
  return [...groups.values()];
}
