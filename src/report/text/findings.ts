import type { CheckedFinding, ReadableCheck } from '../../checking';
import { actionKey, quote } from '../../contract';
import { catalogue, type Severity } from '../../rules';
import { cellsText } from './cells';
import type { Style } from './style';
import { BASIS_NAMES, SEVERITY_TITLES, yearsText } from './words';
import { wrap } from './wrap';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** All findings: by severity, then by cause, then by action with its years together. */
export function findingsText(check: ReadableCheck, style: Style): string {
  const titles = new Map(check.actions.map(({ action }) => [actionKey(action), action.title]));
  return SEVERITIES.flatMap((severity) => {
    const ofSeverity = check.findings.filter((finding) => finding.severity === severity);
    if (ofSeverity.length === 0) return [];
    const title = style.severity(severity, `${SEVERITY_TITLES[severity]} (${ofSeverity.length})`);
    const causes = grouped(ofSeverity, ({ code }) => code).map((group) => causeText(group, titles, style));
    return [style.bold(title), ...causes, ''];
  })
    .join('\n')
    .trimEnd();
}

type Titles = ReadonlyMap<string, string>;

function causeText(group: Group, titles: Titles, style: Style): string {
  const { code, source, basis } = group[0];
  const title = catalogue.find((entry) => entry.code === code)?.title ?? code;
  const head = `  ${style.bold(title)} ${style.dim(`[${code}]`)}`;
  const from = style.dim(wrap(`${source} (${BASIS_NAMES[basis]})`, style.width, '    '));
  const entries = grouped(group, ({ action, axis }) => `${action ?? ''}/${axis ?? ''}`);
  return [head, from, ...entries.map((entry) => entryText(entry, titles, style))].join('\n');
}

/** One action (or axis) with its years: what each year says, told once where they say the same. */
function entryText(group: Group, titles: Titles, style: Style): string {
  const { remedy } = group[0];
  const years = [...new Set(group.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  const when = years.length === 0 ? '' : `, ${yearsText(years)}`;
  const oneRemedy = group.every((finding) => finding.remedy === remedy);
  const told = grouped(group, (finding) => `${finding.message}\n${finding.remedy}`);
  return [
    wrap(subjectText(group[0], titles) + when, style.width, '    '),
    ...told.flatMap((same) => messageLines(same, style, !oneRemedy)),
    ...(oneRemedy ? remedyLines(group[0], style) : []),
  ].join('\n');
}

function subjectText({ action, axis }: CheckedFinding, titles: Titles): string {
  if (action === null) return axis === null ? 'Contrat' : `Axe ${axis}`;
  const title = titles.get(action);
  return title === undefined || title === action ? `Action ${action}` : `Action ${action} ${quote(title)}`;
}

function messageLines(same: Group, style: Style, withRemedy: boolean): string[] {
  const [first] = same;
  const cells = [...new Set(same.flatMap((finding) => finding.cells))];
  const ignored = first.ignored && `justifié le ${first.ignored.date}\u00A0: ${first.ignored.reason}`;
  return [
    wrap(first.message, style.width, '        ', '      • '),
    ...(cells.length > 0 ? [style.dim(wrap(cellsText(cells), style.width, '          ', '        '))] : []),
    ...(ignored === null ? [] : [wrap(ignored, style.width, '        ')]),
    ...(withRemedy ? remedyLines(first, style) : []),
  ];
}

function remedyLines({ remedy }: CheckedFinding, style: Style): string[] {
  return remedy === '' ? [] : [wrap(remedy, style.width, '          ', '        → ')];
}

type Group = readonly [CheckedFinding, ...CheckedFinding[]];

/** Groups in the order of their first member. */
function grouped(findings: readonly CheckedFinding[], key: (finding: CheckedFinding) => string): readonly Group[] {
  const groups = new Map<string, [CheckedFinding, ...CheckedFinding[]]>();
  for (const finding of findings) {
    const name = key(finding);
    const group = groups.get(name);
    if (group) group.push(finding);
    else groups.set(name, [finding]);
  }
  return [...groups.values()];
}
