import { fileHost } from '../../src/files';
import { EditProblem, type Snapshot } from '../../src/sheets';
import { createSession, type Session, type SessionPorts } from '../../src/ui';
import { progressText } from '../../src/ui/shell/verdict';
import { demonstration, portsOf } from './support';

/** A workbook that somebody types into; the host can be busy. */
async function typedInto(more: Partial<SessionPorts>) {
  const host = fileHost(demonstration());
  const snapshot = await host.read();
  let tell: () => void = () => undefined;
  let reads = 0;
  let read = (): Promise<Snapshot> => Promise.resolve(snapshot);
  const session = createSession(
    portsOf(host, {
      ...more,
      host: {
        ...host,
        read: () => {
          reads += 1;
          return read();
        },
        onChanged: (listener) => {
          tell = listener;
          return () => undefined;
        },
      },
    }),
  );
  await session.check();
  return {
    session,
    reads: () => reads,
    type: () => tell(),
    reading: (how: () => Promise<Snapshot>) => (read = how),
    snapshot,
  };
}
const said = (session: Session): string => progressText(session.getState());
const busy = (): Promise<Snapshot> => Promise.reject(new EditProblem('busy', 'Excel est occupé.'));

describe('a workbook that is checked only when asked', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('is told as changed since the check, and nothing is read until the user wants it', async () => {
    const { session, reads, type } = await typedInto({ automatic: false });
    type();
    await jest.advanceTimersByTimeAsync(60_000);
    expect([reads(), said(session)]).toEqual([1, 'Modifié depuis le contrôle.']);
    await session.check();
    expect([reads(), said(session)]).toEqual([2, '']);
  });

  it('is checked at once when the user asks for it to come by itself, and after each change from then on', async () => {
    const { session, reads, type } = await typedInto({ automatic: false });
    type();
    session.setAutomatic(true);
    await jest.advanceTimersByTimeAsync(1_000);
    expect([reads(), session.getState().stale]).toEqual([2, false]);
    type();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(reads()).toBe(3);
    session.setAutomatic(false);
    type();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(reads()).toBe(3);
  });
});

it('a check that the user gave up leaves what was found before, and says that it was given up', async () => {
  const { session, reading, type } = await typedInto({ automatic: false });
  const before = session.getState().check;
  type();
  reading(busy);
  await session.check();
  expect(session.getState()).toMatchObject({
    phase: 'ready',
    stale: true,
    notice: { tone: 'problem', text: 'Excel est occupé.' },
  });
  expect(session.getState().check).toBe(before);
});

describe('a check that nobody asked for', () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it('leaves what was found in view where Excel is busy, and is tried again', async () => {
    const { session, reading, type, snapshot } = await typedInto({});
    const before = session.getState().check;
    reading(busy);
    type();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(session.getState()).toMatchObject({ phase: 'ready', failure: null, stale: true });
    expect(session.getState().check).toBe(before);
    reading(() => Promise.resolve(snapshot));
    await jest.advanceTimersByTimeAsync(10_000);
    expect(session.getState()).toMatchObject({ phase: 'ready', stale: false });
  });

  it('tells of anything else that goes wrong', async () => {
    const { session, reading, type } = await typedInto({});
    reading(() => Promise.reject(new EditProblem('too-large', 'Le classeur est trop grand.')));
    type();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(session.getState()).toMatchObject({ phase: 'failed', failure: 'Le classeur est trop grand.' });
  });

  it('is no longer quiet as soon as the user asks for it: then it says why it waits', async () => {
    const { session, reading, type } = await typedInto({});
    reading(() => new Promise(() => undefined));
    type();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(session.getState().isQuiet).toBe(true);
    void session.check();
    expect(session.getState().isQuiet).toBe(false);
  });

  it('does not make one quiet that the user waits for', async () => {
    const { session, reading, type } = await typedInto({});
    reading(() => new Promise(() => undefined));
    void session.check();
    type();
    await jest.advanceTimersByTimeAsync(1_000);
    expect(session.getState().isQuiet).toBe(false);
  });
});
