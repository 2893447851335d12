import { zipSync } from 'fflate';
import { indexHtml, pageNames, regionHtml, type IndexEntry } from '../../report';
import { regionPage, regionSheets, regionTitle } from '../../writing';
import { startEngine } from '../engine';
import { download } from '../../ui';
import { WORKBOOK_TYPE } from '../open/workbookType';
import { texts } from '../texts';
import { runNow, type Folder } from './folder';
import type { FolderState } from './state';
import { tableOf } from './tableOf';

const ZIP_TYPE = 'application/zip';
const PAGE_TYPE = 'text/html';

/** A step of a long work: how many are done. */
type OnStep = (done: number) => void;

/** What the files that gave nothing are told of. */
export interface Missing {
  readonly name: string;
  readonly problem: string;
}

/** One page a contract and an index, as one .zip. */
export async function downloadPages(folder: Folder, onStep: OnStep, signal: AbortSignal): Promise<readonly Missing[]> {
  const { files } = folder.getState();
  const pagesOf = pageNames(files.map(({ path }) => path));
  const names = new Map(files.map(({ path }, i) => [path, pagesOf[i] ?? path]));
  const pages: Record<string, Uint8Array> = {};
  const missing: Missing[] = [];
  let done = 0;
  await folder.each(
    (engine, asked) => engine.ask('page', asked),
    ({ path }, page, problem) => {
      if (page !== null) pages[names.get(path) ?? path] = new TextEncoder().encode(page);
      else missing.push({ name: path, problem: problem ?? '' });
      onStep(++done);
    },
    signal,
  );
  const entries = files.flatMap(({ path, result }): IndexEntry[] => {
    const page = names.get(path);
    return result && page !== undefined && pages[page] ? [{ summary: result.summary, page }] : [];
  });
  pages['index.html'] = new TextEncoder().encode(indexHtml(entries, runNow()));
  download(texts.folder.pagesFile, zipSync(pages), ZIP_TYPE);
  return missing;
}

/** Copies with flags, as one .zip; those that can't be annotated are told. */
export async function downloadCopies(folder: Folder, onStep: OnStep, signal: AbortSignal): Promise<readonly Missing[]> {
  const copies: Record<string, Uint8Array> = {};
  const missing: Missing[] = [];
  let done = 0;
  await folder.each(
    (engine, asked) => engine.ask('annotate', asked),
    ({ path }, copy, problem) => {
      if (copy?.bytes) copies[path] = copy.bytes;
      else missing.push({ name: path, problem: copy?.problem ?? problem ?? '' });
      onStep(++done);
    },
    signal,
  );
  // They are zips themselves: packed as they are.
  if (Object.keys(copies).length > 0) download(texts.folder.copiesFile, zipSync(copies, { level: 0 }), ZIP_TYPE);
  return missing;
}

export async function downloadRegion(state: FolderState, region: string | null): Promise<void> {
  const run = { region, date: runNow().date };
  const engine = startEngine();
  try {
    const asked = { sheets: regionSheets(tableOf(state), run), properties: { title: regionTitle(run) } };
    download(texts.folder.regionFile('xlsx'), await engine.ask('newWorkbook', asked), WORKBOOK_TYPE);
  } finally {
    engine.close();
  }
}

export function downloadRegionPage(state: FolderState, region: string | null): void {
  const run = runNow();
  const page = regionHtml(regionPage(tableOf(state), { region, date: run.date }), run);
  download(texts.folder.regionFile('html'), new TextEncoder().encode(page), PAGE_TYPE);
}
