import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { texts } from '../texts';

/** The button under a long list; nothing where all is shown. */
export function ShowMore({ rest, onMore }: { readonly rest: number; readonly onMore: () => void }): ReactNode {
  if (rest === 0) return null;
  return (
    <Button appearance="subtle" onClick={onMore}>
      {rest === 1 ? texts.shell.showLast : texts.shell.showMore(rest)}
    </Button>
  );
}
