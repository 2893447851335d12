import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { ReadableCheck } from '../../checking';
import { causesOf } from '../../report';
import { formatCellRef } from '../../sheets';
import { ShowMore } from '../common/ShowMore';
import { usePaged } from '../common/usePaged';
import { useSessionState } from '../shell/context';
import { texts } from '../texts';
import { CauseCard } from './CauseCard';
import { FilterBar } from './FilterBar';
import { choicesOf, filtered, UNFILTERED } from './filters';

const useStyles = makeStyles({
  section: { display: 'grid', gap: '10px', minWidth: 0 },
  head: { display: 'flex', flexWrap: 'wrap', gap: '2px 10px', alignItems: 'baseline' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  cards: {
    '& > *': { breakInside: 'avoid', paddingBottom: '10px' },
    '@container (min-width: 960px)': { columnCount: 2, columnGap: '10px' },
  },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Cards drawn at once. */
const PAGE = 12;

/** The causes as cards, under their filters. */
export function CauseList({ check }: { readonly check: ReadableCheck }): ReactNode {
  const styles = useStyles();
  const words = texts.controle.filters;
  const causes = useMemo(() => causesOf(check), [check]);
  const choices = useMemo(() => choicesOf(causes), [causes]);
  const [filters, setFilters] = useState(UNFILTERED);
  const matching = filtered(causes, filters);
  const { shown, rest, showMore } = usePaged(matching, PAGE);
  const selected = useSessionState((state) => state.selected && formatCellRef(state.selected));
  const list = useRef<HTMLDivElement>(null);

  useEffect(() => {
    // The card of the cell that the user stands on in the workbook comes into view.
    const card = selected === null ? null : list.current?.querySelector('[data-selected]');
    card?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  if (causes.length === 0) return <p className={styles.quiet}>{texts.controle.none}</p>;
  const hidden = causes.length - matching.length;
  const findingCount = matching.reduce((sum, { findings }) => sum + findings.length, 0);
  return (
    <section aria-label={words.title} className={styles.section}>
      <div className={styles.head}>
        <h2 className={styles.title}>{words.title}</h2>
        {/* The verdict counts findings, the cards causes: both figures together say why they differ. */}
        <span className={styles.quiet}>{words.shown(matching.length, findingCount)}</span>
      </div>
      <FilterBar filters={filters} choices={choices} onChange={setFilters} />
      <div className={styles.cards} ref={list}>
        {shown.map((cause) => {
          const isSelected = selected !== null && cause.cells.includes(selected);
          return (
            <div key={cause.key} data-selected={isSelected || undefined}>
              <CauseCard cause={cause} check={check} isSelected={isSelected} />
            </div>
          );
        })}
      </div>
      <ShowMore rest={rest} onMore={showMore} />
      {matching.length === 0 && <p className={styles.quiet}>{words.nothing}</p>}
      {hidden > 0 && (
        <p className={styles.quiet}>
          {words.hidden(hidden)}{' '}
          <Button size="small" appearance="subtle" onClick={() => setFilters(UNFILTERED)}>
            {words.reset}
          </Button>
        </p>
      )}
    </section>
  );
}
