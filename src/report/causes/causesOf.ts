import type { CheckedFinding, ReadableCheck } from '../../checking';
import { actionKey, groupBy } from '../../contract';
import { catalogue, type Severity } from '../../rules';
import { grouped, type Group } from '../grouped';
import { isBoilerplate, widestOf } from './boilerplate';
import type { Cause, CauseEntry } from './cause';
import { cellsOf, entriesOf, type Titles } from './entries';
import { leadOf } from './follows';

/** What is wrong with how the workbook is written as a whole, wherever it shows. */
const OF_THE_WORKBOOK: ReadonlySet<string> = new Set([
  'nombre-en-texte',
  'montant-fraction',
  'unite',
  'fse-ambigu',
  'axe-conflit',
  'plafond-different',
  'valeur-absente',
]);

/** Above this many causes of one code, that code is the cause. */
const MANY = 4;
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/**
 * The findings by what causes them: an action over its years, an axis over its years, the workbook's own way of writing;
 * findings that follow from another one stand with it. Every finding is in exactly one cause. By severity, then as the
 * workbook stands; those set aside come last of their severity.
 */
export function causesOf(check: Pick<ReadableCheck, 'findings' | 'actions'>): readonly Cause[] {
  const titles = new Map(check.actions.map(({ action }) => [actionKey(action), action.title]));
  const byCode = groupBy(check.findings, ({ code }) => code);
  const leads = new Map(check.findings.map((finding) => [finding, leadOf(finding, byCode) ?? finding]));
  const leadFor = (finding: CheckedFinding): CheckedFinding => leads.get(finding) ?? finding;
  const subjects = new Map(
    [...byCode.values()].flatMap((findings) => {
      const count = new Set(findings.map(narrowKey)).size;
      return findings.map((finding) => [finding, count > MANY ? wideKey(finding) : narrowKey(finding)] as const);
    }),
  );
  const groups = grouped(check.findings, (finding) => subjects.get(leadFor(finding)) ?? '');
  const causes = groups.map((group) => causeOf(leadsFirst(group, leadFor), subjects, titles));
  const inOrder = (cause: Cause): number => SEVERITIES.indexOf(cause.severity) * 2 + (cause.justified ? 1 : 0);
  return causes.toSorted((a, b) => inOrder(a) - inOrder(b));
}

function causeOf(findings: Group<CheckedFinding>, keys: ReadonlyMap<CheckedFinding, string>, titles: Titles): Cause {
  const [lead] = findings;
  const rule = catalogue.find(({ code }) => code === lead.code);
  const explanation = rule?.explanation ?? '';
  return {
    key: keys.get(lead) ?? lead.code,
    code: lead.code,
    title: rule?.title ?? lead.code,
    explanation,
    source: lead.source,
    basis: lead.basis,
    severity: SEVERITIES.find((one) => findings.some(({ severity }) => severity === one)) ?? lead.severity,
    findings,
    cells: cellsOf(findings),
    justified: findings.every(({ ignored }) => ignored !== null),
    entries: isBoilerplate(findings) ? [onceForAll(findings, explanation)] : entriesOf(findings, titles),
  };
}

/** What each would say again and again: the rule's explanation once, with all the cells. */
function onceForAll(findings: Group<CheckedFinding>, message: string): CauseEntry {
  const { remedy } = widestOf(findings);
  const statement = { message, remedy, years: [], cells: cellsOf(findings), ignored: null, findings };
  return { action: null, title: null, axis: null, years: [], statements: [statement] };
}

function leadsFirst(
  group: Group<CheckedFinding>,
  leadFor: (finding: CheckedFinding) => CheckedFinding,
): Group<CheckedFinding> {
  const [first = group[0], ...more] = group.filter((finding) => leadFor(finding) === finding);
  return [first, ...more, ...group.filter((finding) => leadFor(finding) !== finding)];
}

function narrowKey(finding: CheckedFinding): string {
  const { code, action, axis } = finding;
  if (OF_THE_WORKBOOK.has(code)) return wideKey(finding);
  return `${wideKey(finding)}/${action ?? (axis === null ? 'contrat' : `axe ${axis}`)}`;
}

function wideKey({ severity, code }: CheckedFinding): string {
  return `${severity}/${code}`;
}
