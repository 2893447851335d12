import type { Attributes } from '../xml';
import { mixed } from './colour';

/** How much of the pattern's colour the eye sees; others are taken for a third. */
const DENSITY: Readonly<Record<string, number>> = {
  solid: 1,
  darkGray: 0.75,
  mediumGray: 0.5,
  lightGray: 0.25,
  gray125: 0.125,
  gray0625: 0.0625,
};

/** Reads fills; a pattern or a gradient becomes the one colour nearest to what it looks like. */
export class FillReader {
  private readonly fills: (string | null)[] = [];
  private pattern = 'none';
  private front: string | null = null;
  private back: string | null = null;

  constructor(private readonly resolve: (attributes: Attributes) => string | null) {}

  next(): void {
    this.fills.push(null);
  }

  open(name: string, attributes: Attributes): boolean {
    if (name === 'patternFill') {
      this.pattern = attributes['patternType'] ?? 'none';
      [this.front, this.back] = [null, null];
    } else if (name === 'fgColor') this.front = this.resolve(attributes);
    else if (name === 'bgColor') this.back = this.resolve(attributes);
    // Of a gradient the last colour stands for all.
    else if (name === 'color') this.fills[this.fills.length - 1] = this.resolve(attributes);
    if (name.endsWith('Color')) this.fills[this.fills.length - 1] = this.seen();
    return name === 'patternFill' || name === 'gradientFill' || name === 'stop';
  }

  at(id: number): string | null {
    return this.fills[id] ?? null;
  }

  private seen(): string | null {
    if (this.pattern === 'none') return null;
    const density = DENSITY[this.pattern] ?? 1 / 3;
    return density === 1 ? this.front : mixed(this.front ?? '000000', this.back ?? 'FFFFFF', density);
  }
}
