import type { Status } from '../../checking';
import { count, typography } from '../../contract';
import { catalogue, type Severity } from '../../rules';
import type { FileSummary } from '../summary';
import type { Style } from './style';
import { countsText } from './words';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const ORDER: readonly Status[] = ['unreadable', 'error', 'warning', 'info', 'ok'];

/** The last page over several files: how many of each verdict, a line a file (the worst first), a line a cause. */
export function summaryPage(files: readonly FileSummary[], parameters: string, style: Style): string {
  const rule = '═'.repeat(Math.min(style.width, 100));
  const used = style.dim(typography(`Paramètres ${setName(parameters)}.`));
  if (files.length < 2) return `${used}\n`;
  const longest = Math.min(60, Math.max(...files.map(({ file }) => file.length)));
  const lines = ORDER.flatMap((status) =>
    files
      .filter((file) => file.status === status)
      .map((file) => {
        const verdict = status === 'unreadable' ? 'non contrôlé' : countsText(file.counts);
        return `  ${file.file.padEnd(longest)}  ${style.severity(status, verdict)}`;
      }),
  );
  return [
    rule,
    style.bold(`${count(files.length, 'classeur', 'classeurs')}\u00A0: ${verdictsText(files)}`),
    ...lines,
    ...causesText(files, style),
    '',
    used,
    '',
  ].join('\n');
}

/** Each cause with how many files and findings it has, by severity as the catalogue orders them. */
function causesText(files: readonly FileSummary[], style: Style): string[] {
  const causes = catalogue.flatMap(({ code, title, severity }) => {
    const found = files.map(({ codes }) => codes[code] ?? 0).filter((number) => number > 0);
    return found.length === 0 ? [] : [{ code, title, severity, files: found.length, findings: sum(found) }];
  });
  if (causes.length === 0) return [];
  const rows = SEVERITIES.flatMap((severity) =>
    causes
      .filter((cause) => cause.severity === severity)
      .map((cause) => {
        const where = count(cause.files, 'classeur', 'classeurs').padEnd(14);
        const many = count(cause.findings, 'constat', 'constats').padEnd(14);
        return `  ${where} ${many} ${style.severity(severity, cause.title)} ${style.dim(`[${cause.code}]`)}`;
      }),
  );
  return ['', style.bold('Par cause'), ...rows];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function verdictsText(files: readonly FileSummary[]): string {
  const of = (status: Status): number => files.filter((file) => file.status === status).length;
  return [
    `${of('error')} avec anomalies bloquantes`,
    `${of('warning')} à vérifier`,
    `${of('ok') + of('info')} sans anomalie`,
    of('unreadable') > 0 && count(of('unreadable'), 'non contrôlé', 'non contrôlés'),
  ]
    .filter((part) => part !== false)
    .join(', ');
}

/** « du 01/01/2024 » for a set named by its date; else its name. */
function setName(name: string): string {
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(name);
  return date ? `du ${date[3]}/${date[2]}/${date[1]}` : `« ${name} »`;
}
