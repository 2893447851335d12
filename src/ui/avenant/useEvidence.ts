import { useMemo } from 'react';
import type { ReadableCheck } from '../../checking';
import type { Snapshot } from '../../sheets';
import { evidenceTable, type EvidenceTable } from '../../writing';
import { useSession } from '../shell/context';
import { useFingerprint } from './useFingerprint';

/** The fiche de contrôle of the check in view. */
export function useEvidence(check: ReadableCheck, snapshot: Snapshot, signatories: 2 | 3 | null): EvidenceTable {
  const { ports } = useSession();
  const sha256 = useFingerprint(snapshot);
  return useMemo(() => {
    const { fileName, version, parameters } = ports;
    const run = { file: fileName, date: ports.today(), version, parameters: parameters.id };
    return evidenceTable(check, { ...run, sha256, signatories }, parameters);
  }, [check, ports, sha256, signatories]);
}
