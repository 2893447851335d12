import { Button } from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { texts } from '../texts';
import type { Folder } from './folder';
import type { FolderState } from './state';
import { useWork } from './useWork';

const words = texts.folder;

/** What can be taken away: pages, copies, the regional view. What makes them is loaded when it is asked for. */
export function FolderOutputs({ folder, state }: { readonly folder: Folder; readonly state: FolderState }): ReactNode {
  const { done, missing, problem, start, stop } = useWork();
  const [region, setRegion] = useState('');
  const name = region.trim() === '' ? null : region.trim();
  // Of contracts that were not checked nothing can be said: the region's sums would want them without a word.
  const idle = done === null && state.phase === 'ready';
  return (
    <section className="folder-outputs" aria-label={words.outputs}>
      <Button
        disabled={!idle}
        onClick={() => start(async (step, signal) => (await import('./outputs')).downloadPages(folder, step, signal))}
      >
        {words.pages}
      </Button>
      <Button
        disabled={!idle}
        onClick={() => start(async (step, signal) => (await import('./outputs')).downloadCopies(folder, step, signal))}
      >
        {words.copies}
      </Button>
      <label className="folder-field">
        {words.regionName}
        <input type="text" value={region} onChange={({ target }) => setRegion(target.value)} />
      </label>
      <Button
        disabled={!idle}
        onClick={() =>
          start(async () => {
            await (await import('./outputs')).downloadRegion(state, name);
            return [];
          })
        }
      >
        {words.region}
      </Button>
      <Button
        disabled={!idle}
        onClick={() =>
          start(async () => {
            (await import('./outputs')).downloadRegionPage(state, name);
            return [];
          })
        }
      >
        {words.regionPage}
      </Button>
      <div role="status" className="folder-status">
        {done !== null && (
          <>
            {words.making(done, state.files.length)} <Button onClick={stop}>{words.cancel}</Button>
          </>
        )}
        {problem}
        {missing.length > 0 && (
          <>
            <p>{words.missing(missing.length)}</p>
            <ul>
              {missing.map(({ name: file, problem: why }) => (
                <li key={file}>
                  <strong>{file}</strong> {why}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}
