import { builtInParameters } from '../../parameters';
import { createSession, download, hasUnkeptMarks, today, type Session } from '../../ui';
import { pageHost, startEngine, type PageHost } from '../engine';
import { bytesOf } from './bytesOf';
import { sha256 } from './sha256';
import { WORKBOOK_TYPE } from './workbookType';

/** The version of the package, put in by the build. */
declare const COFISOL_VERSION: string;

/** A workbook that is open in the page. */
export interface OpenWorkbook {
  readonly name: string;
  readonly session: Session;
  readonly host: PageHost;
  /**
   * What would be lost with it, changes that were not downloaded or corrections that it does not carry: a text that is
   * another one once more would be lost, null where nothing would.
   */
  readonly unsaved: () => string | null;
  readonly close: () => void;
}

/**
 * Opens a workbook in a thread of its own and has it checked.
 * @param signal ends it at once, whatever the workbook asks for
 * @throws an error with a French message that says what to do next
 */
export async function openWorkbook(file: File, signal: AbortSignal): Promise<OpenWorkbook> {
  const bytes = await bytesOf(file);
  const engine = startEngine();
  const cancel = (): void => engine.close();
  signal.addEventListener('abort', cancel);
  try {
    await engine.ask('open', bytes);
  } catch (error) {
    engine.close();
    throw error;
  } finally {
    signal.removeEventListener('abort', cancel);
  }
  const host = pageHost(engine);
  let changes = 0;
  let saved = 0;
  host.onChanged(() => (changes += 1));
  const session = createSession({
    host,
    check: host.check,
    deliver: {
      file: (name, content, mime) => {
        download(name, content, mime);
        return Promise.resolve(null);
      },
      workbook: async (name, sheets, properties) => {
        download(name, await engine.ask('newWorkbook', { sheets, properties }), WORKBOOK_TYPE);
        return null;
      },
      current: async () => {
        download(file.name, await host.bytes(), WORKBOOK_TYPE);
        saved = changes;
      },
    },
    readStateEnvelope: async (state) => engine.ask('stateFile', { name: state.name, bytes: await bytesOf(state) }),
    parameters: builtInParameters,
    today,
    fileName: file.name,
    fingerprint: async () => sha256(await host.bytes()),
    version: COFISOL_VERSION,
  });
  return {
    name: file.name,
    session,
    host,
    unsaved: () => {
      const state = session.getState();
      return changes === saved && !hasUnkeptMarks(state) ? null : JSON.stringify([changes, state.marks]);
    },
    close: () => {
      session.close();
      engine.close();
    },
  };
}
