import { colourStyle, JSON_END, jsonNext, jsonStart, plainStyle, summaryPage, type FileSummary } from '../report';
import { failedResult, fileChecker } from './check-file';
import type { Input } from './inputs';
import { tellUnknownCollectivities, tellUnusedMarks } from './notices';
import type { Output } from './output';
import { runFiles } from './run-files';
import type { CheckSettings } from './settings';

export interface ReportPlan {
  readonly files: readonly Input[];
  readonly settings: CheckSettings;
  readonly parametersName: string;
  /** Threads, or null to choose. */
  readonly jobs: number | null;
  readonly quiet: boolean;
}

/** Checks the files and writes each one's part as it comes, in their order: no workbook is kept. */
export async function writeReport(plan: ReportPlan, output: Output): Promise<readonly FileSummary[]> {
  const { settings, parametersName } = plan;
  const json = settings.format === 'json';
  const summaries: FileSummary[] = [];
  const results = runFiles({
    ...plan,
    work: { command: 'check', settings },
    here: fileChecker(settings),
    crashed: (input: Input, error) => failedResult(input, error, settings),
  });
  if (json) await output.write(jsonStart(parametersName));
  for await (const { text, summary } of results) {
    const read = await output.write(json ? jsonNext(summaries.length === 0) + text : `${text}\n`);
    summaries.push(summary);
    if (!read) return summaries;
  }
  const style = settings.colour ? colourStyle(settings.width) : plainStyle(settings.width);
  await output.write(json ? JSON_END : summaryPage(summaries, parametersName, style));
  tellUnknownCollectivities(summaries);
  if (json) tellUnusedMarks(summaries);
  return summaries;
}
