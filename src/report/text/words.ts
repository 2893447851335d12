import type { Severity } from '../../rules';

/** The words of the terminal's page alone; those that every face has are in checking. */
export const SEVERITY_TITLES: Readonly<Record<Severity, string>> = {
  error: 'ANOMALIES BLOQUANTES',
  warning: 'À VÉRIFIER',
  info: 'POUR INFORMATION',
};
