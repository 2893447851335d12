import type { Status } from '../../checking';
import { STATUS_NAMES, verdictsText } from '../../report';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore, type ReactNode } from 'react';
import { keepFocus } from '../../ui';
import { texts } from '../texts';
import type { Folder } from './folder';
import { FolderEnvelope } from './FolderEnvelope';
import { FolderOutputs } from './FolderOutputs';
import { FolderProgress } from './FolderProgress';
import { FolderTable } from './FolderTable';
import { FolderTotals } from './FolderTotals';
import { axesOf, folderRows, NO_FILTER } from './rows';
import type { FolderFile } from './state';
import { tableOf } from './tableOf';

interface FolderViewProps {
  readonly folder: Folder;
  readonly onOpen: (file: FolderFile) => void;
}

const words = texts.folder;
const STATUSES: readonly Status[] = ['unreadable', 'error', 'warning', 'info', 'ok'];

/** Many contracts: which to look at first, what they add up to, and what to take away. */
export function FolderView({ folder, onOpen }: FolderViewProps): ReactNode {
  const state = useSyncExternalStore(folder.subscribe, folder.getState);
  const [filter, setFilter] = useState(NO_FILTER);
  const opener = useRef<Element | null>(null);
  // Run anew each time the folder comes back in front.
  useEffect(() => {
    if (opener.current instanceof HTMLElement) opener.current.focus();
    opener.current = null;
    return keepFocus(document);
  }, []);
  const table = useMemo(() => tableOf(state), [state]);
  const axes = axesOf(table);
  const rows = useMemo(() => folderRows(state.files, table, filter, axesOf(table)), [state.files, table, filter]);
  const summaries = state.files.flatMap(({ result }) => result?.summary ?? []);
  return (
    <main className="folder">
      <h2 className="folder-title">{words.title(state.files.length)}</h2>
      <p aria-live="polite">{state.phase === 'checking' ? '' : verdictsText(summaries)}</p>
      <FolderProgress folder={folder} state={state} />
      <FolderOutputs folder={folder} state={state} />
      <div className="folder-tools">
        <label className="folder-field">
          {words.filter}
          <input
            type="search"
            value={filter.text}
            onChange={({ target }) => setFilter({ ...filter, text: target.value })}
          />
        </label>
        <label className="folder-field">
          {words.verdict}
          <select
            value={filter.status ?? ''}
            onChange={({ target }) =>
              setFilter({ ...filter, status: STATUSES.find((one) => one === target.value) ?? null })
            }
          >
            <option value="">{words.all}</option>
            {STATUSES.map((status) => (
              <option key={status} value={status}>
                {STATUS_NAMES[status]}
              </option>
            ))}
          </select>
        </label>
        <FolderEnvelope folder={folder} state={state} />
      </div>
      <FolderTable
        rows={rows}
        isFiltered={filter.text.trim() !== '' || filter.status !== null}
        axes={axes}
        onOpen={(file) => {
          opener.current = document.activeElement;
          onOpen(file);
        }}
        onPrefer={({ file, instead }) => folder.prefer(file.path, instead === null ? [] : [instead])}
      />
      <FolderTotals table={table} />
    </main>
  );
}
