import { stat } from 'node:fs/promises';
import type { FileSummary } from '../report';
import { exitStatus, type ExitStatus } from './exit-status';
import { findInputs } from './inputs';
import { fileInPlaceOf } from './overwrite';
import { readRules, type RuleCall } from './rule-options';
import type { CheckSettings, Format } from './settings';
import { tell } from './tell';
import { today } from './today';
import { UsageError } from './usage-error';
import { checkTarget } from './save-file';
import { writePages } from './write-pages';
import { writeReport, type ReportPlan } from './write-report';
import { writeWorkbook } from './write-workbook';

/** The options of `cofisol check`, as commander gives them. */
export interface CheckCall extends RuleCall {
  readonly format: Format;
  readonly out?: string;
  readonly jobs?: number;
  readonly quiet?: boolean;
}

export async function check(given: readonly string[], call: CheckCall, version: string): Promise<ExitStatus> {
  const rules = await readRules(call);
  const inputs = await findInputs(given);
  await checkOut(call, [...inputs.files.map(({ file }) => file), ...rules.files]);

  // What makes the report less than it seems is said even with --quiet.
  for (const notice of [...rules.doubts, ...inputs.problems]) tell(notice);
  if (inputs.files.length === 0) return 2;

  const settings: CheckSettings = {
    ...rules.settings,
    format: call.format,
    colour: call.out === undefined && process.stdout.isTTY && !process.env['NO_COLOR'],
    width: Math.max(60, Math.min(process.stdout.columns || 100, 120)),
    run: { date: today(), version, parameters: rules.parametersName },
  };
  const plan: ReportPlan = {
    files: inputs.files,
    settings,
    parametersName: rules.parametersName,
    jobs: call.jobs ?? null,
    quiet: call.quiet ?? false,
  };
  return exitStatus(await writtenTo(call.out, plan), inputs.problems.length);
}

function writtenTo(out: string | undefined, plan: ReportPlan): Promise<readonly FileSummary[]> {
  switch (plan.settings.format) {
    case 'html':
      return writePages(plan, out);
    case 'xlsx':
      return writeWorkbook(plan, out ?? '');
    default:
      return writeReport(plan, out);
  }
}

/** An input file is never changed: the report may not take the place of one. @throws UsageError */
async function checkOut({ out, format }: CheckCall, files: readonly string[]): Promise<void> {
  if (format === 'xlsx') {
    if (out === undefined) {
      throw new UsageError('--format xlsx écrit un classeur : donnez son nom après --out, par exemple rapport.xlsx.');
    }
    return checkTarget({ option: '--out', path: out, endings: ['.xlsx'] }, files);
  }
  if (out === undefined) return;
  // Pages of several workbooks go into a folder.
  if (format !== 'html' && (await stat(out).catch(() => null))?.isDirectory()) {
    throw new UsageError(`--out « ${out} » est un dossier : donnez le nom d'un fichier.`);
  }
  if ((await fileInPlaceOf(out, files)) !== null) {
    throw new UsageError(`--out « ${out} » remplacerait un fichier à contrôler : donnez un autre nom.`);
  }
}
