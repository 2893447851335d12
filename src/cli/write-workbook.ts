import { newWorkbook } from '../files';
import type { FileSummary } from '../report';
import { registerSheets, type CheckedFile } from '../writing';
import { tellUnknownCollectivities } from './notices';
import { saveFile } from './save-file';
import { UsageError } from './usage-error';
import { checkedFiles, type ReportPlan } from './write-report';

/** Excel's sheets have 1 048 576 rows. */
const MOST_LINES = 1_000_000;

/** The workbook of `check --format xlsx`. @throws UsageError */
export async function writeWorkbook(plan: ReportPlan, out: string): Promise<readonly FileSummary[]> {
  const files: CheckedFile[] = [];
  const summaries: FileSummary[] = [];
  for await (const { checked, summary } of checkedFiles(plan)) {
    if (checked !== null) files.push(checked);
    summaries.push(summary);
  }
  const lines = files.reduce((most, one) => most + Math.max(one.lines.length, one.findings.length), 0);
  if (lines > MOST_LINES) {
    throw new UsageError(
      `le rapport aurait plus de lignes qu'une feuille d'Excel n'en contient : contrôlez les classeurs en plusieurs fois.`,
    );
  }
  const run = { ...plan.settings.run, file: null };
  await saveFile(out, newWorkbook(registerSheets(files, run), { title: 'Contrôle Cofisol' }));
  tellUnknownCollectivities(summaries);
  return summaries;
}
