import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Severity } from '../../rules';
import { FLAG_LOOKS } from '../../sheets';
import { useSeverityStyles } from './severity';

interface Props {
  readonly severity: Severity;
  readonly className?: string;
}

/** The shape that stands for a severity in every face; its words stand beside it, or are given to who can't see it. */
export function SeverityMark({ severity, className }: Props): ReactNode {
  const styles = useSeverityStyles();
  return (
    <span aria-hidden="true" className={mergeClasses(styles[severity], className)}>
      {FLAG_LOOKS[severity].mark}
    </span>
  );
}
