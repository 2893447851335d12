import type { ReactNode } from 'react';
import { texts } from '../texts';

/** How it works, and where the stand-alone page is. */
export function Help(): ReactNode {
  return (
    <a className="help" href="aide.html" target="_blank" rel="noreferrer">
      {texts.shell.help}
    </a>
  );
}
