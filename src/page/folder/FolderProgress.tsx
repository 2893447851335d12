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
  return (
    <div className="folder-progress">
      {phase === 'checking' && (
        <>
          <progress value={done} max={files.length} aria-label={words.progress(done, files.length)} />
          <Button onClick={folder.cancel}>{words.cancel}</Button>
        </>
      )}
      <p role="status" className="folder-status">
        {phase === 'checking' && words.progress(done, files.length)}
        {phase === 'cancelled' && words.cancelled}
        {problem}
      </p>
      {phase === 'cancelled' && <Button onClick={() => folder.take(files)}>{words.again}</Button>}
    </div>
  );
}
