import { Button } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import { texts } from '../texts';
import type { Folder } from './folder';
import type { FolderState } from './state';

const words = texts.folder;
/** Enough to see what is wrong with the file. */
const DOUBTS = 50;

/** The State's own file for all contracts: chosen, told, left again. */
export function FolderEnvelope({ folder, state }: { readonly folder: Folder; readonly state: FolderState }): ReactNode {
  const chooser = useRef<HTMLInputElement>(null);
  const { envelope } = state;
  return (
    <div className="folder-envelope">
      <input
        ref={chooser}
        type="file"
        accept=".xlsx,.xlsm,.ods,.csv"
        hidden
        aria-label={words.envelopeHint}
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void folder.takeEnvelope(file);
          target.value = '';
        }}
      />
      <Button title={words.envelopeHint} onClick={() => chooser.current?.click()}>
        {words.envelope}
      </Button>
      {envelope && (
        <>
          <p>{words.envelopeUsed(envelope.name, envelope.ceilings.length)}</p>
          <Button size="small" onClick={() => void folder.takeEnvelope(null)}>
            {words.envelopeNone}
          </Button>
          {envelope.doubts.length > 0 && (
            <details>
              <summary>{words.envelopeDoubts(envelope.doubts.length)}</summary>
              <ul>
                {envelope.doubts.slice(0, DOUBTS).map((doubt) => (
                  <li key={doubt}>{doubt}</li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </div>
  );
}
