import { FLAG_LOOKS, type CellStyle, type FlagSeverity } from '../../sheets';

/** How bad something is, for a line of a sheet. */
export type Tone = FlagSeverity | 'ok';

const OK = { fill: 'E6F2E6', font: '1E5C1E' };

/** Fill and font of a tone: those of the flags. */
export function toneLook(tone: Tone): { readonly fill: string; readonly font: string } {
  return tone === 'ok' ? OK : FLAG_LOOKS[tone];
}

/** A style in the colours of a tone. */
export function toned(style: CellStyle, tone: Tone): CellStyle {
  const { fill, font } = toneLook(tone);
  return { ...style, fill, colour: font };
}
