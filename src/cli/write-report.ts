import { colourStyle, JSON_END, jsonNext, jsonStart, plainStyle, summaryPage, type FileSummary } from '../report';
import { failedResult, fileChecker, type FileResult } from './check-file';
import type { Input } from './inputs';
import { tellUnknownCollectivities, tellUnusedMarks } from './notices';
import { openOutput, type Output } from './output';
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

/** The files' parts of the report, in their order, as they come. */
export function checkedFiles(plan: ReportPlan): AsyncGenerator<FileResult> {
  const { settings } = plan;
  return runFiles({
    ...plan,
    work: { command: 'check', settings },
    here: fileChecker(settings),
    crashed: (input: Input, error) => failedResult(input, error, settings),
  });
}

/**
 * Checks the files and writes each one's part as it comes, in their order: no workbook is kept. A report is whole or
 * absent.
 */
export async function writeReport(plan: ReportPlan, out: string | undefined): Promise<readonly FileSummary[]> {
  const output = await openOutput(out);
  try {
    const summaries = await writeParts(plan, output);
    await output.finish();
    return summaries;
  } catch (error) {
    await output.abandon();
    throw error;
  }
}

async function writeParts(plan: ReportPlan, output: Output): Promise<readonly FileSummary[]> {
  const { settings, parametersName } = plan;
  const json = settings.format === 'json';
  const summaries: FileSummary[] = [];
  if (json) await output.write(jsonStart(parametersName));
  for await (const { text, summary } of checkedFiles(plan)) {
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
