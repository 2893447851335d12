import { useEffect, useState } from 'react';
import type { Snapshot } from '../../sheets';
import type { PageHost, SheetLooks } from '../engine';

const PLAIN: SheetLooks = { looks: [], sheet: null };

interface Known extends SheetLooks {
  readonly of: string;
}

/** How a sheet looks; null until that is known. After a change it keeps its looks until the new ones are there. */
export function useSheetLooks(host: PageHost, sheet: string | null, snapshot: Snapshot | null): SheetLooks | null {
  const [known, setKnown] = useState<Known | null>(null);
  useEffect(() => {
    if (sheet === null || snapshot === null) return;
    let isWanted = true;
    host.appearance(sheet).then(
      (looks) => isWanted && setKnown({ ...looks, of: sheet }),
      // A look never stands in the way of the figures.
      () => isWanted && setKnown({ ...PLAIN, of: sheet }),
    );
    return () => {
      isWanted = false;
    };
  }, [host, sheet, snapshot]);
  return known?.of === sheet ? known : null;
}
