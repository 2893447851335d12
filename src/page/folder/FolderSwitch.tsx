import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useSyncExternalStore, type ReactNode } from 'react';
import { texts } from '../texts';
import type { Folder } from './folder';
import type { FolderInPage } from './useFolder';

/** Leads from the open workbook back to the others, and from these to it. */
export function FolderSwitch({
  folder: { folder, isShown, show },
  hasWorkbook,
}: {
  readonly folder: FolderInPage;
  readonly hasWorkbook: boolean;
}): ReactNode {
  return folder && (hasWorkbook || !isShown) && <Switch folder={folder} isShown={isShown} show={show} />;
}

type SwitchProps = Pick<FolderInPage, 'isShown' | 'show'> & { readonly folder: Folder };

function Switch({ folder, isShown, show }: SwitchProps): ReactNode {
  const { files } = useSyncExternalStore(folder.subscribe, folder.getState);
  const own = useRef<HTMLElement>(null);
  // The line of the table that opened a workbook is out of sight now.
  useEffect(() => {
    if (!isShown && !isInSight(document.activeElement)) own.current?.querySelector('button')?.focus();
  }, [isShown]);
  return (
    <nav ref={own} className="folder-switch" aria-label={texts.folder.toFolder(files.length)}>
      <Button appearance="subtle" size="small" onClick={() => show(!isShown)}>
        {isShown ? texts.folder.toWorkbook : texts.folder.back(files.length)}
      </Button>
    </nav>
  );
}

function isInSight(element: Element | null): boolean {
  return element !== null && element !== document.body && element.checkVisibility();
}
