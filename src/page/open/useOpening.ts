import { useCallback, useEffect, useRef, useState } from 'react';
import { FileProblem } from '../../files';
import { SessionProblem } from '../../ui';
import { texts } from '../texts';
import { demonstration } from './demonstration';
import { openWorkbook, type OpenWorkbook } from './openWorkbook';

export interface Opening {
  readonly workbook: OpenWorkbook | null;
  /** The name of the file that is being opened. */
  readonly underWay: string | null;
  /** Why the last file was not opened: its name, and a French sentence. */
  readonly failure: { readonly name: string; readonly message: string } | null;
  /** False where the user would rather keep the present one, with changes that are not saved. */
  readonly open: (file: File) => boolean;
  readonly openDemonstration: () => void;
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

/** The workbook in hand. One that can't be opened leaves the present one as it is. */
export function useOpening(): Opening {
  const [workbook, setWorkbook] = useState<OpenWorkbook | null>(null);
  const [underWay, setUnderWay] = useState<string | null>(null);
  const [failure, setFailure] = useState<Opening['failure']>(null);
  const present = useRef<OpenWorkbook | null>(null);
  const stop = useRef<AbortController | null>(null);

  const mayLeave = useCallback((): boolean => {
    const { current } = present;
    return current?.isUnsaved() !== true || window.confirm(texts.open.unsaved(current.name));
  }, []);
  const openFrom = useCallback(async (name: string, source: () => File | Promise<File>): Promise<void> => {
    stop.current?.abort();
    const mine = new AbortController();
    stop.current = mine;
    setUnderWay(name);
    setFailure(null);
    try {
      const opened = await openWorkbook(await source(), mine.signal);
      if (mine.signal.aborted) {
        opened.close();
        return;
      }
      present.current?.close();
      present.current = opened;
      setWorkbook(opened);
      void opened.session.check();
    } catch (error) {
      if (!mine.signal.aborted) setFailure({ name, message: messageOf(error) });
    } finally {
      if (stop.current === mine) setUnderWay(null);
    }
  }, []);

  const open = useCallback(
    (file: File): boolean => {
      if (!mayLeave()) return false;
      void openFrom(file.name, () => file);
      return true;
    },
    [mayLeave, openFrom],
  );
  const openDemonstration = useCallback(() => {
    if (mayLeave()) void openFrom(texts.open.demonstration, demonstration);
  }, [mayLeave, openFrom]);
  const cancel = useCallback(() => {
    stop.current?.abort();
    setUnderWay(null);
  }, []);
  const dismiss = useCallback(() => setFailure(null), []);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (present.current?.isUnsaved() === true) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);

  return { workbook, underWay, failure, open, openDemonstration, cancel, dismiss };
}

function messageOf(error: unknown): string {
  return error instanceof FileProblem || error instanceof SessionProblem ? error.message : texts.open.failed;
}
