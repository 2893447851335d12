import type { WorkbookCheck } from '../../checking';
import { readUserMarks, type UserMarks } from '../../reading';
import type { CellRef, Snapshot } from '../../sheets';
import { hasUnkeptMarks, type LastWrite, type Notice, type SessionState, type StateFile } from './state';

/** What can happen to a session. */
export type SessionEvent =
  | { readonly type: 'check-began'; readonly isQuiet: boolean }
  | { readonly type: 'reading' }
  | { readonly type: 'read'; readonly snapshot: Snapshot }
  | { readonly type: 'checked'; readonly check: WorkbookCheck }
  | { readonly type: 'failed'; readonly message: string }
  | { readonly type: 'gave-up' }
  | { readonly type: 'changed' }
  | { readonly type: 'automatic'; readonly automatic: boolean }
  | { readonly type: 'selected'; readonly cell: CellRef | null }
  | { readonly type: 'marked'; readonly marks: UserMarks }
  | { readonly type: 'state-file'; readonly file: StateFile | null }
  | { readonly type: 'write-began' }
  | { readonly type: 'write-ended'; readonly notice: Notice | null }
  | { readonly type: 'wrote'; readonly write: LastWrite | null }
  | { readonly type: 'told'; readonly notice: Notice | null };

export function reduce(state: SessionState, event: SessionEvent): SessionState {
  switch (event.type) {
    case 'check-began':
      // One that somebody waits for stays such.
      return { ...state, isQuiet: event.isQuiet && (state.isQuiet || state.phase === 'ready') };
    case 'reading':
      return { ...state, phase: 'reading', failure: null };
    case 'read':
      return { ...state, ...read(state, event.snapshot), phase: 'checking' };
    case 'checked':
      return { ...state, phase: 'ready', check: event.check, stale: false, isQuiet: false };
    case 'failed':
      return { ...state, phase: 'failed', failure: event.message, isQuiet: false };
    case 'gave-up':
      return { ...state, phase: 'ready', isQuiet: false };
    case 'changed':
      return { ...state, stale: true };
    case 'automatic':
      return { ...state, automatic: event.automatic };
    case 'selected':
      return { ...state, selected: event.cell };
    case 'marked':
      return { ...state, marks: event.marks, stale: true };
    case 'state-file':
      return { ...state, stateFile: event.file, stale: true };
    case 'write-began':
      return { ...state, writing: true, notice: null };
    case 'write-ended':
      return { ...state, writing: false, notice: event.notice };
    case 'wrote':
      return { ...state, lastWrite: event.write };
    case 'told':
      return { ...state, notice: event.notice };
  }
}

/** The workbook's own marks, unless the user has some in hand that it does not carry yet: those stay. */
function read(state: SessionState, snapshot: Snapshot): Pick<SessionState, 'snapshot' | 'kept' | 'marks'> {
  const before = state.snapshot;
  if (before !== null && before.customXml === snapshot.customXml) {
    return { snapshot, kept: state.kept, marks: state.marks };
  }
  const { corrections, ignored } = readUserMarks(snapshot.customXml);
  const kept: UserMarks = { corrections, ignored };
  return { snapshot, kept, marks: hasUnkeptMarks(state) ? state.marks : kept };
}
