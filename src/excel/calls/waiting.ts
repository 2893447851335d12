import { EditProblem, french } from '../../sheets';
import { isCellBeingEdited } from './problems';

/** Excel waits for the user to leave a cell; a click on the pane does not end what is typed there. */
export interface Waiting {
  /** In French, for the user. */
  readonly message: string;
  /** Gives the operation up: nothing is read or written later on. */
  cancel(): void;
}

const PAUSE = 500;

const EDITING = french(
  'Une cellule est en cours de saisie dans Excel. Terminez la saisie (Entrée) ou annulez-la (Échap) : Cofisol reprendra aussitôt.',
);
const GIVEN_UP = french('Opération abandonnée : rien n’a été changé dans le classeur.');

/**
 * Resolves once no cell is being edited. What waits inside of Excel is a mere question, never the operation itself: a
 * cancelled one could not be called back.
 * @param tell is given the waiting, and null once it is over
 * @throws EditProblem busy where the user gave up
 */
export async function untilEntered(tell: (waiting: Waiting | null) => void): Promise<void> {
  let giveUp: (reason: EditProblem) => void = () => undefined;
  const givenUp = new Promise<never>((_, reject) => {
    giveUp = reject;
  });
  tell({
    message: EDITING,
    cancel: () => {
      giveUp(new EditProblem('busy', GIVEN_UP));
    },
  });
  try {
    while (await Promise.race([isEditing(), givenUp])) {
      await Promise.race([new Promise((resolve) => setTimeout(resolve, PAUSE)), givenUp]);
    }
  } finally {
    tell(null);
  }
}

/** Asks with the wish to be answered when the user is done; an Excel that can't wait says at once that he is not. */
async function isEditing(): Promise<boolean> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.load('readOnly');
      await context.sync();
    });
    return false;
  } catch (error) {
    if (isCellBeingEdited(error)) return true;
    throw error;
  }
}
