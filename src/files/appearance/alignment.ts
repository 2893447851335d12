import type { Attributes } from '../xml';
import { isTrue, wholeNumber } from '../attributes';
import type { CellLook } from './look';

const HORIZONTAL: Readonly<Record<string, CellLook['horizontal']>> = {
  left: 'left',
  center: 'center',
  centerContinuous: 'center',
  right: 'right',
  justify: 'justify',
  distributed: 'justify',
  fill: 'left',
};

const VERTICAL: Readonly<Record<string, CellLook['vertical']>> = {
  top: 'top',
  center: 'center',
  distributed: 'center',
  justify: 'top',
};

export function alignment(attributes: Attributes): Pick<CellLook, 'horizontal' | 'vertical' | 'wrap' | 'indent'> {
  const horizontal = HORIZONTAL[attributes['horizontal'] ?? ''] ?? 'general';
  return {
    horizontal,
    vertical: VERTICAL[attributes['vertical'] ?? ''] ?? 'bottom',
    wrap: isTrue(attributes['wrapText']) || horizontal === 'justify',
    indent: Math.min(wholeNumber(attributes['indent']) ?? 0, 15),
  };
}
