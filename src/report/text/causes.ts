import { catalogue, type Severity } from '../../rules';
import type { FileSummary } from '../summary';
import type { Style } from './style';
import { SEVERITY_TITLES } from './words';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

interface Cause {
  readonly title: string;
  readonly code: string;
  readonly files: number;
  readonly findings: number;
}

/** Each cause with how many files and findings it has: by severity, then as the catalogue orders them. */
export function causesText(files: readonly FileSummary[], style: Style): string[] {
  const rows = SEVERITIES.flatMap((severity) => {
    const own = causesOf(files, severity);
    return own.length === 0 ? [] : [`  ${style.severity(severity, SEVERITY_TITLES[severity])}`, ...own.map(row)];
  });
  return rows.length === 0 ? [] : ['', style.bold('Par cause'), style.bold('  classeurs  constats'), ...rows];
}

function causesOf(files: readonly FileSummary[], severity: Severity): readonly Cause[] {
  return catalogue.flatMap(({ code, title }) => {
    const found = files.map(({ codes }) => codes[`${severity}/${code}`] ?? 0).filter((number) => number > 0);
    const findings = found.reduce((total, number) => total + number, 0);
    return found.length === 0 ? [] : [{ title, code, files: found.length, findings }];
  });
}

function row({ title, code, files, findings }: Cause): string {
  return `${String(files).padStart(11)}${String(findings).padStart(10)}  ${title} [${code}]`;
}
