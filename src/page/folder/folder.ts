import { builtInParameters } from '../../parameters';
import { readStateEnvelope } from '../../reading';
import { fileSummary, type PageRun } from '../../report';
import { unreadable } from '../../worker';
import { SessionProblem, today } from '../../ui';
import { startEngine, type Connection } from '../engine';
import type { AskedFile } from '../engine/messages';
import { bytesOf } from '../open/bytesOf';
import { texts } from '../texts';
import type { GivenFile } from './given';
import { poolSize, startPool, type Pool } from './pool';
import { messageOf } from '../open/problem';
import { EMPTY, type FolderFile, type FolderState } from './state';

declare const COFISOL_VERSION: string;

/** Many workbooks at once. */
export interface Folder {
  readonly getState: () => FolderState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Checks these in place of those of before. */
  readonly take: (files: readonly GivenFile[]) => void;
  readonly cancel: () => void;
  /** Checks those that are not checked yet. */
  readonly resume: () => void;
  /** The State's own file for all of them, or none: they are checked again. */
  readonly takeEnvelope: (file: File | null) => Promise<void>;
  /** This one counts, of those that give its contract. */
  readonly prefer: (path: string, others: readonly string[]) => void;
  /** Asks an engine about each workbook, side by side. @throws an error where `signal` ends it */
  readonly each: <Result>(
    ask: (engine: Connection, asked: AskedFile) => Promise<Result>,
    then: (file: FolderFile, result: Result | null, problem: string | null) => void,
    signal: AbortSignal,
  ) => Promise<void>;
}

/** Between two tellings of what came in, in milliseconds: the page stays at ease however fast the engines are. */
const PAUSE = 100;

export function createFolder(start: () => Connection = startEngine, cores = navigator.hardwareConcurrency): Folder {
  const listeners = new Set<() => void>();
  let state = EMPTY;
  let pool: Pool | null = null;
  let timer: ReturnType<typeof setTimeout> | null = null;

  const tell = (): void => {
    timer = null;
    for (const listener of listeners) listener();
  };
  const change = (next: Partial<FolderState>, soon = false): void => {
    state = { ...state, ...next };
    if (!soon) tell();
    else timer ??= setTimeout(tell, PAUSE);
  };
  const put = (path: string, result: FolderFile['result']): void =>
    change({ files: state.files.map((file) => (file.path === path ? { ...file, result } : file)) }, true);

  /** Held against the ceilings of now, for all files of a work: the user may change them meanwhile. */
  const asking = (): ((given: GivenFile) => Promise<AskedFile>) => {
    const request = { parameters: builtInParameters, notified: state.envelope?.ceilings ?? null };
    const run = runNow();
    return async ({ path, file }) => ({ name: path, bytes: await bytesOf(file), request, run });
  };

  const checkThose = async (isAsked: (file: FolderFile) => boolean): Promise<void> => {
    pool?.close();
    const own = startPool(poolSize(cores), start);
    pool = own;
    const asked = state.files.filter(isAsked);
    const askedOf = asking();
    change({
      phase: 'checking',
      files: state.files.map((file) => (asked.includes(file) ? { ...file, result: null } : file)),
    });
    await Promise.all(
      asked.map(async (given) => {
        const result = await own
          .run(async (engine) => engine.ask('summarise', await askedOf(given)))
          .catch((error: unknown) => ({
            summary: fileSummary(given.path, unreadable(messageOf(error))),
            sha256: '',
          }));
        if (pool === own) put(given.path, { ...result, sha256: result.sha256 === '' ? null : result.sha256 });
      }),
    );
    if (pool !== own) return;
    own.close();
    pool = null;
    change({ phase: 'ready' });
  };

  return {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    take: (files) => {
      change({ files: files.map((file) => ({ ...file, result: null, preferred: false })), problem: null });
      void checkThose(all);
    },
    cancel: () => {
      const ended = pool;
      pool = null;
      ended?.close();
      change({ phase: 'cancelled' });
    },
    resume: () => void checkThose(({ result }) => result === null),
    takeEnvelope: async (file) => {
      const engine = start();
      try {
        change({ problem: null, envelope: file && (await envelopeOf(file, engine)) });
        await checkThose(all);
      } catch (error) {
        change({ problem: file && texts.folder.envelopeNotUsed(file.name, messageOf(error)) });
      } finally {
        engine.close();
      }
    },
    prefer: (path, others) =>
      change({
        files: state.files.map((file) =>
          file.path === path || others.includes(file.path) ? { ...file, preferred: file.path === path } : file,
        ),
      }),
    each: async (ask, then, signal) => {
      const own = startPool(poolSize(cores), start);
      const stop = (): void => own.close();
      signal.addEventListener('abort', stop);
      const askedOf = asking();
      await Promise.all(
        state.files.map((file) =>
          own
            .run(async (engine) => ask(engine, await askedOf(file)))
            .then((result) => then(file, result, null))
            .catch((error: unknown) => then(file, null, messageOf(error))),
        ),
      );
      signal.removeEventListener('abort', stop);
      own.close();
      signal.throwIfAborted();
    },
  };
}

function all(): boolean {
  return true;
}

export function runNow(): PageRun {
  return { date: today(), version: COFISOL_VERSION, parameters: builtInParameters.id };
}

async function envelopeOf(file: File, engine: Connection): Promise<NonNullable<FolderState['envelope']>> {
  const snapshot = await engine.ask('stateFile', { name: file.name, bytes: await bytesOf(file) });
  const envelope = readStateEnvelope(snapshot);
  // Another file was taken for it: every contract would be without ceilings.
  if (envelope.ceilings.length === 0) throw new SessionProblem(texts.folder.noCeilings);
  return { ...envelope, name: file.name };
}
