/** How the cells of one style look. Colours as « RRGGBB »; null where the style leaves it to the page. */
export interface CellLook {
  readonly fill: string | null;
  readonly colour: string | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  /** In points. */
  readonly size: number;
  readonly font: string | null;
  /** `general`: text at the left, numbers at the right. */
  readonly horizontal: 'general' | 'left' | 'center' | 'right' | 'justify';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrap: boolean;
  readonly indent: number;
  readonly borders: Readonly<Record<Side, BorderLook | null>>;
}

export type Side = 'top' | 'right' | 'bottom' | 'left';

export interface BorderLook {
  readonly line: 'thin' | 'medium' | 'thick' | 'double' | 'dashed' | 'dotted';
  /** Null for the colour of text. */
  readonly colour: string | null;
}

export const NO_BORDERS: CellLook['borders'] = { top: null, right: null, bottom: null, left: null };

export const PLAIN_LOOK: CellLook = {
  fill: null,
  colour: null,
  bold: false,
  italic: false,
  underline: false,
  strike: false,
  size: 11,
  font: null,
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  indent: 0,
  borders: NO_BORDERS,
};
