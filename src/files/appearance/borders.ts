import type { Attributes } from '../xml';
import { NO_BORDERS, type BorderLook, type CellLook, type Side } from './look';

const SIDES: Readonly<Record<string, Side>> = {
  top: 'top',
  right: 'right',
  bottom: 'bottom',
  left: 'left',
  start: 'left',
  end: 'right',
};

const LINES: Readonly<Record<string, BorderLook['line']>> = {
  thin: 'thin',
  hair: 'dotted',
  dotted: 'dotted',
  dashed: 'dashed',
  dashDot: 'dashed',
  dashDotDot: 'dashed',
  medium: 'medium',
  mediumDashed: 'medium',
  mediumDashDot: 'medium',
  mediumDashDotDot: 'medium',
  slantDashDot: 'medium',
  thick: 'thick',
  double: 'double',
};

type Borders = Record<Side, BorderLook | null>;

export class BorderReader {
  private readonly borders: Borders[] = [];
  private side: Side | null = null;

  constructor(private readonly resolve: (attributes: Attributes) => string | null) {}

  next(): void {
    this.borders.push({ ...NO_BORDERS });
  }

  open(name: string, attributes: Attributes): boolean {
    const current = this.borders.at(-1)!;
    if (name === 'color' && this.side !== null) {
      const border = current[this.side];
      if (border) current[this.side] = { ...border, colour: this.resolve(attributes) };
      return false;
    }
    const line = LINES[attributes['style'] ?? ''];
    this.side = SIDES[name] ?? null;
    if (!this.side || !line) return false;
    current[this.side] = { line, colour: null };
    return true;
  }

  close(): void {
    this.side = null;
  }

  at(id: number): CellLook['borders'] | undefined {
    return this.borders[id];
  }
}
