import { HEAD_WIDTH } from './sizes';

/**
 * The boxes of a line that stay in view. One that sticks stands in the flow, behind the row's head: before it comes the
 * space that is missing from where the last one ended.
 */
export class HeldBoxes {
  private end = HEAD_WIDTH;

  /** The space before the next box, in pixels. */
  spaceBefore(left: number, width: number): number {
    const space = left - this.end;
    this.end = left + width;
    return space;
  }
}

/** The class of a box by its position; the first `held` stay in view. */
export function heldClass(at: number, held: number): string {
  return at === held - 1 ? ' grid-held grid-held-last' : ' grid-held';
}
