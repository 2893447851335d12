import { Button } from '@fluentui/react-components';
import { useSyncExternalStore, type ReactNode } from 'react';
import { texts } from '../texts';
import type { Folder } from './folder';
import type { FolderInPage } from './useFolder';

/** Leads from the open workbook back to the others, and from these to it. */
export function FolderSwitch({ folder: { folder, isShown, show } }: { readonly folder: FolderInPage }): ReactNode {
  return folder && <Switch folder={folder} isShown={isShown} show={show} />;
}

type SwitchProps = Pick<FolderInPage, 'isShown' | 'show'> & { readonly folder: Folder };

function Switch({ folder, isShown, show }: SwitchProps): ReactNode {
  const { files } = useSyncExternalStore(folder.subscribe, folder.getState);
  return (
    <nav className="folder-switch" aria-label={texts.folder.toFolder(files.length)}>
      <Button appearance="subtle" size="small" onClick={() => show(!isShown)}>
        {isShown ? texts.folder.toWorkbook : texts.folder.back(files.length)}
      </Button>
    </nav>
  );
}
