import { useEffect, useRef, useState, type ReactNode } from 'react';
import { texts } from '../texts';

/** The whole page takes files that are dropped on it; this shows where they will go. */
export function DropZone({ onDrop }: { readonly onDrop: (dropped: DataTransfer) => void }): ReactNode {
  const [isOver, setOver] = useState(false);
  const take = useRef(onDrop);
  useEffect(() => {
    take.current = onDrop;
  });
  useEffect(() => watchDrops(setOver, (dropped) => take.current(dropped)), []);
  if (!isOver) return null;
  return (
    <div className="drop" aria-hidden="true">
      <p className="drop-title">{texts.open.drop}</p>
      <p>{texts.open.dropHint}</p>
    </div>
  );
}

/** Returns what ends it. */
function watchDrops(onOver: (isOver: boolean) => void, onDrop: (dropped: DataTransfer) => void): () => void {
  /** Each element that is passed over tells: the page is left when as many were left as entered. */
  let depth = 0;
  const listeners: Partial<Record<keyof DocumentEventMap, (event: DragEvent) => void>> = {
    dragenter: (event) => {
      if (event.dataTransfer?.types.includes('Files') !== true) return;
      depth += 1;
      onOver(true);
    },
    dragleave: () => {
      depth = Math.max(0, depth - 1);
      if (depth === 0) onOver(false);
    },
    // Without this the browser leaves the page for the file.
    dragover: (event) => event.preventDefault(),
    drop: (event) => {
      event.preventDefault();
      depth = 0;
      onOver(false);
      if (event.dataTransfer) onDrop(event.dataTransfer);
    },
  };
  const all = Object.entries(listeners) as [string, EventListener][];
  for (const [name, listener] of all) document.addEventListener(name, listener);
  return () => {
    for (const [name, listener] of all) document.removeEventListener(name, listener);
  };
}
