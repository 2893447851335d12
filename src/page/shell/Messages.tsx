import { Button } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { ReactNode } from 'react';
import type { Opening } from '../open/useOpening';
import { texts } from '../texts';

/** What is under way, and what did not come to its end. */
export function Messages({ opening }: { readonly opening: Opening }): ReactNode {
  const { underWay, failure, cancel, dismiss } = opening;
  const words = texts.open;
  return (
    <div className="messages">
      {underWay !== null && (
        <div className="under-way" role="status">
          <p>{words.underWay(underWay)}</p>
          <Button size="small" onClick={cancel}>
            {words.cancel}
          </Button>
        </div>
      )}
      {failure && (
        <div className="failure" role="alert">
          <p>
            <strong>{words.notOpened(failure.name)}</strong> {failure.message}
          </p>
          <Button appearance="transparent" icon={<DismissRegular />} aria-label={words.dismiss} onClick={dismiss} />
        </div>
      )}
    </div>
  );
}
