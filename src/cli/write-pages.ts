import path from 'node:path';
import { indexHtml, pageNames, type FileSummary, type IndexEntry } from '../report';
import { openAsideFolder, type AsideFolder } from './aside-folder';
import { tellUnknownCollectivities } from './notices';
import { openOutput } from './output';
import { UsageError } from './usage-error';
import { checkedFiles, type ReportPlan } from './write-report';

/**
 * The pages of `check --format html`: one workbook gives a page; several a folder of pages with its index, whole or not at
 * all.
 * @throws UsageError
 */
export async function writePages(plan: ReportPlan, out: string | undefined): Promise<readonly FileSummary[]> {
  const summaries = plan.files.length === 1 && isFile(out) ? await onePage(plan, out) : await folder(plan, out);
  tellUnknownCollectivities(summaries);
  return summaries;
}

function isFile(out: string | undefined): boolean {
  return out === undefined || isPageName(out);
}

function isPageName(out: string): boolean {
  return /\.html?$/i.test(out);
}

async function onePage(plan: ReportPlan, out: string | undefined): Promise<readonly FileSummary[]> {
  const output = await openOutput(out);
  const summaries: FileSummary[] = [];
  try {
    for await (const { text, summary } of checkedFiles(plan)) {
      summaries.push(summary);
      await output.write(text);
    }
    await output.finish();
  } catch (error) {
    await output.abandon();
    throw error;
  }
  return summaries;
}

async function folder(plan: ReportPlan, out: string | undefined): Promise<readonly FileSummary[]> {
  if (out === undefined || isPageName(out)) {
    throw new UsageError(
      "--format html avec plusieurs classeurs écrit une page par contrat et un index : donnez le nom d'un dossier après --out.",
    );
  }
  const aside = await openAsideFolder(out);
  try {
    const entries = await writeAll(plan, aside);
    await aside.write('index.html', indexHtml(entries, plan.settings.run));
    await aside.finish();
    return entries.map(({ summary }) => summary);
  } catch (error) {
    await aside.abandon();
    throw error;
  }
}

async function writeAll(plan: ReportPlan, aside: AsideFolder): Promise<readonly IndexEntry[]> {
  const names = pageNames(plan.files.map(({ inside }) => inside));
  const entries: IndexEntry[] = [];
  for await (const { text, summary } of checkedFiles(plan)) {
    const page = names[entries.length] ?? path.basename(summary.file);
    await aside.write(page, text);
    entries.push({ summary, page });
  }
  return entries;
}
