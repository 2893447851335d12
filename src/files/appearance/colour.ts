import type { Attributes } from '../xml';
import { isTrue, wholeNumber } from '../attributes';
import { INDEXED_COLOURS } from './palette';
import { tinted } from './tint';

/** The colour that an element names (by itself, by the theme, by number), « RRGGBB »; null for the automatic one. */
export function colourOf(attributes: Attributes, theme: readonly string[], indexed: readonly string[]): string | null {
  const base = baseColour(attributes, theme, indexed);
  return base === null ? null : tinted(base, Number(attributes['tint'] ?? 0));
}

function baseColour(attributes: Attributes, theme: readonly string[], indexed: readonly string[]): string | null {
  if (isTrue(attributes['auto'])) return null;
  const rgb = attributes['rgb'];
  if (rgb !== undefined) return /^(?:[0-9A-Fa-f]{2})?[0-9A-Fa-f]{6}$/.test(rgb) ? rgb.slice(-6).toUpperCase() : null;
  const ofTheme = wholeNumber(attributes['theme']);
  if (ofTheme !== null) return theme[ofTheme] ?? null;
  const number = wholeNumber(attributes['indexed']);
  // 64 and 65 are the system's text and background.
  return number === null ? null : (indexed[number] ?? INDEXED_COLOURS[number] ?? null);
}

/** Between two colours: `part` of the first. */
export function mixed(first: string, second: string, part: number): string {
  const channels = [0, 2, 4].map((at) => {
    const [a, b] = [first, second].map((colour) => parseInt(colour.slice(at, at + 2), 16)) as [number, number];
    return Math.round(a * part + b * (1 - part))
      .toString(16)
      .padStart(2, '0');
  });
  return channels.join('').toUpperCase();
}
