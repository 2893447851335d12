import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { AXIS_NAMES } from '../../checking';
import { ShowMore } from '../common/ShowMore';
import { usePaged } from '../common/usePaged';
import { useReadableCheck } from '../shell/context';
import { texts } from '../texts';
import { FicheItem } from './FicheItem';
import { byAxis, fichesOf, searched } from './fiches';

const useStyles = makeStyles({
  view: { display: 'grid', gap: '12px', minWidth: 0 },
  axis: { margin: '4px 0 6px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  list: { display: 'grid', gap: '6px', margin: 0, padding: 0, listStyleType: 'none', minWidth: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Actions drawn at once. */
const PAGE = 40;

/** « Fiches »: the actions as they were read, by axis, each with its years. */
export function FichesView(): ReactNode {
  const styles = useStyles();
  const words = texts.fiches;
  const check = useReadableCheck();
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search);
  const fiches = useMemo(() => byAxis(fichesOf(check)).flatMap(({ fiches: own }) => own), [check]);
  const found = useMemo(() => searched(fiches, wanted), [fiches, wanted]);
  const { shown, rest, showMore } = usePaged(found, PAGE);
  if (fiches.length === 0) return <p className={styles.quiet}>{words.none}</p>;
  return (
    <div className={styles.view}>
      <Field label={words.search} hint={words.searchHint}>
        <Input type="search" value={search} onChange={(_, { value }) => setSearch(value)} />
      </Field>
      <p role="status" className={styles.quiet}>
        {found.length === 0 ? words.nothing : words.found(found.length)}
      </p>
      {byAxis(shown).map(({ axis, fiches: own }) => (
        <section key={axis ?? 'none'}>
          <h2 className={styles.axis}>{axis === null ? words.noAxis : AXIS_NAMES[axis]}</h2>
          <ul className={styles.list}>
            {own.map((fiche) => (
              <FicheItem key={fiche.key} fiche={fiche} />
            ))}
          </ul>
        </section>
      ))}
      <ShowMore rest={rest} onMore={showMore} />
    </div>
  );
}
