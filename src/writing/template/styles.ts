import type { CellStyle } from '../../sheets';
import { STYLES } from '../layout/styles';

/** Amounts whose zero is told by a dash: an empty table stays quiet. */
const QUIET_EUROS = '#,##0.00 "€";-#,##0.00 "€";"–"';

const { top, bottom } = STYLES.text.border;
const open = { locked: false, fill: 'FFFBE6' } as const;

/** What is typed is on cream, what is calculated on grey: told in the Mode d'emploi. */
export const LOOK = {
  ...STYLES,
  entryText: { ...STYLES.text, ...open },
  /** Numbers of actions stay text: « 1.10 » is not 1.1. */
  entryId: { ...STYLES.identifier, ...open },
  entryAmount: { ...STYLES.amount, ...open },
  entryCount: { ...STYLES.count, ...open },
  entryLabel: { ...STYLES.text, ...open, wrap: false },
  /** Over several cells: the text runs on over the empty ones at its right. */
  entryLine: {
    vertical: 'center',
    ...open,
    border: { top, bottom },
  },
  label: { ...STYLES.text, bold: true, wrap: false },
  share: { ...STYLES.amount, ...open, bold: true },
  calculatedLabel: { ...STYLES.text, fill: 'F2F2F2', colour: '404040', wrap: false },
  calculated: { ...STYLES.amount, fill: 'F2F2F2', colour: '404040', format: QUIET_EUROS },
  calculatedText: { ...STYLES.text, fill: 'F2F2F2', colour: '404040', wrap: false },
  calculatedId: { ...STYLES.identifier, fill: 'F2F2F2', colour: '404040' },
  calculatedYear: { ...STYLES.text, fill: 'F2F2F2', colour: '404040', horizontal: 'center' },
  verdict: { ...STYLES.text, fill: 'F2F2F2', bold: true, horizontal: 'center' },
  sum: { ...STYLES.sum, format: QUIET_EUROS },
  link: { ...STYLES.text, underline: true, colour: '1F4E79' },
  year: { ...STYLES.header, format: '0' },
} as const satisfies Readonly<Record<string, CellStyle>>;

/** Conditional formats; words say the same, for who prints in black and white. */
export const ALERT = { bold: true, colour: '9C0006', fill: 'FFC7CE' } as const;
export const WARN = { bold: true, colour: '7F6000', fill: 'FFEB9C' } as const;
export const GOOD = { bold: true, colour: '375623', fill: 'E2EFDA' } as const;
