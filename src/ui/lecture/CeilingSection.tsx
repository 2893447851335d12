import { mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ReadableCheck } from '../../checking';
import { useLayout } from '../common/layout';
import { Section } from '../common/Section';
import { useSession } from '../shell/context';
import { texts } from '../texts';
import { CeilingAxis } from './CeilingAxis';
import { ceilingRows } from './ceilings';
import { StateFileField } from './StateFileField';
import { useMarks } from './useMarks';

/** The plafonds as they count: read, typed once, or from the State's own file. */
export function CeilingSection({ check }: { readonly check: ReadableCheck }): ReactNode {
  const layout = useLayout();
  const words = texts.lecture.ceilings;
  const { parameters } = useSession().ports;
  const { marks } = useMarks();
  const rows = ceilingRows(check, marks, parameters);
  return (
    <Section title={words.title}>
      {check.envelope.length === 0 && <p className={layout.text}>{words.missing}</p>}
      {check.ceilingsFrom === 'state' && <p className={layout.text}>{words.stateWins}</p>}
      <ul className={mergeClasses(layout.list, layout.box)}>
        {rows.map((row) => (
          <CeilingAxis key={`${row.axis} ${row.cells.map(({ amount }) => String(amount)).join()}`} row={row} />
        ))}
      </ul>
      <StateFileField check={check} />
    </Section>
  );
}
