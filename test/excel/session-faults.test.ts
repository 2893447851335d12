import { builtInParameters as parameters } from '../../src/parameters';
import { formatCellRef, type Edit, type Edits, type Snapshot } from '../../src/sheets';
import { createSession, type Session } from '../../src/ui';
import {
  annotateEdits,
  avenantEdits,
  avenantTable,
  cleanEdits,
  PLAIN_AVENANT,
  shareEdits,
  sharePlan,
} from '../../src/writing';
import { typeInto, type EmulatedExcel, type Fault } from '../excel-host';
import { portsOf, readable } from '../ui/support';
import { stateOf } from './state';
import { opens } from './support';
import { at, smallContract } from './workbooks';

/** What a button of the pane does, after others were pressed. */
interface Act {
  readonly before: readonly Act[];
  run(session: Session): Promise<unknown>;
}

const snapshotOf = (session: Session): Snapshot => session.getState().snapshot!;

function write(edits: (session: Session) => Edits, before: readonly Act[] = []): Act {
  return { before, run: (session) => session.write(edits(session), 'l’essai') };
}

const run = { file: 'Contrat.xlsx', date: '2026-11-20', version: '1', parameters: parameters.id };
const flags = write((session) =>
  annotateEdits(snapshotOf(session), readable(session), { run, sheets: 'replace', takenNames: [] }),
);
const shares = write((session) =>
  shareEdits(sharePlan(snapshotOf(session), readable(session), parameters).lines, 'formulas'),
);
const avenant = write((session) => {
  const table = avenantTable(readable(session), { ...PLAIN_AVENANT, year: 2026 }, parameters);
  return avenantEdits(snapshotOf(session), table!, true).edits;
});
const undo = (before: readonly Act[]): Act => ({ before, run: (session) => session.undo() });

const ACTS: Readonly<Record<string, Act>> = {
  'of a check': { before: [], run: (session) => session.check() },
  'that flags': flags,
  'that writes shares': shares,
  'that adds an avenant': avenant,
  'that removes the flags': write((session) => cleanEdits(snapshotOf(session), 'replace'), [flags]),
  'that takes shares back, under flags': undo([flags, shares]),
  'that takes an avenant back': undo([avenant]),
  'that keeps a motive': {
    before: [],
    run: (session) => session.justify(readable(session).findings.slice(0, 1), 'Vu avec le département.'),
  },
};

/** Nothing of Cofisol stands there. */
const ELSEWHERE = at(8, 5, 'Plafonds');

const FAULTS: Readonly<Record<string, (excel: EmulatedExcel) => Fault>> = {
  'never reaches Excel': () => ({ kind: 'unreachable' }),
  'is carried out, but its answer is lost': () => ({ kind: 'answer-lost' }),
  'fails half-way': () => ({ kind: 'half-way', code: 'GeneralException' }),
  'meets a cell that is being edited, and the user gives up': (excel) => ({
    kind: 'before',
    happens: () => excel.startCellEdit(),
  }),
  'comes after a co-author’s change': (excel) => ({
    kind: 'before',
    happens: () => typeInto(excel, ELSEWHERE, 'relu', 'co-author'),
  }),
};

async function prepared(act: Act, bytes: Uint8Array): Promise<{ excel: EmulatedExcel; session: Session }> {
  const { excel, host } = opens(bytes, '1.15', { onWaiting: (waiting) => waiting?.cancel() });
  const session = createSession(portsOf(host));
  await session.check();
  for (const one of act.before) await one.run(session);
  return { excel, session };
}

/** What the workbook holds, but for what the co-author has typed. */
function held(excel: EmulatedExcel): unknown {
  const state = stateOf(excel);
  const isTyped = (edit: Edit): boolean =>
    edit.type === 'set-content' && formatCellRef(edit.cell) === formatCellRef(ELSEWHERE);
  return { ...state, edits: state.edits.filter((edit) => !isTyped(edit)) };
}

/** The library has let go of the events before another Excel is opened. */
async function closed(session: Session): Promise<void> {
  session.close();
  await new Promise((resolve) => setTimeout(resolve, 5));
}

/** What the pane says went wrong; null where nothing did. */
function told(session: Session): string | null {
  const { notice, failure } = session.getState();
  return failure ?? (notice?.tone === 'problem' ? notice.text : null);
}

describe.each(Object.entries(ACTS))('Where one request of the pane %s', (_, act) => {
  let bytes: Uint8Array;
  let done: unknown;
  let requests = 0;
  beforeAll(async () => {
    bytes = await smallContract();
    const { excel, session } = await prepared(act, bytes);
    const before = excel.syncs.length;
    await act.run(session);
    requests = excel.syncs.length - before;
    expect(told(session)).toBeNull();
    done = stateOf(excel);
    await closed(session);
  });

  test.each(Object.entries(FAULTS))('%s, all is done or nothing is, and once more it works', async (__, fault) => {
    for (let n = 1; n <= requests; n++) {
      const { excel, session } = await prepared(act, bytes);
      const before = stateOf(excel);
      excel.faults.at(n, fault(excel));
      await act.run(session);
      excel.endCellEdit();
      const isDone = JSON.stringify(held(excel)) === JSON.stringify(done);
      const problem = told(session);
      expect([n, held(excel)]).toEqual([n, isDone ? done : before]);
      if (!isDone)
        expect([n, problem]).toEqual([n, expect.stringMatching(/rien n’a été (changé|écrit)|Contrôlez de nouveau/)]);
      excel.faults.clear();
      await session.check();
      expect(session.getState().phase).toBe('ready');
      if (!isDone) await act.run(session);
      expect([n, held(excel)]).toEqual([n, done]);
      await closed(session);
    }
  });
});
