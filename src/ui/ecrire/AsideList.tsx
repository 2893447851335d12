import type { ReactNode } from 'react';
import { sentence } from '../../contract';
import { formatCellRef } from '../../sheets';
import type { ShareAside } from '../../writing';
import { actionLabel } from '../common/action';
import { CellLinks } from '../common/CellLinks';
import { Disclosure } from '../common/Disclosure';
import { useLayout } from '../common/layout';
import { ShowMore } from '../common/ShowMore';
import { usePaged } from '../common/usePaged';
import { texts } from '../texts';

/** Lines that differ from the rules and that no write mends, each with its reason. */
export function AsideList({ aside }: { readonly aside: readonly ShareAside[] }): ReactNode {
  const layout = useLayout();
  const words = texts.ecrire.shares;
  const { shown, rest, showMore } = usePaged(aside, 20);
  return (
    <Disclosure className={layout.box} summary={words.aside(aside.length)}>
      <ul className={layout.list}>
        {shown.map(({ action, year, why, cells }, i) => (
          <li key={i} className={layout.stack}>
            <p className={layout.text}>
              <span className={layout.strong}>{words.line(actionLabel(action), year)}</span>
              {`\u00A0:${sentence(why)}`}
            </p>
            {cells.length > 0 && <CellLinks cells={cells.map(formatCellRef)} />}
          </li>
        ))}
      </ul>
      <ShowMore rest={rest} onMore={showMore} />
    </Disclosure>
  );
}
