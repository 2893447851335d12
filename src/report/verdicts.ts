import type { Status } from '../checking';
import type { FileSummary } from './summary';

/** « 2 avec anomalies bloquantes, 1 à vérifier, 1 non contrôlé ». */
export function verdictsText(files: readonly FileSummary[]): string {
  const of = (...statuses: readonly Status[]): number => files.filter(({ status }) => statuses.includes(status)).length;
  const parts: readonly (readonly [number, string])[] = [
    [of('error'), 'avec anomalies bloquantes'],
    [of('warning'), 'à vérifier'],
    [of('ok', 'info'), 'sans anomalie'],
    [of('unreadable'), of('unreadable') === 1 ? 'non contrôlé' : 'non contrôlés'],
  ];
  return parts.flatMap(([number, what]) => (number > 0 ? [`${String(number)} ${what}`] : [])).join(', ');
}
