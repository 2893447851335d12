import { SessionProblem } from '../session';
import type { Answer, Call, JobsIn } from './messages';
import type { CutOf, Cuts } from './pieces';
import { receivedProblem } from './receivedProblem';

/** Another thread, wherever it runs. */
export interface Connection<Jobs extends JobsIn<Jobs>> {
  ask<Name extends keyof Jobs & string>(name: Name, asked: Jobs[Name]['asked']): Promise<Jobs[Name]['answered']>;
  /** Ends it with all that it holds; whoever still waits is told. */
  close(): void;
}

/** The other end: sends calls there, is given answers. */
export interface Wire {
  send(call: Call): void;
  close(): void;
}

/** How a connection is made. */
interface Wiring<Jobs extends JobsIn<Jobs>> {
  /** Gives the wire's answers, and tells of an end that died. */
  readonly open: (onAnswer: (answer: Answer) => void, onDeath: () => void) => Wire;
  readonly cuts: Cuts<Jobs>;
  /** What whoever waits is told, in French: the other end died, or was closed. */
  readonly words: { readonly died: string; readonly cancelled: string };
}

interface Waiting {
  readonly cut: CutOf<unknown> | undefined;
  readonly pieces: unknown[];
  readonly resolve: (answered: never) => void;
  readonly reject: (error: Error) => void;
}

export function connect<Jobs extends JobsIn<Jobs>>({ open, cuts, words }: Wiring<Jobs>): Connection<Jobs> {
  const waiting = new Map<number, Waiting>();
  let last = 0;
  let isOpen = true;
  const end = (message: string): void => {
    isOpen = false;
    for (const { reject } of waiting.values()) reject(new SessionProblem(message));
    waiting.clear();
  };
  const wire = open(
    (answer) => receive(waiting, answer),
    () => end(words.died),
  );
  return {
    ask: (name, asked) =>
      new Promise((resolve, reject) => {
        if (!isOpen) return reject(new SessionProblem(words.died));
        last += 1;
        waiting.set(last, { cut: cuts[name], pieces: [], resolve, reject });
        wire.send({ id: last, name, asked });
      }),
    close: () => {
      wire.close();
      end(words.cancelled);
    },
  };
}

function receive(waiting: Map<number, Waiting>, answer: Answer): void {
  const call = waiting.get(answer.id);
  if (!call) return;
  if (answer.type === 'piece') {
    call.pieces.push(answer.piece);
    return;
  }
  waiting.delete(answer.id);
  if (answer.type === 'problem') call.reject(receivedProblem(answer.problem));
  else call.resolve((call.cut ? call.cut.join(answer.answered, call.pieces) : answer.answered) as never);
}
