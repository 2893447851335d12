import { receivedCheck } from '../../checking';
import { writeUserMarks, type UserMarks } from '../../reading';
import { changedNothing, EditProblem, type Snapshot } from '../../sheets';
import { texts } from '../texts';
import { justified, unjustified } from './justify';
import { latestOnly } from './latest';
import type { SessionPorts } from './ports';
import { problemNotice, problemText, SessionProblem } from './problem';
import { reduce, type SessionEvent } from './reducer';
import { revertedNotice } from './reverted';
import type { Session } from './session';
import { hasUnkeptMarks, INITIAL_STATE, type Notice, type SessionState } from './state';
import { createStore } from './store';

/** Milliseconds of quiet after a change before the workbook is checked again. */
const SETTLE = 150;
/** Before a check that nobody asked for is tried again, where the host had no time for it. */
const RETRY = 5_000;

/** A session on the workbook of the ports. Nothing is read before `check` is called. */
export function createSession(ports: SessionPorts): Session {
  const store = createStore<SessionState, SessionEvent>(
    { ...INITIAL_STATE, automatic: ports.automatic ?? true },
    reduce,
  );
  const { getState, dispatch, subscribe } = store;
  const { host, parameters } = ports;
  const words = texts.session;

  const check = latestOnly(async (isStillWanted) => {
    try {
      dispatch({ type: 'reading' });
      const snapshot = await host.read();
      if (!isStillWanted()) return;
      dispatch({ type: 'read', snapshot });
      const notified = getState().stateFile?.ceilings ?? null;
      const sent = await ports.check(asMarked(snapshot, getState()), { parameters, notified });
      if (isStillWanted()) dispatch({ type: 'checked', check: receivedCheck(sent, parameters) });
    } catch (error) {
      if (!isStillWanted()) return;
      const state = getState();
      if (!isPassing(error, state)) {
        dispatch({ type: 'failed', message: problemText(error) });
        return;
      }
      dispatch({ type: 'gave-up' });
      if (!state.isQuiet) dispatch({ type: 'told', notice: problemNotice(error) });
      if (state.stale) checkSoon(RETRY);
    }
  });

  let timer: ReturnType<typeof setTimeout> | undefined;
  const checkNow = (): Promise<void> => {
    clearTimeout(timer);
    dispatch({ type: 'check-began', isQuiet: false });
    return check();
  };
  const checkSoon = (pause: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!getState().automatic) return;
      dispatch({ type: 'check-began', isQuiet: true });
      void check();
    }, pause);
  };
  const unwatch = host.onChanged(() => {
    dispatch({ type: 'changed' });
    checkSoon(SETTLE);
  });

  /** One act on the workbook at a time; what it came to is told. */
  const act = async (work: () => Promise<Notice | null>): Promise<boolean> => {
    if (getState().writing) return false;
    dispatch({ type: 'write-began' });
    try {
      const notice = await work();
      await checkNow();
      dispatch({ type: 'write-ended', notice });
      return true;
    } catch (error) {
      dispatch({ type: 'write-ended', notice: problemNotice(error) });
      return false;
    }
  };

  const write: Session['write'] = (edits, label) =>
    act(async () => {
      const inverse = await host.apply(typeof edits === 'function' ? edits(await host.read()) : edits);
      if (changedNothing(inverse)) return { tone: 'done', text: words.nothingChanged };
      dispatch({ type: 'wrote', write: { label, inverse } });
      return { tone: 'done', text: words.written(label) };
    });

  const mark = (marks: UserMarks): Promise<void> => {
    dispatch({ type: 'marked', marks });
    return checkNow();
  };

  /** No write to be undone with the last one: marks have their own way back. */
  const keep = (marks: UserMarks, done: string | null): Promise<boolean> =>
    act(async () => {
      const text = marks.corrections.length + marks.ignored.length === 0 ? null : writeUserMarks(marks);
      if (text === null && marks.corrections.length + marks.ignored.length > 0) {
        throw new SessionProblem(words.tooManyMarks);
      }
      await host.apply([{ type: 'set-custom-xml', text }]);
      return done === null ? null : { tone: 'done', text: done };
    });

  /** Motives go into the workbook at once, corrections in hand stay in hand. */
  const keepMotives = async (change: (marks: UserMarks) => UserMarks, done: string): Promise<void> => {
    const { marks, kept, writing } = getState();
    if (writing) return;
    const changed = change(marks);
    const isKept = await keep({ ...kept, ignored: change(kept).ignored }, done);
    const { notice } = getState();
    if (!isKept || hasUnkeptMarks({ marks: changed, kept: getState().kept })) await mark(changed);
    if (!isKept) dispatch({ type: 'told', notice: notice && { ...notice, text: words.motiveNotKept(notice.text) } });
  };

  return {
    ports,
    getState,
    subscribe,
    check: checkNow,
    setAutomatic: (automatic) => {
      dispatch({ type: 'automatic', automatic });
      if (getState().stale) checkSoon(0);
    },
    select: (cell) => dispatch({ type: 'selected', cell }),
    goTo: async (cell) => {
      dispatch({ type: 'selected', cell });
      try {
        await host.reveal(cell);
      } catch (error) {
        dispatch({ type: 'told', notice: { tone: 'problem', text: problemText(error) } });
      }
    },
    write,
    undo: async () => {
      const last = getState().lastWrite;
      if (last === null) return;
      await act(async () => {
        const reverted = await host.revert(last.inverse);
        dispatch({ type: 'wrote', write: null });
        return revertedNotice(last.label, reverted);
      });
    },
    mark: (marks) => {
      // What was told of the marks before (« gardées ») does not hold of these.
      dispatch({ type: 'told', notice: null });
      return mark(marks);
    },
    keepMarks: () => keep(getState().marks, words.marksKept),
    dropMarks: () => mark(getState().kept),
    justify: (findings, reason) =>
      keepMotives((marks) => justified(marks, findings, reason, ports.today()), words.justified(findings.length)),
    unjustify: (findings) => keepMotives((marks) => unjustified(marks, findings), words.unjustified(findings.length)),
    useStateFile: async (file) => {
      try {
        dispatch({ type: 'state-file', file: file && (await stateFileOf(file, ports)) });
      } catch (error) {
        dispatch({ type: 'told', notice: { tone: 'problem', text: problemText(error) } });
        return;
      }
      await checkNow();
    },
    tell: (notice) => dispatch({ type: 'told', notice }),
    close: () => {
      clearTimeout(timer);
      unwatch();
    },
  };
}

/** The host had no time, or the user gave up waiting for it: what was found before stays in view, unless it was just written over. */
function isPassing(error: unknown, { check, writing }: SessionState): boolean {
  return check !== null && !writing && error instanceof EditProblem && error.code === 'busy';
}

/** The workbook as it would be if it carried the marks in hand: the check follows those and no others. */
function asMarked(snapshot: Snapshot, state: SessionState): Snapshot {
  if (!hasUnkeptMarks(state)) return snapshot;
  const { corrections, ignored } = state.marks;
  const customXml = JSON.stringify({ version: 1, corrections, ignored });
  return { ...snapshot, customXml };
}

async function stateFileOf(file: File, ports: SessionPorts): Promise<NonNullable<SessionState['stateFile']>> {
  if (!ports.readStateEnvelope) throw new SessionProblem(texts.session.noStateFile);
  // Loaded for those who have such a file.
  const { readStateEnvelope } = await import('../../reading');
  const envelope = readStateEnvelope(await ports.readStateEnvelope(file));
  if (envelope.ceilings.length === 0) throw new SessionProblem(texts.session.noCeilings(file.name));
  return { ...envelope, name: file.name };
}
