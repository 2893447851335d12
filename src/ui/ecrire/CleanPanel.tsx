import { useMemo, type ReactNode } from 'react';
import type { Snapshot } from '../../sheets';
import { cleanEdits, controlSheets } from '../../writing';
import { useLayout } from '../common/layout';
import { texts } from '../texts';
import { WriteBar } from './WriteBar';

/** The removal of exactly our flags. */
export function CleanPanel({ snapshot }: { readonly snapshot: Snapshot }): ReactNode {
  const layout = useLayout();
  const words = texts.ecrire.clean;
  const edits = useMemo(() => cleanEdits(snapshot), [snapshot]);
  const { intact, changed } = controlSheets(snapshot);
  return (
    <>
      <p className={layout.text}>{words.intro}</p>
      {intact.length > 0 && (
        <p className={layout.text}>
          {snapshot.structureProtected === true ? words.structureProtected(intact) : words.sheets(intact)}
        </p>
      )}
      {changed.length > 0 && <p className={layout.text}>{words.changed(changed)}</p>}
      <WriteBar label={words.write} edits={edits} undoLabel={words.label} isEmpty={false} />
    </>
  );
}
