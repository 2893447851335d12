import type { CellStyle } from '../../sheets';

/** The looks of the tables that Cofisol writes: they stay readable when printed in black and white. */
export const EUROS = '#,##0.00 "€"';

const LINE = { line: 'thin', colour: '8EA9C1' } as const;
const BOX = { top: LINE, right: LINE, bottom: LINE, left: LINE } as const;

const cell = { vertical: 'center', border: BOX } as const;

export const STYLES = {
  title: { bold: true, size: 14, colour: '1F3864' },
  subtitle: { italic: true, colour: '404040' },
  alert: { bold: true, size: 12, colour: '9C0006' },
  plain: {},
  strong: { bold: true },
  header: { ...cell, bold: true, wrap: true, horizontal: 'center', fill: 'D9E2F0' },
  group: { bold: true, fill: 'EDF2F9', vertical: 'center', border: { top: LINE, bottom: LINE } },
  text: { ...cell, wrap: true },
  identifier: { ...cell, format: '@', horizontal: 'left' },
  amount: { ...cell, format: EUROS, horizontal: 'right' },
  count: { ...cell, format: '#,##0', horizontal: 'right' },
  sumLabel: { ...cell, bold: true, fill: 'F2F2F2' },
  sum: { ...cell, bold: true, fill: 'F2F2F2', format: EUROS, horizontal: 'right' },
  note: { ...cell, italic: true, colour: '404040', wrap: true, size: 9 },
  label: { ...cell, italic: true },
  percent: { ...cell, format: '0.0%', horizontal: 'right' },
} as const satisfies Readonly<Record<string, CellStyle>>;
