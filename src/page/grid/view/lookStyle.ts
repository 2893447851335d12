import type { CSSProperties } from 'react';
import type { BorderLook, CellLook } from '../../../files';
import { readableOn } from './contrast';

/** What a look is as the style of a cell; the same object for the same look. */
export interface LookStyle {
  readonly cell: CSSProperties;
  readonly text: CSSProperties;
}

const known = new WeakMap<CellLook, LookStyle>();

export function lookStyle(look: CellLook): LookStyle {
  let style = known.get(look);
  if (!style) known.set(look, (style = { cell: cellStyle(look), text: textStyle(look) }));
  return style;
}

function cellStyle(look: CellLook): CSSProperties {
  const { fill, borders } = look;
  return {
    ...(fill !== null && { backgroundColor: `#${fill}`, borderRightColor: `#${fill}`, borderBottomColor: `#${fill}` }),
    ...border('Top', borders.top),
    ...border('Left', borders.left),
    ...border('Right', borders.right),
    ...border('Bottom', borders.bottom),
    alignItems: look.vertical === 'top' ? 'flex-start' : look.vertical === 'center' ? 'center' : 'flex-end',
  };
}

/** Pixels a point: a little below the true 4/3, as fonts wider than Calibri stand in its place. */
const SCALE = 1.25;

const WIDTHS: Readonly<Record<BorderLook['line'], number>> = {
  thin: 1,
  dashed: 1,
  dotted: 1,
  medium: 2,
  thick: 3,
  double: 3,
};

function border(side: 'Top' | 'Right' | 'Bottom' | 'Left', look: BorderLook | null): CSSProperties {
  if (look === null) return {};
  const line = look.line === 'dashed' || look.line === 'dotted' || look.line === 'double' ? look.line : 'solid';
  return {
    [`border${side}Width`]: WIDTHS[look.line],
    [`border${side}Style`]: line,
    [`border${side}Color`]: look.colour === null ? 'var(--grid-ink)' : `#${look.colour}`,
  };
}

function textStyle(look: CellLook): CSSProperties {
  const lines = [look.underline ? 'underline' : '', look.strike ? 'line-through' : ''].join(' ').trim();
  const colour = readableOn(look.fill, look.colour);
  return {
    ...(colour !== null && { color: colour }),
    ...(look.bold && { fontWeight: 600 }),
    ...(look.italic && { fontStyle: 'italic' }),
    ...(lines !== '' && { textDecoration: lines }),
    fontSize: `${Math.round(look.size * SCALE * 10) / 10}px`,
    ...(look.wrap && { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }),
    ...(look.indent > 0 && { [look.horizontal === 'right' ? 'paddingRight' : 'paddingLeft']: 4 + look.indent * 9 }),
  };
}
