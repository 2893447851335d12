import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
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
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{words.notOpened(failure.name)}</MessageBarTitle> {failure.message}
          </MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button appearance="transparent" icon={<DismissRegular />} aria-label={words.dismiss} onClick={dismiss} />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}
