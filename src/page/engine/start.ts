import { connect, type Answer, type Connection as ConnectionFor, type Wire } from '../../ui';
import { texts } from '../texts';
import type { Jobs } from './messages';
import { CUTS } from './pieces';

export type Connection = ConnectionFor<Jobs>;

/** Starts an engine in a thread of its own; in this one where the browser has none for a page from disk. */
export function startEngine(): Connection {
  return connectEngine((onAnswer, onDeath) => {
    const worker = newWorker();
    if (worker === null) return inThisThread(onAnswer);
    worker.onmessage = ({ data }: MessageEvent<Answer>) => onAnswer(data);
    worker.onerror = onDeath;
    worker.onmessageerror = onDeath;
    return { send: (call) => worker.postMessage(call), close: () => worker.terminate() };
  });
}

/** An engine at the other end of that wire. */
export function connectEngine(open: (onAnswer: (answer: Answer) => void, onDeath: () => void) => Wire): Connection {
  return connect<Jobs>({ open, cuts: CUTS, words: texts.engine });
}

/** In the page that is one file, the script of the worker stands in the document as plain text. */
function newWorker(): Worker | null {
  try {
    const inlined = document.getElementById('cofisol-worker')?.textContent;
    if (inlined == null) return new Worker(new URL('worker.js', document.baseURI));
    const address = URL.createObjectURL(new Blob([inlined], { type: 'text/javascript' }));
    return new Worker(address);
  } catch {
    return null;
  }
}

function inThisThread(onAnswer: (answer: Answer) => void): { send: (call: never) => void; close: () => void } {
  const serving = import('./serve').then(({ serve }) => serve(onAnswer));
  return { send: (call) => void serving.then((answer) => answer(call)), close: () => undefined };
}
