import type { Answer, Call } from '../../ui';
import { createEngine } from './engine';
import type { JobName } from './messages';
import { CUTS } from './pieces';
import { sentProblem } from './sentProblem';

/** Answers the calls of another thread, one after the other. */
export function serve(answer: (answer: Answer) => void): (call: Call) => Promise<void> {
  const engine = createEngine();
  let before = Promise.resolve();
  const work = async ({ id, name, asked }: Call): Promise<void> => {
    try {
      const answered = await (engine[name as JobName] as (asked: unknown) => Promise<unknown>)(asked);
      const cut = cutAnswer(name as JobName, answered);
      for (const piece of cut.pieces) answer({ id, type: 'piece', piece });
      answer({ id, type: 'done', answered: cut.head });
    } catch (error) {
      answer({ id, type: 'problem', problem: sentProblem(error) });
    }
  };
  return (call) => (before = before.then(() => work(call)));
}

function cutAnswer(name: JobName, answered: unknown): { readonly head: unknown; readonly pieces: readonly unknown[] } {
  const cut = CUTS[name]?.cut as ((answered: unknown) => { head: unknown; pieces: readonly unknown[] }) | undefined;
  return cut ? cut(answered) : { head: answered, pieces: [] };
}
