import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CheckedFinding } from '../../checking';
import { CellLinks } from '../common/CellLinks';
import { Disclosure } from '../common/Disclosure';
import { useLayout } from '../common/layout';
import { SeverityMark } from '../common/SeverityMark';
import { ShowMore } from '../common/ShowMore';
import { usePaged } from '../common/usePaged';
import { texts } from '../texts';

const useStyles = makeStyles({ banner: { border: `2px solid ${tokens.colorPaletteRedBorderActive}` } });

/** Why the avenant is a PROJET. */
export function ProjectBanner({ blocking }: { readonly blocking: readonly CheckedFinding[] }): ReactNode {
  const styles = useStyles();
  const layout = useLayout();
  const words = texts.avenant.project;
  const { shown, rest, showMore } = usePaged(blocking, 8);
  return (
    <div className={mergeClasses(layout.box, styles.banner)}>
      <p className={mergeClasses(layout.text, layout.strong)}>
        <SeverityMark severity="error" /> {words.title(blocking.length)}
      </p>
      <p className={layout.quiet}>{words.hint}</p>
      <Disclosure summary={words.details}>
        <ul className={layout.list}>
          {shown.map(({ message, cells }, i) => (
            <li key={i} className={layout.stack}>
              <p className={layout.text}>{message}</p>
              {cells.length > 0 && <CellLinks cells={cells} />}
            </li>
          ))}
        </ul>
        <ShowMore rest={rest} onMore={showMore} />
      </Disclosure>
    </div>
  );
}
