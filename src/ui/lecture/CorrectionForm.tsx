import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLayout } from '../common/layout';
import { texts } from '../texts';

interface Props {
  /** By Enter, too. */
  readonly onApply: () => void;
  readonly onCancel: () => void;
  readonly children: ReactNode;
}

/** The fields of a correction, and its two ways out. */
export function CorrectionForm({ onApply, onCancel, children }: Props): ReactNode {
  const layout = useLayout();
  const words = texts.lecture.sheets;
  return (
    <form
      className={layout.stack}
      onSubmit={(event) => {
        event.preventDefault();
        onApply();
      }}
    >
      {children}
      <div className={layout.row}>
        <Button type="submit" size="small" appearance="primary">
          {words.apply}
        </Button>
        <Button size="small" onClick={onCancel}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
