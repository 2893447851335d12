import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, type RefObject } from 'react';
import type { Tracks } from '../model/tracks';

export interface InView {
  /** Positions of the tracks to draw, ascending: those in sight, some around them, and those that are asked for. */
  readonly positions: readonly number[];
  /** How many are in sight. */
  readonly page: number;
  readonly isInSight: (position: number) => boolean;
  readonly show: (line: number) => void;
}

/** The rows, or the columns, that a scrolled grid has in sight. `also`: positions drawn wherever they are. */
export function useTracksInView(
  tracks: Tracks,
  scroller: RefObject<HTMLElement | null>,
  options: {
    readonly horizontal: boolean;
    readonly head: number;
    /** What stays in view behind the head. */
    readonly frozen: number;
    readonly also: (first: number, last: number) => readonly number[];
  },
): InView {
  const { horizontal, head, frozen, also } = options;
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    horizontal,
    count: tracks.all.length,
    getScrollElement: () => scroller.current,
    estimateSize: (at) => tracks.all[at]?.size ?? 0,
    overscan: horizontal ? 2 : 6,
    paddingStart: head,
    scrollPaddingStart: head + frozen,
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      const extra = also(range.startIndex, range.endIndex).filter((at) => !shown.includes(at));
      return extra.length === 0 ? shown : [...new Set([...shown, ...extra])].sort((a, b) => a - b);
    },
  });
  useEffect(() => virtualizer.measure(), [virtualizer, tracks]);
  const key = virtualizer
    .getVirtualItems()
    .map(({ index }) => index)
    .join(',');
  // The same array while the same tracks are in view: rows that are drawn already are not drawn again.
  const positions = useMemo(() => (key === '' ? [] : key.split(',').map(Number)), [key]);
  const { range } = virtualizer;
  return {
    positions,
    isInSight: (at) => range !== null && at >= range.startIndex && at <= range.endIndex,
    page: Math.max(1, range ? range.endIndex - range.startIndex - 1 : 1),
    show: (line) => virtualizer.scrollToIndex(tracks.positionOf(line), { align: 'auto' }),
  };
}
