import { isCellBeingEdited, problemOf } from './problems';
import { untilEntered, type Waiting } from './waiting';

export interface CallPorts {
  /** Excel waits for the user: show it with a button that cancels; null once it is over. */
  onWaiting(waiting: Waiting | null): void;
}

/**
 * One `Excel.run`, made again from its start where Excel refused it because a cell was being edited. A batch that has
 * written something must not be refused that way: see `Interrupted`.
 * @throws EditProblem for whatever Excel answers
 */
export async function inExcel<Result>(
  ports: CallPorts,
  batch: (context: Excel.RequestContext) => Promise<Result>,
): Promise<Result> {
  for (;;) {
    try {
      return await Excel.run(batch);
    } catch (error) {
      if (!isCellBeingEdited(error)) throw problemOf(error);
    }
    await waited(ports);
  }
}

async function waited(ports: CallPorts): Promise<void> {
  try {
    await untilEntered((waiting) => ports.onWaiting(waiting));
  } catch (error) {
    throw problemOf(error);
  }
}
