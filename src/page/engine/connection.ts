import { SessionProblem } from '../../ui';
import { texts } from '../texts';
import type { Answer, Call, JobName, Jobs } from './messages';
import { CUTS } from './pieces';
import { receivedProblem } from './receivedProblem';

/** The engine, wherever it runs. */
export interface Connection {
  ask<Name extends JobName>(name: Name, asked: Jobs[Name]['asked']): Promise<Jobs[Name]['answered']>;
  /** Ends it with all that it holds; whoever still waits is told. */
  close(): void;
}

/** The other end: sends calls there, is given answers. */
export interface Wire {
  send(call: Call): void;
  close(): void;
}

interface Waiting {
  readonly name: JobName;
  readonly pieces: unknown[];
  readonly resolve: (answered: never) => void;
  readonly reject: (error: Error) => void;
}

/** A connection over a wire. `listen` gives the wire's answers, and the error of an end that died. */
export function connect(open: (onAnswer: (answer: Answer) => void, onDeath: () => void) => Wire): Connection {
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
    () => end(texts.engine.died),
  );
  return {
    ask: (name, asked) =>
      new Promise((resolve, reject) => {
        if (!isOpen) return reject(new SessionProblem(texts.engine.died));
        last += 1;
        waiting.set(last, { name, pieces: [], resolve, reject });
        wire.send({ id: last, name, asked });
      }),
    close: () => {
      wire.close();
      end(texts.engine.cancelled);
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
  else call.resolve(joined(call, answer.answered) as never);
}

function joined({ name, pieces }: Waiting, answered: unknown): unknown {
  const join = CUTS[name]?.join as ((head: unknown, pieces: readonly unknown[]) => unknown) | undefined;
  return join ? join(answered, pieces) : answered;
}
