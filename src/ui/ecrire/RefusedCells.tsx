import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { formatCellRef, type CellRef } from '../../sheets';
import { CellLinks } from '../common/CellLinks';
import { useLayout } from '../common/layout';
import { useSession, useSessionState } from '../shell/context';
import { texts } from '../texts';

/** The cells that stood in the way of the last write (locked, merged), and the way on without them. */
export function RefusedCells({ onLeave }: { readonly onLeave: (cells: readonly CellRef[]) => void }): ReactNode {
  const layout = useLayout();
  const words = texts.ecrire.refused;
  const session = useSession();
  const notice = useSessionState((state) => state.notice);
  const refused = notice?.refused ?? [];
  if (refused.length === 0) return null;
  return (
    <div className={layout.box}>
      <p className={layout.text}>{words.title}</p>
      <CellLinks cells={refused.map(formatCellRef)} most={20} />
      <div>
        <Button
          size="small"
          onClick={() => {
            onLeave(refused);
            session.tell(null);
          }}
        >
          {words.without}
        </Button>
      </div>
    </div>
  );
}
