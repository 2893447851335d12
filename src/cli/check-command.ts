import { realpath, stat } from 'node:fs/promises';
import { builtInParameters } from '../parameters';
import { readNotified } from './envelope-file';
import { findInputs } from './inputs';
import { openOutput } from './output';
import { readParameters } from './parameters-file';
import type { CheckSettings, Format } from './settings';
import { tell } from './tell';
import { UsageError } from './usage-error';
import { writeReport, type ReportPlan } from './write-report';
import { exitStatus, type ExitStatus } from './exit-status';

/** The options of `cofisol check`, as commander gives them. */
export interface CheckCall {
  readonly format: Format;
  readonly out?: string;
  readonly kind?: 'departement' | 'metropole';
  readonly envelope?: string;
  readonly parameters?: string;
  readonly jobs?: number;
  readonly quiet?: boolean;
}

export async function check(given: readonly string[], call: CheckCall): Promise<ExitStatus> {
  const parameters = call.parameters === undefined ? null : await readParameters(call.parameters);
  const envelope = call.envelope === undefined ? null : await readNotified(call.envelope);
  const inputs = await findInputs(given);
  if (call.out !== undefined)
    await refuseToOverwrite(call.out, [...inputs.files.map(({ file }) => file), call.envelope, call.parameters]);

  // What makes the report less than it seems is said even with --quiet.
  for (const notice of [...(envelope?.doubts ?? []), ...inputs.problems]) tell(notice);
  if (inputs.files.length === 0) return 2;

  const settings: CheckSettings = {
    format: call.format,
    kind: call.kind ?? null,
    parameters: parameters?.text ?? null,
    notified: envelope?.ceilings ?? null,
    colour: call.out === undefined && process.stdout.isTTY && !process.env['NO_COLOR'],
    width: Math.max(60, Math.min(process.stdout.columns || 100, 120)),
  };
  const plan: ReportPlan = {
    files: inputs.files,
    settings,
    parametersName: (parameters?.set ?? builtInParameters).id,
    jobs: call.jobs ?? null,
    quiet: call.quiet ?? false,
  };
  const output = await openOutput(call.out);
  try {
    const summaries = await writeReport(plan, output);
    await output.finish();
    return exitStatus(summaries, inputs.problems.length);
  } catch (error) {
    await output.abandon();
    throw error;
  }
}

/** An input file is never changed: the report may not take the place of one. */
async function refuseToOverwrite(out: string, inputs: readonly (string | undefined)[]): Promise<void> {
  const target = await realpath(out).catch(() => null);
  if (target === null) return;
  if ((await stat(target)).isDirectory()) {
    throw new UsageError(`--out « ${out} » est un dossier : donnez le nom d'un fichier.`);
  }
  for (const input of inputs) {
    if (input !== undefined && (await realpath(input).catch(() => null)) === target) {
      throw new UsageError(`--out « ${out} » remplacerait un fichier à contrôler : donnez un autre nom.`);
    }
  }
}
