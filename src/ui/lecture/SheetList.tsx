import type { ReactNode } from 'react';
import type { ReadableCheck } from '../../checking';
import type { Snapshot } from '../../sheets';
import { Disclosure } from '../common/Disclosure';
import { useLayout } from '../common/layout';
import { Section } from '../common/Section';
import { ShowMore } from '../common/ShowMore';
import { usePaged } from '../common/usePaged';
import { texts } from '../texts';
import { SheetCard } from './SheetCard';
import { isUsed, shownSheets, type ShownSheet } from './sheets';
import { useMarks } from './useMarks';

interface Props {
  readonly snapshot: Snapshot;
  readonly check: ReadableCheck | null;
}

/** What was understood, sheet by sheet; those that say nothing of the contract are put together. */
export function SheetList({ snapshot, check }: Props): ReactNode {
  const { marks } = useMarks();
  const words = texts.lecture.sheets;
  const all = shownSheets(snapshot, check, marks.corrections);
  const used = all.filter(isUsed);
  const others = all.filter((sheet) => !isUsed(sheet));
  return (
    <Section title={words.title}>
      <Cards sheets={used} />
      {others.length > 0 && (
        <Disclosure summary={words.hidden(others.length)} isOpen={used.length === 0}>
          <Cards sheets={others} />
        </Disclosure>
      )}
    </Section>
  );
}

function Cards({ sheets }: { readonly sheets: readonly ShownSheet[] }): ReactNode {
  const layout = useLayout();
  const { shown, rest, showMore } = usePaged(sheets, 12);
  return (
    <div className={layout.stack}>
      {shown.map((sheet) => (
        <SheetCard key={sheet.name} sheet={sheet} />
      ))}
      <ShowMore rest={rest} onMore={showMore} />
    </div>
  );
}
