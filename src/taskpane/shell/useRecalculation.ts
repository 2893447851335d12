import { useState } from 'react';
import { EditProblem } from '../../sheets';
import type { OpenWorkbook } from '../session/openSession';
import { texts } from '../texts';

/** Has Excel calculate everything, then checks what came of it; one at a time. */
export function useRecalculation({ session, host }: OpenWorkbook): {
  readonly recalculate: () => void;
  readonly isRecalculating: boolean;
} {
  const [isRecalculating, setIsRecalculating] = useState(false);
  const run = async (): Promise<void> => {
    setIsRecalculating(true);
    try {
      await host.recalculate();
      await session.check();
    } catch (error) {
      const text = error instanceof EditProblem ? error.message : texts.shell.notRecalculated;
      session.tell({ tone: 'problem', text });
    }
    setIsRecalculating(false);
  };
  return { recalculate: () => void (isRecalculating || session.getState().writing || run()), isRecalculating };
}
