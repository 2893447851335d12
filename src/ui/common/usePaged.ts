import { useState } from 'react';

/** The first items of a long list, and more of them when asked: a thousand cards at once would freeze the pane. */
export function usePaged<Item>(
  items: readonly Item[],
  page: number,
): { readonly shown: readonly Item[]; readonly rest: number; readonly showMore: () => void } {
  const [pages, setPages] = useState(1);
  const shown = items.length <= pages * page ? items : items.slice(0, pages * page);
  return { shown, rest: Math.min(page, items.length - shown.length), showMore: () => setPages((n) => n + 1) };
}
