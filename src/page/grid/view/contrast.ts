/** Least contrast of text (WCAG AA). */
const LEAST = 4.5;

/**
 * The colour of text on a fill, as CSS; null for the page's own ink. A workbook's colour that could not be read there
 * gives way to black or white. Without a fill the paper is the page's, light or dark: only the page's ink is sure.
 */
export function readableOn(fill: string | null, colour: string | null): string | null {
  if (fill === null) return colour === null ? null : inkOnPaper(colour);
  const wanted = colour ?? '000000';
  if (contrast(wanted, fill) >= LEAST) return `#${wanted}`;
  return contrast('000000', fill) >= contrast('FFFFFF', fill) ? '#000000' : '#ffffff';
}

/** The page's style sheet mixes the colour with its ink until it can be read. */
function inkOnPaper(colour: string): string | null {
  const light = luminance(colour);
  // Black and near to it is the ink itself.
  if (light < 0.01) return null;
  return contrast(colour, 'FFFFFF') >= LEAST
    ? `light-dark(#${colour}, color-mix(in srgb, #${colour} 40%, white))`
    : `light-dark(color-mix(in srgb, #${colour} 40%, black), #${colour})`;
}

function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red, green, blue] = [0, 2, 4].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
