import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { lazy, memo, Suspense, useEffect, useId, useRef, useState, type ReactNode } from 'react';
import type { ReadableCheck } from '../../checking';
import { subjectText, type Cause } from '../../report';
import type { Severity } from '../../rules';
import { useHiddenStyles } from '../common/hidden';
import { QuietButton } from '../common/QuietButton';
import { SeverityMark } from '../common/SeverityMark';
import { texts } from '../texts';
import { Occurrences } from './Occurrences';
import { ownEntries, ownFindings } from './own';
import { WhyPanel } from './WhyPanel';

/** Its fields are loaded when the first motive is written. */
const JustifyPanel = lazy(async () => ({ default: (await import('./JustifyPanel')).JustifyPanel }));

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gap: '8px',
    minWidth: 0,
    padding: '12px',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: '4px',
    borderRadius: tokens.borderRadiusLarge,
    scrollMarginTop: '16px',
  },
  error: { borderLeftColor: tokens.colorPaletteRedBorderActive },
  warning: { borderLeftColor: tokens.colorPaletteMarigoldBorderActive },
  info: { borderLeftColor: tokens.colorBrandStroke1 },
  justified: { borderLeftColor: tokens.colorNeutralStroke1, borderLeftStyle: 'double' },
  selected: { outline: `2px solid ${tokens.colorBrandStroke1}` },
  head: { display: 'grid', gridTemplateColumns: 'auto 1fr auto', columnGap: '8px', alignItems: 'baseline' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  subject: { gridColumn: '2 / -1', margin: 0, color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere' },
  count: {
    padding: '0 8px',
    borderRadius: tokens.borderRadiusCircular,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '4px', marginLeft: '-8px' },
  panel: {
    display: 'grid',
    gap: '6px',
    padding: '10px 12px',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  text: { margin: 0 },
});

type PanelName = 'why' | 'mend' | 'justify';

interface Props {
  readonly cause: Cause;
  readonly check: ReadableCheck;
  /** The user stands on one of its cells. */
  readonly isSelected: boolean;
}

export const CauseCard = memo(function CauseCard({ cause, check, isSelected }: Props): ReactNode {
  const styles = useStyles();
  const { hidden } = useHiddenStyles();
  const words = texts.controle;
  const id = useId();
  const [open, setOpen] = useState<PanelName | null>(null);
  const own = useRef<HTMLElement>(null);
  // Justified, it goes to the end of the list: who stands on it goes with it.
  useEffect(() => {
    if (own.current?.contains(document.activeElement)) own.current.scrollIntoView({ block: 'nearest' });
  }, [cause.justified]);
  const tone: Severity | 'justified' = cause.justified ? 'justified' : cause.severity;
  const panels: readonly (readonly [PanelName, string])[] = [
    ['why', words.card.why],
    ['mend', words.card.mend],
    ['justify', cause.justified ? words.card.justified : words.card.justify],
  ];
  return (
    <article
      ref={own}
      aria-labelledby={`${id}-title`}
      data-cause={cause.key}
      className={mergeClasses(styles.card, styles[tone], isSelected && styles.selected)}
    >
      <header className={styles.head}>
        <SeverityMark severity={cause.severity} />
        <h3 id={`${id}-title`} className={styles.title}>
          <span className={hidden}>{`${words.severities[cause.severity].one}\u00A0: `}</span>
          {cause.title}
        </h3>
        <span className={styles.count}>
          {cause.justified ? words.card.justified : words.card.count(cause.findings.length)}
        </span>
        <p className={styles.subject}>{subjectOf(cause)}</p>
      </header>
      <Occurrences cause={cause} />
      <div className={styles.actions}>
        {panels.map(([name, label]) => (
          <QuietButton
            key={name}
            aria-expanded={open === name}
            aria-controls={`${id}-panel`}
            onClick={() => setOpen(open === name ? null : name)}
          >
            {label}
          </QuietButton>
        ))}
      </div>
      <div id={`${id}-panel`} hidden={open === null} className={open === null ? undefined : styles.panel}>
        {open === 'why' && <WhyPanel cause={cause} check={check} />}
        {open === 'mend' && <Remedies cause={cause} />}
        {open === 'justify' && (
          <Suspense>
            <JustifyPanel cause={cause} onDone={() => setOpen(null)} />
          </Suspense>
        )}
      </div>
    </article>
  );
});

/** What the card is about; how many actions or cells where there are several. */
function subjectOf(cause: Cause): string {
  const { cells } = cause;
  const entries = ownEntries(cause);
  const [first] = entries;
  const words = texts.controle.card;
  if (first && entries.length === 1 && first.action === null && first.axis === null && first.years.length === 0) {
    return cells.length === 0 ? words.contract : words.cells(cells.length);
  }
  if (first && entries.length === 1) return subjectText(first);
  const actions = entries.filter(({ action }) => action !== null).length;
  return actions > 1 ? words.actions(actions) : words.cells(cells.length);
}

function Remedies({ cause }: { readonly cause: Cause }): ReactNode {
  const styles = useStyles();
  const remedies = [...new Set(ownFindings(cause).map(({ remedy }) => remedy))].filter((remedy) => remedy !== '');
  return remedies.map((remedy) => (
    <p key={remedy} className={styles.text}>
      {remedy}
    </p>
  ));
}
