import { checkCut, connect, type Answer, type CommonJobs, type Connection } from '../../ui';
import { texts } from '../texts';

/** The thread that checks, and reads and makes files; the same script as that of the stand-alone page. */
export function startEngine(): Connection<CommonJobs> {
  return connect<CommonJobs>({
    open: (onAnswer, onDeath) => {
      const worker = new Worker(new URL('worker.js', document.baseURI));
      worker.onmessage = ({ data }: MessageEvent<Answer>) => onAnswer(data);
      worker.onerror = onDeath;
      worker.onmessageerror = onDeath;
      return { send: (call) => worker.postMessage(call), close: () => worker.terminate() };
    },
    cuts: { check: checkCut },
    words: texts.engine,
  });
}
