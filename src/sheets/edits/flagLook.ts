import type { FlagSeverity } from './flag';

/** How a flag shows, in every host alike. Colours as « RRGGBB ». */
export interface FlagLook {
  /** In front of what the cell shows, so that colour never tells alone. */
  readonly mark: string;
  readonly fill: string;
  /** On its fill and on white at a contrast of 7 at least (WCAG asks 4.5). */
  readonly font: string;
  /** The severity in the words of the report. */
  readonly label: string;
}

/**
 * Shapes tell the severities apart for everybody; the fills differ in lightness too (error darkest), so that they do in a
 * grey print, and in blue against yellow and red, which nearly every eye parts.
 */
export const FLAG_LOOKS: Readonly<Record<FlagSeverity, FlagLook>> = {
  error: { mark: '▲', fill: 'F8C9C4', font: '7A0C0C', label: 'Anomalie bloquante' },
  warning: { mark: '◆', fill: 'FFEBB0', font: '5A3A00', label: 'À vérifier' },
  info: { mark: '●', fill: 'EAF4FE', font: '0B3A66', label: 'Information' },
};

/** From the worst to the least. */
const SEVERITIES: readonly FlagSeverity[] = ['error', 'warning', 'info'];

/** Below zero where the first is worse. */
export function compareSeverity(a: FlagSeverity, b: FlagSeverity): number {
  return SEVERITIES.indexOf(a) - SEVERITIES.indexOf(b);
}

/**
 * The condition of our conditional formats, without « = »: always true, and told from anybody else's by its text, which
 * Excel and LibreOffice keep when they save.
 */
export function flagFormula(severity: FlagSeverity): string {
  return `N("cofisol:${severity}")=0`;
}

/** Whether a condition is ours, however a program wrote it again (« = » in front, quotes as references). */
export function isFlagFormula(formula: string): boolean {
  return /\bcofisol:(error|warning|info)\b/.test(formula);
}
