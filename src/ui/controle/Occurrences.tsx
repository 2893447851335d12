import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useState, type ReactNode } from 'react';
import { justifiedText } from '../../checking';
import type { Cause } from '../../report';
import { CellLinks } from '../common/CellLinks';
import { texts } from '../texts';
import { Figures } from './Figures';
import { occurrencesOf, type Occurrence } from './occurrences';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: '8px' },
  item: { display: 'grid', gap: '4px', minWidth: 0 },
  label: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, overflowWrap: 'anywhere' },
  quiet: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** Beyond this many, the rest is asked for. */
const MOST = 4;

/** The findings of a card: what each says, its figures, its cells. */
export function Occurrences({ cause }: { readonly cause: Cause }): ReactNode {
  const styles = useStyles();
  const words = texts.controle.card;
  const [showsAll, setShowsAll] = useState(false);
  const all = useMemo(() => occurrencesOf(cause), [cause]);
  const shown = showsAll || all.length <= MOST + 1 ? all : all.slice(0, MOST);
  const rest = all.length - shown.length;
  return (
    <>
      <ul className={styles.list}>
        {shown.map((occurrence, index) => (
          <OccurrenceItem key={index} occurrence={occurrence} />
        ))}
      </ul>
      {rest > 0 && (
        <Button size="small" appearance="subtle" onClick={() => setShowsAll(true)}>
          {words.more(rest)}
        </Button>
      )}
    </>
  );
}

function OccurrenceItem({ occurrence }: { readonly occurrence: Occurrence }): ReactNode {
  const styles = useStyles();
  const { label, message, cells, ignored } = occurrence;
  return (
    <li className={styles.item}>
      <p className={styles.text}>
        {label !== '' && <span className={styles.label}>{message === null ? label : `${label}. `}</span>}
        {message}
      </p>
      <Figures {...occurrence} />
      {cells.length === 0 ? <p className={styles.quiet}>{texts.controle.card.noCell}</p> : <CellLinks cells={cells} />}
      {ignored !== null && <p className={styles.quiet}>{justifiedText(ignored)}</p>}
    </li>
  );
}
