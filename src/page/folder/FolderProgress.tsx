import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { texts } from '../texts';
import type { Folder } from './folder';
import { doneOf, type FolderState } from './state';

const words = texts.folder;

/** How far the check is, and what stops it or takes it up again. */
export function FolderProgress({ folder, state }: { readonly folder: Folder; readonly state: FolderState }): ReactNode {
  const { phase, files, problem } = state;
  const done = doneOf(state);
  const rest = files.filter(({ result }) => result === null);
  const isCancelled = phase === 'cancelled';
  return (
    <div className="folder-progress">
      {phase === 'checking' && (
        <>
          <progress value={done} max={files.length} aria-label={words.progress(done, files.length)} />
          <Button onClick={folder.cancel}>{words.cancel}</Button>
        </>
      )}
      {isCancelled && rest.length > 0 && (
        <Button appearance="primary" onClick={folder.resume}>
          {words.again}
        </Button>
      )}
      <p role="status" className="folder-status">
        {phase === 'checking' && words.progress(done, files.length)}
        {isCancelled && words.cancelled(rest.length)}
      </p>
      <p role="alert" className="folder-status folder-problem">
        {problem}
      </p>
      {isCancelled && rest.length > 0 && (
        <details className="folder-status">
          <summary>{words.whichRest(rest.length)}</summary>
          <ul>
            {rest.map(({ path }) => (
              <li key={path}>{path}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
