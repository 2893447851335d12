import { Button } from '@fluentui/react-components';
import { FolderRegular } from '@fluentui/react-icons/svg/folder';
import { useEffect, useRef, type ReactNode } from 'react';
import { texts } from '../texts';

/** Chooses a whole folder. */
export function FolderButton({ onFolder }: { readonly onFolder: (files: readonly File[]) => void }): ReactNode {
  const chooser = useRef<HTMLInputElement>(null);
  // React knows no such attribute.
  useEffect(() => chooser.current?.setAttribute('webkitdirectory', ''), []);
  return (
    <>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        aria-label={texts.folder.openFolderHint}
        onChange={({ target }) => {
          onFolder([...(target.files ?? [])]);
          target.value = '';
        }}
      />
      <Button icon={<FolderRegular />} title={texts.folder.openFolderHint} onClick={() => chooser.current?.click()}>
        <span className="act-label">{texts.folder.openFolder}</span>
      </Button>
    </>
  );
}
