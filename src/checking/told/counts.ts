import { count } from '../../contract';
import type { Severity } from '../../rules';
import type { WorkbookCheck } from '../result';

export function severityCounts(check: WorkbookCheck): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  if (check.status !== 'unreadable') for (const { severity } of check.findings) counts[severity] += 1;
  return counts;
}

/** How many findings the user set aside with a motive. */
export function justifiedCount(check: WorkbookCheck): number {
  return check.status === 'unreadable' ? 0 : check.findings.filter(({ ignored }) => ignored !== null).length;
}

/** « 12 anomalies bloquantes, 3 points à vérifier, 1 information (dont 2 justifiés) », or « aucune anomalie ». */
export function countsText(counts: Readonly<Record<Severity, number>>, justified: number): string {
  const parts = [
    counts.error > 0 && count(counts.error, 'anomalie bloquante', 'anomalies bloquantes'),
    counts.warning > 0 && count(counts.warning, 'point à vérifier', 'points à vérifier'),
    counts.info > 0 && count(counts.info, 'information', 'informations'),
  ].filter((part) => part !== false);
  const dont = justified === 0 ? '' : ` (dont ${count(justified, 'constat justifié', 'constats justifiés')})`;
  return parts.length === 0 ? 'aucune anomalie' : parts.join(', ') + dont;
}
