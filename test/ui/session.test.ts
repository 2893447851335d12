import { checkWorkbook, type SentCheck } from '../../src/checking';
import { fileHost, readWorkbook } from '../../src/files';
import { builtInParameters as parameters } from '../../src/parameters';
import { readUserMarks } from '../../src/reading';
import { EditProblem, parseCellRef, type CellRef, type Edit, type Snapshot } from '../../src/sheets';
import { createSession, hasUnkeptMarks, type SessionPorts } from '../../src/ui';
import { demonstration, findingOf, openSession, portsOf, readable } from './support';

const edit = (at: string, content: Extract<Edit, { type: 'set-content' }>['content']): Edit => ({
  type: 'set-content',
  cell: parseCellRef(at)!,
  content,
});
const number = (at: string, raw: string): Edit => edit(at, { kind: 'number', raw });

/** The first cell with a State share. */
function stateCell(session: Parameters<typeof readable>[0]): CellRef {
  return readable(session).actions[0]!.lines[0]!.line.cells.state![0]!;
}
const textOf = ({ sheet, row, column }: CellRef): string => `${sheet}!${String.fromCharCode(65 + column)}${row + 1}`;

describe('a session on a workbook', () => {
  it('finds what a direct check of the same file finds', async () => {
    const { session } = await openSession();
    const direct = checkWorkbook(readWorkbook(demonstration()), { parameters });
    if (direct.status === 'unreadable') throw new Error();
    expect(session.getState().phase).toBe('ready');
    expect(readable(session).findings).toEqual(direct.findings);
  });

  it('explains a share after the check went through another thread, which can send no function', async () => {
    const { session } = await openSession();
    const direct = checkWorkbook(readWorkbook(demonstration()), { parameters });
    if (direct.status === 'unreadable') throw new Error();
    const steps = (check: typeof direct): readonly (readonly string[])[] =>
      check.actions.flatMap(({ lines }) => lines.map(({ expected }) => expected.derivation()));
    expect(steps(readable(session))).toEqual(steps(direct));
    expect(steps(direct).flat().length).toBeGreaterThan(20);
  });

  it('says in French what to do where the workbook cannot be read, and reads it the next time', async () => {
    const host = fileHost(demonstration());
    let fails = true;
    const session = createSession(
      portsOf(
        Object.assign(Object.create(host) as typeof host, {
          read: () => (fails ? Promise.reject(new EditProblem('busy', 'Terminez la saisie (Entrée).')) : host.read()),
          onChanged: host.onChanged.bind(host),
        }),
      ),
    );
    await session.check();
    expect(session.getState()).toMatchObject({ phase: 'failed', failure: 'Terminez la saisie (Entrée).' });
    fails = false;
    await session.check();
    expect(session.getState()).toMatchObject({ phase: 'ready', failure: null });
  });

  it('calls an error of its own an error of its own', async () => {
    const { session } = await openSession({ check: () => Promise.reject(new RangeError('secret detail')) });
    expect(session.getState().failure).toMatch(/Erreur interne de Cofisol \(RangeError\)/);
    expect(session.getState().failure).not.toMatch(/secret/);
  });
});

describe('a change of the workbook', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('is told as « modifié depuis » at once and checked after a moment of quiet, once', async () => {
    let checks = 0;
    const { session, host } = await openSession({
      check: (snapshot) => {
        checks += 1;
        return Promise.resolve(checkWorkbook(snapshot, { parameters }));
      },
    });
    const cell = textOf(stateCell(session));
    await host.apply([number(cell, '1')]);
    await host.apply([number(cell, '2')]);
    expect(session.getState().stale).toBe(true);
    expect(checks).toBe(1);
    await jest.runAllTimersAsync();
    expect(checks).toBe(2);
    expect(session.getState()).toMatchObject({ stale: false, phase: 'ready' });
    expect(readable(session).actions[0]!.lines[0]!.line.state).toBe(200n);
  });

  it('is not followed any more once the session is closed', async () => {
    const { session, host } = await openSession();
    session.close();
    await host.apply([number(textOf(stateCell(session)), '1')]);
    await jest.runAllTimersAsync();
    expect(session.getState().stale).toBe(false);
  });
});

describe('two checks', () => {
  /** Ports whose checks end when the test says so. */
  function held(): { ports: Partial<SessionPorts>; waiting: (() => void)[]; atOnce: () => number } {
    const waiting: (() => void)[] = [];
    let running = 0;
    let most = 0;
    const check = (snapshot: Snapshot): Promise<SentCheck> => {
      most = Math.max(most, ++running);
      return new Promise((resolve) =>
        waiting.push(() => {
          running -= 1;
          resolve(checkWorkbook(snapshot, { parameters }));
        }),
      );
    };
    return { ports: { check }, waiting, atOnce: () => most };
  }
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0));

  it('never run at once, and what was asked last is what is shown', async () => {
    const { ports, waiting, atOnce } = held();
    const host = fileHost(demonstration());
    const session = createSession(portsOf(host, ports));
    const first = session.check();
    await settle();
    const direct = checkWorkbook(await host.read(), { parameters });
    if (direct.status === 'unreadable') throw new Error();
    const cell = direct.actions[0]!.lines[0]!.line.cells.state![0]!;
    await host.apply([number(textOf(cell), '77')]);
    const second = session.check();
    waiting.shift()!();
    await settle();
    expect(session.getState().check).toBeNull();
    waiting.shift()!();
    await Promise.all([first, second]);
    expect(atOnce()).toBe(1);
    expect(readable(session).actions[0]!.lines[0]!.line.state).toBe(7700n);
    session.close();
  });
});

describe('a write', () => {
  it('is checked at once and taken back by « Annuler cette écriture »', async () => {
    const { session, host } = await openSession();
    const before = host.bytes();
    const was = readable(session).actions[0]!.lines[0]!.line.state;
    expect(await session.write([number(textOf(stateCell(session)), '12.5')], 'une part')).toBe(true);
    expect(readable(session).actions[0]!.lines[0]!.line.state).toBe(1250n);
    expect(session.getState().lastWrite?.label).toBe('une part');
    await session.undo();
    expect(readable(session).actions[0]!.lines[0]!.line.state).toBe(was);
    expect(session.getState()).toMatchObject({ lastWrite: null, notice: { tone: 'done' } });
    expect(Buffer.compare(host.bytes(), before)).toBe(0);
  });

  it('leaves what the user changed since, and tells which cell', async () => {
    const { session, host } = await openSession();
    const cell = textOf(stateCell(session));
    await session.write([number(cell, '1')], 'une part');
    await host.apply([number(cell, '2')]);
    await session.undo();
    expect(session.getState().notice).toMatchObject({ tone: 'problem' });
    expect(session.getState().notice?.text).toContain(cell.split('!')[1]);
    expect(readable(session).actions[0]!.lines[0]!.line.state).toBe(200n);
    session.close();
  });

  it('that is refused changes nothing and says why', async () => {
    const { session, host } = await openSession();
    const before = host.bytes();
    expect(await session.write([number('Nulle part!A1', '1')], 'une part')).toBe(false);
    expect(session.getState()).toMatchObject({ writing: false, lastWrite: null, notice: { tone: 'problem' } });
    expect(session.getState().notice?.text).toContain('Nulle part');
    expect(host.bytes()).toBe(before);
  });
});

describe('a motive', () => {
  it('is kept in the workbook; the finding stays, counted and justified; and it can be taken back', async () => {
    const { session, host } = await openSession();
    const finding = findingOf(session, 'parite');
    const count = readable(session).findings.length;
    await session.justify([finding], 'accord du préfet');
    expect(findingOf(session, 'parite').ignored).toEqual({ reason: 'accord du préfet', date: '2026-11-20' });
    expect(readable(session).findings).toHaveLength(count);
    expect(readUserMarks(readWorkbook(host.bytes()).customXml).ignored).toHaveLength(1);

    await session.unjustify([findingOf(session, 'parite')]);
    expect(findingOf(session, 'parite').ignored).toBeNull();
    expect(readWorkbook(host.bytes()).customXml).toBeNull();
  });

  it('given again replaces the one before', async () => {
    const { session, host } = await openSession();
    await session.justify([findingOf(session, 'parite')], 'un');
    await session.justify([findingOf(session, 'parite')], 'deux');
    expect(readUserMarks(readWorkbook(host.bytes()).customXml).ignored.map(({ reason }) => reason)).toEqual(['deux']);
  });

  it('holds for the session where the workbook cannot carry it, and says so', async () => {
    const host = fileHost(demonstration());
    const readOnly = Object.assign(Object.create(host) as typeof host, {
      read: () => host.read(),
      onChanged: host.onChanged.bind(host),
      apply: () => Promise.reject(new EditProblem('read-only', 'Ce classeur est en lecture seule.')),
    });
    const session = createSession(portsOf(readOnly));
    await session.check();
    await session.justify([findingOf(session, 'parite')], 'accord');
    expect(findingOf(session, 'parite').ignored?.reason).toBe('accord');
    expect(session.getState().notice?.text).toMatch(/jusqu'à sa fermeture.*lecture seule/);
    expect(hasUnkeptMarks(session.getState())).toBe(true);
  });
});

describe('corrections', () => {
  const kind = { type: 'kind', kind: 'metropole' } as const;

  it('change the check at once and the workbook only on the user’s word', async () => {
    const { session, host } = await openSession();
    const before = host.bytes();
    await session.mark({ corrections: [kind], ignored: [] });
    expect(readable(session).contract.kind).toBe('metropole');
    expect(host.bytes()).toBe(before);
    expect(hasUnkeptMarks(session.getState())).toBe(true);
    await session.keepMarks();
    expect(hasUnkeptMarks(session.getState())).toBe(false);
    expect(readUserMarks(readWorkbook(host.bytes()).customXml).corrections).toEqual([kind]);
    await session.mark({ corrections: [], ignored: [] });
    // « gardées dans le classeur » is not left standing over corrections that are not.
    expect(session.getState().notice).toBeNull();
  });

  it('in hand stay in hand when a finding is justified, and can be dropped', async () => {
    const { session, host } = await openSession();
    await session.mark({ corrections: [{ type: 'collectivity', name: 'Ardèche' }], ignored: [] });
    await session.justify([findingOf(session, 'parite')], 'accord');
    expect(readUserMarks(readWorkbook(host.bytes()).customXml).corrections).toEqual([]);
    expect(readable(session).contract.collectivity).toBe('Ardèche');
    expect(findingOf(session, 'parite').ignored?.reason).toBe('accord');
    await session.dropMarks();
    expect(readable(session).contract.collectivity).not.toBe('Ardèche');
    expect(findingOf(session, 'parite').ignored?.reason).toBe('accord');
  });
});

describe('the State’s own file', () => {
  const csv = (text: string): File => new File([text], 'enveloppes.csv');

  it('gives the ceilings that count, until it is dropped', async () => {
    const { session } = await openSession();
    const { collectivity } = readable(session).contract;
    await session.useStateFile(csv(`collectivité;axe;année;plafond\n${collectivity};1;2024;1,00\n`));
    expect(readable(session).ceilingsFrom).toBe('state');
    expect(readable(session).envelope.find(({ axis, year }) => axis === 1 && year === 2024)?.amount).toBe(100n);
    await session.useStateFile(null);
    expect(readable(session).ceilingsFrom).toBe('workbook');
  });

  it('without a ceiling is refused with what it must hold', async () => {
    const { session } = await openSession();
    await session.useStateFile(csv('bonjour\n'));
    expect(session.getState().notice).toMatchObject({ tone: 'problem' });
    expect(session.getState().notice?.text).toContain('enveloppes.csv');
    expect(session.getState().stateFile).toBeNull();
  });
});
