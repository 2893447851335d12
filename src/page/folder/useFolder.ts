import { useState } from 'react';
import type { Opening } from '../open/useOpening';
import type { Folder } from './folder';
import { texts } from '../texts';
import { chosenWorkbooks, droppedWorkbooks, type GivenFile } from './given';
import type { FolderFile } from './state';

/** Many workbooks beside the one that is open, and which of the two is shown. */
export interface FolderInPage {
  /** Null until there are many. */
  readonly folder: Folder | null;
  readonly isShown: boolean;
  readonly show: (isShown: boolean) => void;
  readonly takeFiles: (files: readonly File[]) => void;
  readonly takeFolder: (files: readonly File[]) => void;
  readonly takeDrop: (dropped: DataTransfer) => void;
  /** Shows one of them; the others are kept. */
  readonly open: (file: FolderFile) => void;
  readonly openDemonstration: () => void;
}

type Openers = Pick<Opening, 'open' | 'openDemonstration' | 'refuse' | 'dismiss'>;

export function useFolder({ open, openDemonstration, refuse, dismiss }: Openers): FolderInPage {
  const [folder, setFolder] = useState<Folder | null>(null);
  const [isShown, show] = useState(false);
  const takeAll = async (name: string, files: readonly GivenFile[]): Promise<void> => {
    // What is there already stays.
    if (files.length === 0) {
      refuse(name, texts.folder.noWorkbook);
      return;
    }
    // What goes through many workbooks is loaded once there are many.
    const taking = folder ?? (await import('./folder')).createFolder();
    setFolder(taking);
    dismiss();
    taking.take(files);
    show(true);
  };
  /** Who keeps the present workbook must not take it for the one that was asked for. */
  const showOpened = async (opening: Promise<boolean>): Promise<void> => {
    if (await opening) show(false);
  };
  const openFile = (file: File): void => void showOpened(open(file));
  return {
    folder,
    isShown,
    show,
    takeFiles: (files) => {
      const [only] = files;
      if (files.length > 1) void takeAll(texts.folder.these(files.length), chosenWorkbooks(files));
      else if (only) openFile(only);
    },
    takeFolder: (files) => {
      const [first] = files;
      // The browser tells nothing of a folder without files but that it has none.
      const name = first?.webkitRelativePath.split('/')[0] ?? texts.folder.openFolder;
      void takeAll(name, chosenWorkbooks(files));
    },
    takeDrop: ({ items, files }) => {
      const [only] = files;
      const isFolder = [...items].some((item) => item.webkitGetAsEntry()?.isDirectory === true);
      const name = files.length === 1 && only ? only.name : texts.folder.these(files.length);
      if (files.length > 1 || isFolder) {
        void droppedWorkbooks(items).then(
          (found) => takeAll(name, found),
          () => refuse(name, texts.folder.notReadable),
        );
      } else if (only) openFile(only);
    },
    open: ({ file }) => openFile(file),
    openDemonstration: () => void showOpened(openDemonstration()),
  };
}
