/** How far a check of many files is: a bar on a terminal, nothing elsewhere. */
export interface Progress {
  step(done: number, file: string): void;
  /** Takes the bar off the screen, before anything else is written there. */
  clear(): void;
}

const WIDTH = 24;
const NOTHING: Progress = { step: () => undefined, clear: () => undefined };

export function startProgress(total: number, stream: NodeJS.WriteStream, quiet: boolean): Progress {
  if (quiet || !stream.isTTY || total < 2) return NOTHING;
  let shown = false;
  const clear = (): void => {
    if (shown) stream.write('\r\u001B[K');
    shown = false;
  };
  return {
    step: (done, file) => {
      const full = Math.round((done / total) * WIDTH);
      const bar = '█'.repeat(full) + '░'.repeat(WIDTH - full);
      const line = `${bar} ${done}/${total} ${file}`;
      clear();
      stream.write(line.slice(0, (stream.columns || 80) - 1));
      shown = true;
    },
    clear,
  };
}
