import type { ReactNode } from 'react';
import type { Edits } from '../../sheets';
import { useLayout } from '../common/layout';
import { texts } from '../texts';

/** The sheets that would come and go. */
export function SheetChanges({ edits }: { readonly edits: Edits }): ReactNode {
  const layout = useLayout();
  const words = texts.ecrire.preview;
  return edits.map((edit) => {
    if (edit.type === 'add-sheet') {
      return (
        <p key={`+${edit.sheet.name}`} className={layout.text}>
          {words.addedSheet(edit.sheet.name)}
        </p>
      );
    }
    if (edit.type !== 'remove-sheet') return null;
    return (
      <p key={`-${edit.sheet}`} className={layout.text}>
        {words.removedSheet(edit.sheet)}
      </p>
    );
  });
}
