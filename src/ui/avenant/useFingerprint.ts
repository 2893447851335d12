import { useEffect, useState } from 'react';
import type { Snapshot } from '../../sheets';
import { useSession } from '../shell/context';

/** The SHA-256 of the workbook as it is shown; null while it is not known, or where there is no file. */
export function useFingerprint(snapshot: Snapshot): string | null {
  const { ports } = useSession();
  const [known, setKnown] = useState<{ readonly of: Snapshot; readonly sha256: string } | null>(null);
  useEffect(() => {
    let isWanted = true;
    // Without a fingerprint the fiche says that there is none: nothing to tell the user.
    ports.fingerprint?.().then(
      (sha256) => {
        if (isWanted) setKnown({ of: snapshot, sha256 });
      },
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [ports, snapshot]);
  return known?.of === snapshot ? known.sha256 : null;
}
