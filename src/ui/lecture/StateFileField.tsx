import { Button } from '@fluentui/react-components';
import { useRef, type ReactNode } from 'react';
import type { ReadableCheck } from '../../checking';
import { Disclosure } from '../common/Disclosure';
import { useLayout } from '../common/layout';
import { useSession, useSessionState } from '../shell/context';
import { texts } from '../texts';

/** The State's own file of plafonds; nothing where the program cannot read one. */
export function StateFileField({ check }: { readonly check: ReadableCheck }): ReactNode {
  const layout = useLayout();
  const words = texts.lecture.ceilings;
  const session = useSession();
  const file = useSessionState(({ stateFile }) => stateFile);
  const input = useRef<HTMLInputElement>(null);
  if (!session.ports.readStateEnvelope) return null;
  return (
    <div className={layout.stack}>
      <div className={layout.row}>
        <input
          ref={input}
          type="file"
          hidden
          accept=".xlsx,.xlsm,.ods,.csv"
          aria-label={words.stateFile}
          onChange={({ target }) => {
            const [chosen] = target.files ?? [];
            if (chosen) void session.useStateFile(chosen);
            target.value = '';
          }}
        />
        <Button size="small" onClick={() => input.current?.click()}>
          {words.stateFile}
        </Button>
        {file && (
          <Button size="small" appearance="subtle" onClick={() => void session.useStateFile(null)}>
            {words.remove}
          </Button>
        )}
      </div>
      {file && (
        <>
          <p className={layout.text}>{words.used(file.name, file.ceilings.length)}</p>
          {check.ceilingsFrom === 'unknown-collectivity' && <p className={layout.text}>{words.unknown}</p>}
          {file.doubts.length > 0 && (
            <Disclosure summary={words.doubts(file.doubts.length)}>
              <ul className={layout.list}>
                {file.doubts.slice(0, 50).map((doubt) => (
                  <li key={doubt}>{doubt}</li>
                ))}
              </ul>
            </Disclosure>
          )}
        </>
      )}
    </div>
  );
}
