import { useCallback, useEffect, useRef, useState } from 'react';
import { texts } from '../texts';
import { settled } from '../workbook/idle';
import { demonstration } from './demonstration';
import { openWorkbook, type OpenWorkbook } from './openWorkbook';
import { messageOf } from './problem';

export interface Opening {
  readonly workbook: OpenWorkbook | null;
  /** The name of the file that is being opened. */
  readonly underWay: string | null;
  /** Why the last file was not opened: its name, and a French sentence. */
  readonly failure: { readonly name: string; readonly message: string } | null;
  /** False where it was not opened: it can't be, or the user would rather keep the present one with what is not saved. */
  readonly open: (file: File) => Promise<boolean>;
  readonly openDemonstration: () => Promise<boolean>;
  /** Tells why this was not opened. */
  readonly refuse: (name: string, message: string) => void;
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

  const openFrom = useCallback(async (name: string, source: () => File | Promise<File>): Promise<boolean> => {
    if (!mayLeave(present.current, null)) return false;
    const agreed = present.current?.unsaved() ?? null;
    stop.current?.abort();
    const mine = new AbortController();
    stop.current = mine;
    setUnderWay(name);
    setFailure(null);
    try {
      const opened = await openWorkbook(await source(), mine.signal);
      // The present one could be worked on meanwhile: nothing of that goes without a word.
      if (present.current && !mine.signal.aborted) await settled(present.current.session);
      if (mine.signal.aborted || !mayLeave(present.current, agreed)) {
        opened.close();
        return false;
      }
      present.current?.close();
      present.current = opened;
      setWorkbook(opened);
      void opened.session.check();
      return true;
    } catch (error) {
      if (!mine.signal.aborted) setFailure({ name, message: messageOf(error) });
      return false;
    } finally {
      if (stop.current === mine) setUnderWay(null);
    }
  }, []);

  const open = useCallback((file: File) => openFrom(file.name, () => file), [openFrom]);
  const openDemonstration = useCallback(() => openFrom(texts.open.demonstration, demonstration), [openFrom]);
  const cancel = useCallback(() => {
    stop.current?.abort();
    setUnderWay(null);
  }, []);
  const refuse = useCallback((name: string, message: string) => setFailure({ name, message }), []);
  const dismiss = useCallback(() => setFailure(null), []);

  useEffect(() => {
    const warn = (event: BeforeUnloadEvent): void => {
      if (present.current?.unsaved() != null) event.preventDefault();
    };
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, []);

  return { workbook, underWay, failure, open, openDemonstration, refuse, cancel, dismiss };
}

/** Nothing would be lost but what the user has agreed to lose, or agrees to now. */
function mayLeave(workbook: OpenWorkbook | null, agreed: string | null): boolean {
  const unsaved = workbook?.unsaved() ?? null;
  return (
    workbook === null || unsaved === null || unsaved === agreed || window.confirm(texts.open.unsaved(workbook.name))
  );
}
