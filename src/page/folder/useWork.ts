import { useCallback, useRef, useState } from 'react';
import type { Missing } from './outputs';
import { messageOf } from '../open/problem';

/** A long work that the user started and may stop. */
export interface Work {
  readonly done: number | null;
  readonly missing: readonly Missing[];
  readonly problem: string | null;
  readonly start: (work: (onStep: (done: number) => void, signal: AbortSignal) => Promise<readonly Missing[]>) => void;
  readonly stop: () => void;
}

export function useWork(): Work {
  const [done, setDone] = useState<number | null>(null);
  const [missing, setMissing] = useState<readonly Missing[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const controller = useRef<AbortController | null>(null);

  const start = useCallback<Work['start']>((work) => {
    controller.current?.abort();
    const own = new AbortController();
    controller.current = own;
    setDone(0);
    setMissing([]);
    setProblem(null);
    const step = (count: number): void => {
      if (!own.signal.aborted) setDone(count);
    };
    work(step, own.signal)
      .then(setMissing)
      .catch((error: unknown) => {
        if (!own.signal.aborted) setProblem(messageOf(error));
      })
      .finally(() => {
        if (controller.current === own) setDone(null);
      });
  }, []);
  const stop = useCallback(() => {
    controller.current?.abort();
    setDone(null);
  }, []);
  return { done, missing, problem, start, stop };
}
