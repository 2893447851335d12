import type { ReactNode } from 'react';
import type { CheckedFinding, ReadableCheck } from '../../checking';
import { CellLinks } from '../common/CellLinks';
import { useLayout } from '../common/layout';
import { Section } from '../common/Section';
import { SeverityMark } from '../common/SeverityMark';
import { ShowMore } from '../common/ShowMore';
import { usePaged } from '../common/usePaged';
import { texts } from '../texts';
import { doubtsOf } from './doubts';

/** What was not understood, with its cells. */
export function DoubtList({ check }: { readonly check: ReadableCheck }): ReactNode {
  const layout = useLayout();
  const words = texts.lecture.doubts;
  const doubts = doubtsOf(check.findings);
  const { shown, rest, showMore } = usePaged(doubts, 10);
  return (
    <Section title={words.title}>
      {check.marksProblem !== null && <p className={layout.text}>{check.marksProblem}</p>}
      {doubts.length === 0 && <p className={layout.quiet}>{words.none}</p>}
      <ul className={layout.list}>
        {shown.map((doubt, i) => (
          <Doubt key={i} doubt={doubt} />
        ))}
      </ul>
      <ShowMore rest={rest} onMore={showMore} />
    </Section>
  );
}

function Doubt({ doubt }: { readonly doubt: CheckedFinding }): ReactNode {
  const layout = useLayout();
  const { severity, message, remedy, cells } = doubt;
  return (
    <li className={layout.box}>
      <p className={layout.text}>
        <SeverityMark severity={severity} /> {message}
      </p>
      {remedy !== '' && <p className={layout.quiet}>{remedy}</p>}
      {cells.length > 0 && <CellLinks cells={cells} />}
    </li>
  );
}
