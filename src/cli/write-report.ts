import os from 'node:os';
import { colourStyle, JSON_END, jsonNext, jsonStart, plainStyle, summaryPage, type FileSummary } from '../report';
import { inOrder, startThreads, type Threads } from '../worker';
import { failedResult, fileChecker, type FileResult } from './check-file';
import type { Input } from './inputs';
import type { Output } from './output';
import { startProgress } from './progress';
import type { CheckSettings } from './settings';
import { tell } from './tell';

export interface ReportPlan {
  readonly files: readonly Input[];
  readonly settings: CheckSettings;
  readonly parametersName: string;
  /** Threads, or null to choose. */
  readonly jobs: number | null;
  readonly quiet: boolean;
}

/** Below this many files, a second thread costs more than it gains. */
const FEW_FILES = 8;
/** Megabytes: a workbook at the limits of `files` takes about 1 000. */
const THREAD_MEMORY = 2048;

/** Checks the files and writes each one's part as it comes, in their order: no workbook is kept. */
export async function writeReport(plan: ReportPlan, output: Output): Promise<readonly FileSummary[]> {
  const { files, settings, parametersName } = plan;
  const json = settings.format === 'json';
  const lanes = Math.min(files.length, plan.jobs ?? (files.length < FEW_FILES ? 1 : os.availableParallelism()));
  const progress = startProgress(files.length, process.stderr, plan.quiet);
  const runner = files.length === 1 ? runHere(settings) : runInThreads(settings, lanes);
  const summaries: FileSummary[] = [];
  try {
    if (json) await output.write(jsonStart(parametersName));
    for await (const { text, summary } of inOrder(files, lanes, (input) => runner.run(input))) {
      progress.clear();
      const read = await output.write(json ? jsonNext(summaries.length === 0) + text : `${text}\n`);
      summaries.push(summary);
      if (!read) return summaries;
      progress.step(summaries.length, summary.file);
    }
    progress.clear();
    const style = settings.colour ? colourStyle(settings.width) : plainStyle(settings.width);
    await output.write(json ? JSON_END : summaryPage(summaries, parametersName, style));
  } finally {
    progress.clear();
    await runner.close();
  }
  tellUnknownCollectivities(summaries);
  if (json) tellUnusedMarks(summaries);
  return summaries;
}

type Runner = Threads<Input, FileResult>;

/** One file needs no thread: the report comes sooner. */
function runHere(settings: CheckSettings): Runner {
  return { run: fileChecker(settings), close: () => Promise.resolve() };
}

/** Threads that run this very file, even for one job: a workbook that exhausts one does not take the others with it. */
function runInThreads(settings: CheckSettings, count: number): Runner {
  return startThreads({
    script: __filename,
    count,
    workerData: settings,
    memory: THREAD_MEMORY,
    crashed: (input, error) => failedResult(input, error, settings),
  });
}

/** The page says it beside the reading; the JSON report has no place for it. */
function tellUnusedMarks(summaries: readonly FileSummary[]): void {
  for (const { file, marksProblem } of summaries) if (marksProblem !== null) tell(`${file} : ${marksProblem}`);
}

function tellUnknownCollectivities(summaries: readonly FileSummary[]): void {
  for (const { file, collectivity, collectivityUnknown } of summaries) {
    if (!collectivityUnknown) continue;
    const name =
      collectivity === null ? 'sa collectivité n’a pas été lue' : `il ne donne rien pour « ${collectivity} »`;
    tell(`${file} : le fichier de l’État n’a pas servi (${name}) ; les plafonds du classeur sont gardés.`);
  }
}
