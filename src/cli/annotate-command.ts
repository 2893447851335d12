import { count } from '../contract';
import { crashedCopy, fileAnnotator, type CopyResult } from './annotate-file';
import { openFolder, planCopies } from './copies';
import { exitStatus, type ExitStatus } from './exit-status';
import { findInputs } from './inputs';
import { tellUnknownCollectivities } from './notices';
import { openOutput } from './output';
import { readRules, type RuleCall } from './rule-options';
import { runFiles } from './run-files';
import type { AnnotateSettings } from './settings';
import { tell } from './tell';
import { today } from './today';

/** The options of `cofisol annotate`, as commander gives them. */
export interface AnnotateCall extends RuleCall {
  readonly out: string;
  readonly clean?: boolean;
  readonly jobs?: number;
  readonly quiet?: boolean;
}

export async function annotate(given: readonly string[], call: AnnotateCall, version: string): Promise<ExitStatus> {
  const rules = await readRules(call);
  const inputs = await findInputs(given, call.out);
  const copies = await planCopies(inputs.files, call.out, rules.files);
  for (const notice of [...rules.doubts, ...inputs.problems]) tell(notice);
  if (copies.length === 0) return 2;
  await openFolder(call.out);

  const settings: AnnotateSettings = { ...rules.settings, clean: call.clean ?? false, date: today(), version };
  const results = runFiles({
    files: copies,
    jobs: call.jobs ?? null,
    quiet: call.quiet ?? false,
    work: { command: 'annotate', settings },
    here: fileAnnotator(settings),
    crashed: crashedCopy,
  });
  const output = await openOutput(undefined);
  const done: CopyResult[] = [];
  // Copies are written whether or not somebody still reads what is said of them.
  for await (const result of results) {
    done.push(result);
    await output.write(`${result.text}\n`);
  }
  if (done.length > 1) await output.write(`\n${summaryText(done)}\n`);
  const summaries = done.flatMap(({ summary }) => summary ?? []);
  tellUnknownCollectivities(summaries);
  return exitStatus(summaries, inputs.problems.length);
}

function summaryText(results: readonly CopyResult[]): string {
  const missing = results.filter(({ failed }) => failed).length;
  const written = count(results.length - missing, 'copie écrite', 'copies écrites');
  const rest = missing === 0 ? '' : `, ${count(missing, 'fichier sans copie', 'fichiers sans copie')}`;
  return `${count(results.length, 'classeur', 'classeurs')}\u00A0: ${written}${rest}.`;
}
