import type { ReactNode } from 'react';
import type { OfficeState } from '../../excel';
import { texts } from '../texts';

/** Why the pane can't work here, and the way on: the stand-alone page does the same without Excel. */
export function StartMessage({ state }: { readonly state: Exclude<OfficeState, 'ready'> }): ReactNode {
  const words = texts.start;
  const page = new URL('page/index.html', document.baseURI).href;
  return (
    <main className="start" role="alert">
      <h1>{words[state].title}</h1>
      <p>{words[state].text}</p>
      {state === 'not-loaded' && (
        <p>
          <button type="button" className="start-retry" onClick={() => window.location.reload()}>
            {words.retry}
          </button>
        </p>
      )}
      <p>
        {words.page}{' '}
        <a href={page} target="_blank" rel="noreferrer">
          {page}
        </a>
      </p>
    </main>
  );
}
