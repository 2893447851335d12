import { useState } from 'react';
import type { Opening } from '../open/useOpening';
import type { Folder } from './folder';
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

export function useFolder({ open, openDemonstration }: Pick<Opening, 'open' | 'openDemonstration'>): FolderInPage {
  const [folder, setFolder] = useState<Folder | null>(null);
  const [isShown, show] = useState(false);
  const takeAll = async (files: readonly GivenFile[]): Promise<void> => {
    // What goes through many workbooks is loaded once there are many.
    const taking = folder ?? (await import('./folder')).createFolder();
    setFolder(taking);
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
      if (files.length > 1) void takeAll(chosenWorkbooks(files));
      else if (only) openFile(only);
    },
    takeFolder: (files) => {
      if (files.length > 0) void takeAll(chosenWorkbooks(files));
    },
    takeDrop: ({ items, files }) => {
      const [only] = files;
      const isFolder = [...items].some((item) => item.webkitGetAsEntry()?.isDirectory === true);
      if (files.length > 1 || isFolder) void droppedWorkbooks(items).then(takeAll);
      else if (only) openFile(only);
    },
    open: ({ file }) => openFile(file),
    openDemonstration: () => void showOpened(openDemonstration()),
  };
}
