import type { CellStyle } from '../../sheets';
import { EUROS } from '../layout/styles';

const LINE = { line: 'thin', colour: 'BFBFBF' } as const;
const BODY: CellStyle = {
  size: 9,
  vertical: 'top',
  border: { bottom: LINE, right: { line: 'hair', colour: 'BFBFBF' } },
};

const HEADER: CellStyle = {
  size: 9,
  bold: true,
  fill: 'D9E2F0',
  vertical: 'center',
  wrap: true,
  border: { top: LINE, bottom: { line: 'medium', colour: '1F3864' } },
};

/** How the « Contrôle » sheet is dressed: sober enough for a black and white print, the words say everything. */
export const STYLES = {
  title: { size: 16, bold: true, colour: '1F3864' },
  subtitle: { size: 11, bold: true },
  small: { size: 9, colour: '595959' },
  note: { size: 9, bold: true, colour: '8A4B00' },
  navigation: { size: 9, underline: true, colour: '0B5394' },
  section: { size: 12, bold: true, colour: '1F3864' },
  header: HEADER,
  amountHeader: { ...HEADER, horizontal: 'right', indent: 1 },
  text: { ...BODY, wrap: true },
  empty: { size: 9, border: { bottom: LINE } },
  strong: { ...BODY, wrap: true, bold: true },
  centred: { ...BODY, horizontal: 'center' },
  link: { ...BODY, wrap: true, underline: true, colour: '0B5394' },
  amount: { ...BODY, horizontal: 'right', indent: 1, format: EUROS },
} satisfies Record<string, CellStyle>;
