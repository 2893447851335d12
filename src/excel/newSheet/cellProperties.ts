import type { BorderLine, CellStyle } from '../../sheets';

const HORIZONTAL = { left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** A style as Excel takes it; the number format goes its own way. */
export function cellProperties(style: CellStyle): Excel.SettableCellProperties {
  const font = fontOf(style);
  const { fill, horizontal, vertical, wrap, indent, border, locked } = style;
  const format: Excel.CellPropertiesFormat = {
    ...(Object.keys(font).length > 0 && { font }),
    ...(fill !== undefined && { fill: { color: `#${fill}` } }),
    ...(border && { borders: bordersOf(border) }),
    ...(horizontal && { horizontalAlignment: HORIZONTAL[horizontal] }),
    ...(vertical && { verticalAlignment: VERTICAL[vertical] }),
    ...(wrap === true && { wrapText: true }),
    ...(indent !== undefined && { indentLevel: indent }),
    ...(locked === false && { protection: { locked: false } }),
  };
  return Object.keys(format).length > 0 ? { format } : {};
}

function fontOf({ bold, italic, underline, size, colour }: CellStyle): Excel.CellPropertiesFont {
  return {
    ...(bold === true && { bold: true }),
    ...(italic === true && { italic: true }),
    ...(underline === true && { underline: 'Single' as const }),
    ...(size !== undefined && { size }),
    ...(colour !== undefined && { color: `#${colour}` }),
  };
}

const SIDES = ['top', 'right', 'bottom', 'left'] as const;
const WEIGHTS = { hair: 'Hairline', thin: 'Thin', medium: 'Medium' } as const;

function bordersOf(border: NonNullable<CellStyle['border']>): Excel.CellBorderCollection {
  const lines: Partial<Record<(typeof SIDES)[number], Excel.CellBorder>> = {};
  for (const side of SIDES) {
    const line = border[side];
    if (line) lines[side] = lineOf(line);
  }
  return lines;
}

function lineOf({ line, colour }: BorderLine): Excel.CellBorder {
  const color = colour === undefined ? {} : { color: `#${colour}` };
  return line === 'double' ? { style: 'Double', ...color } : { style: 'Continuous', weight: WEIGHTS[line], ...color };
}
