import { open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/** A file that is written beside the place where it goes and takes its name once it is whole: whole or absent. */
export interface AsideFile {
  append(content: string | Uint8Array): Promise<void>;
  /** Nothing is left behind where this fails. */
  finish(): Promise<void>;
  abandon(): Promise<void>;
}

/** @throws what the system says */
export async function openAside(target: string): Promise<AsideFile> {
  const aside = path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
  const handle = await open(aside, 'wx');
  const abandon = async (): Promise<void> => {
    await handle.close().catch(() => undefined);
    await rm(aside, { force: true });
  };
  return {
    append: (content) => handle.appendFile(content),
    finish: async () => {
      try {
        await handle.close();
        await rename(aside, target);
      } catch (error) {
        await abandon();
        throw error;
      }
    },
    abandon,
  };
}

/** Writes a file at once, whole or not at all. @throws what the system says */
export async function writeWhole(target: string, content: Uint8Array): Promise<void> {
  const aside = await openAside(target);
  try {
    await aside.append(content);
  } catch (error) {
    await aside.abandon();
    throw error;
  }
  await aside.finish();
}
