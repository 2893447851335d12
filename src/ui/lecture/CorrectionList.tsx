import { Badge, Button, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { correctionText, type ReadableCheck } from '../../checking';
import { typography } from '../../contract';
import { useLayout } from '../common/layout';
import { Section } from '../common/Section';
import { ShowMore } from '../common/ShowMore';
import { usePaged } from '../common/usePaged';
import { hasUnkeptMarks } from '../session';
import { useSession, useSessionState } from '../shell/context';
import { texts } from '../texts';
import { listedCorrections, type ListedCorrection } from './corrections';
import { useMarks } from './useMarks';

const useStyles = makeStyles({
  item: { display: 'grid', gridTemplateColumns: '1fr auto', gap: '4px 8px', alignItems: 'center', minWidth: 0 },
  what: { margin: 0, overflowWrap: 'anywhere' },
});

/** What the user corrected: what it came to, whether the workbook carries it, and the way back. */
export function CorrectionList({ check }: { readonly check: ReadableCheck | null }): ReactNode {
  const layout = useLayout();
  const words = texts.lecture.corrections;
  const session = useSession();
  const { marks } = useMarks();
  const kept = useSessionState((state) => state.kept);
  const isUnkept = useSessionState(hasUnkeptMarks);
  const isWriting = useSessionState(({ writing }) => writing);
  const listed = listedCorrections(marks, kept, check);
  const { shown, rest, showMore } = usePaged(listed, 20);
  if (listed.length === 0 && !isUnkept) return null;
  const canKeep = session.ports.host.capabilities.customXml;
  return (
    <Section title={words.title} aside={listed.length === 0 ? words.none : words.count(listed.length)}>
      <ul className={layout.list}>
        {shown.map((one) => (
          <Item key={JSON.stringify(one.correction)} listed={one} />
        ))}
      </ul>
      <ShowMore rest={rest} onMore={showMore} />
      {isUnkept && (
        <>
          <div className={layout.row}>
            {canKeep && (
              <Button appearance="primary" disabled={isWriting} onClick={() => void session.keepMarks()}>
                {words.keep}
              </Button>
            )}
            <Button disabled={isWriting} onClick={() => void session.dropMarks()}>
              {words.drop}
            </Button>
          </div>
          <p className={layout.quiet}>{canKeep ? words.keepHint : words.cannotKeep}</p>
        </>
      )}
    </Section>
  );
}

function Item({ listed }: { readonly listed: ListedCorrection }): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const words = texts.lecture.corrections;
  const { drop } = useMarks();
  const { correction, state, isKept } = listed;
  const text = typography(correctionText(correction));
  return (
    <li className={styles.item}>
      <div className={layout.stack}>
        <p className={styles.what}>{text}</p>
        <div className={layout.row}>
          <Badge appearance="tint" color={state === 'unused' ? 'warning' : 'informative'}>
            {words.states[state]}
          </Badge>
          <span className={layout.quiet}>{isKept ? words.kept : words.notKept}</span>
        </div>
      </div>
      <Button size="small" aria-label={words.remove(text)} onClick={() => drop(correction)}>
        {words.removeShort}
      </Button>
    </li>
  );
}
