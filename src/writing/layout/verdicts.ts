import type { Status } from '../../checking';

/** The status of a file, with a mark: none is told by colour alone. */
export const VERDICTS: Readonly<Record<Status, string>> = {
  error: '▲ Anomalies bloquantes',
  warning: '◆ À vérifier',
  info: '● Pour information',
  ok: '✓ Sans anomalie',
  unreadable: '✕ Non contrôlé',
};
