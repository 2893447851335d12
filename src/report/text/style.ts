import type { Severity } from '../../rules';

/** How the page is dressed: colours on a terminal, nothing elsewhere. The words say everything either way. */
export interface Style {
  readonly width: number;
  bold(text: string): string;
  dim(text: string): string;
  severity(severity: Severity | 'ok' | 'unreadable', text: string): string;
}

export function plainStyle(width = 100): Style {
  const same = (text: string): string => text;
  return { width, bold: same, dim: same, severity: (_severity, text) => text };
}

const COLOURS = { error: 31, unreadable: 35, warning: 33, info: 36, ok: 32 } as const;

export function colourStyle(width = 100): Style {
  const sgr =
    (code: number) =>
    (text: string): string =>
      `\u001B[${code}m${text}\u001B[0m`;
  return { width, bold: sgr(1), dim: sgr(2), severity: (severity, text) => sgr(COLOURS[severity])(text) };
}
