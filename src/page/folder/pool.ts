import { SessionProblem } from '../../ui';
import { startEngine, type Connection } from '../engine';
import { texts } from '../texts';

/** Engines that work side by side, each on one file at a time. */
export interface Pool {
  /** @throws what the work throws: that engine is replaced, the other files go on */
  run<Result>(work: (engine: Connection) => Promise<Result>): Promise<Result>;
  /** Ends all work at once; what waits is never begun. */
  close(): void;
}

/** One core is left to the page itself. */
export function poolSize(cores: number): number {
  return Math.max(1, Math.min(4, cores - 1));
}

export function startPool(size: number, start: () => Connection = startEngine): Pool {
  const idle: Connection[] = [];
  const all = new Set<Connection>();
  const waiting: (() => void)[] = [];
  let free = size;
  let isClosed = false;

  const place = async (): Promise<void> => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const leave = (): void => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };

  return {
    run: async (work) => {
      await place();
      if (isClosed) {
        leave();
        throw new SessionProblem(texts.engine.cancelled);
      }
      const engine = idle.pop() ?? start();
      all.add(engine);
      try {
        const result = await work(engine);
        idle.push(engine);
        return result;
      } catch (error) {
        engine.close();
        all.delete(engine);
        throw error;
      } finally {
        leave();
      }
    },
    close: () => {
      isClosed = true;
      for (const engine of all) engine.close();
      all.clear();
    },
  };
}
