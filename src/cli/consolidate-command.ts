import { stat } from 'node:fs/promises';
import { enumerate, euros, groupBy, typography } from '../contract';
import { newWorkbook } from '../files';
import { sum, ZERO } from '../money';
import { byRisk } from '../report';
import {
  regionExtentText,
  regionNotes,
  regionSheets,
  regionTable,
  regionTitle,
  type RegionRun,
  type RegionSubmission,
  type RegionTable,
} from '../writing';
import type { FileResult } from './check-file';
import type { ExitStatus } from './exit-status';
import { findInputs, type Input } from './inputs';
import { tellUnknownCollectivities, tellUnusedMarks } from './notices';
import { openOutput } from './output';
import { readRules, type RuleCall } from './rule-options';
import { checkTarget, saveFile } from './save-file';
import { checkOptions } from './settings';
import { tell } from './tell';
import { today } from './today';
import { UsageError } from './usage-error';
import { checkedFiles } from './write-report';
import { preferredFiles } from './preferred-files';

/** The options of `cofisol consolidate`, as commander gives them. */
export interface ConsolidateCall extends RuleCall {
  readonly out: string;
  readonly region?: string;
  readonly prefer?: readonly string[];
  readonly jobs?: number;
  readonly quiet?: boolean;
}

/** Adds up the contracts of a region. Status 1 where versions of a contract are left to choose from, 2 where a file is missing from the sums. */
export async function consolidate(
  given: readonly string[],
  call: ConsolidateCall,
  version: string,
): Promise<ExitStatus> {
  const rules = await readRules(call);
  const inputs = await findInputs(given);
  await checkTarget({ option: '--out', path: call.out, endings: ['.xlsx'] }, [
    ...inputs.files.map(({ file }) => file),
    ...rules.files,
  ]);
  const preferred = await preferredFiles(call.prefer ?? [], inputs.files);
  for (const notice of [...rules.doubts, ...inputs.problems]) tell(notice);
  if (inputs.files.length === 0) return 2;

  const run: RegionRun = { region: call.region ?? null, date: today() };
  const settings = {
    ...rules.settings,
    format: 'summary',
    colour: false,
    width: 100,
    run: { date: run.date, version, parameters: rules.parametersName },
  } as const;
  const plan = {
    files: inputs.files,
    settings,
    parametersName: rules.parametersName,
    jobs: call.jobs ?? null,
    quiet: call.quiet ?? false,
  };
  const results: FileResult[] = [];
  for await (const result of checkedFiles(plan)) results.push(result);
  const submissions = await submissionsOf(inputs.files, results, preferred);
  const table = regionTable(submissions, checkOptions(rules.settings).parameters);
  if (table.contracts.length === 0) {
    throw new UsageError(
      `aucun contrat n'a pu être lu : il n'y a rien à additionner.${table.unread.map(({ file, problem }) => `\n  ${file} : ${problem ?? ''}`).join('')}`,
    );
  }
  await saveFile(call.out, newWorkbook(regionSheets(table, run), { title: regionTitle(run) }));
  const output = await openOutput(undefined);
  await output.write(`${typography(summaryText(table, run, call.out).join('\n'))}\n`);
  const summaries = results.map(({ summary }) => summary);
  tellUnknownCollectivities(summaries);
  tellUnusedMarks(summaries);
  if (table.unread.length > 0 || inputs.problems.length > 0) return 2;
  return isUndecided(table) ? 1 : 0;
}

/** The results with what tells versions apart; a workbook goes by its way inside the folder given, where no other has the same. */
async function submissionsOf(
  inputs: readonly Input[],
  results: readonly FileResult[],
  preferred: ReadonlySet<string>,
): Promise<readonly RegionSubmission[]> {
  const names = groupBy(inputs, ({ inside }) => inside);
  const found = await Promise.all(
    results.map(async ({ summary, sha256 }, i) => {
      const { inside, file } = inputs[i] ?? { inside: summary.file, file: summary.file };
      const name = names.get(inside)?.length === 1 ? inside : file;
      const modified = await stat(file).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      );
      return { summary: { ...summary, file: name }, sha256, modified, preferred: preferred.has(file) };
    }),
  );
  return found.sort((a, b) => byRisk(a.summary, b.summary));
}

/** Two versions of a contract, and nobody said which one counts. */
function isUndecided({ contracts }: RegionTable): boolean {
  return contracts.some(({ because }) => because === 'assumed');
}

function summaryText(table: RegionTable, { region }: RegionRun, out: string): readonly string[] {
  const where = region === null ? '' : ` (${region})`;
  return [
    `${regionExtentText(table)}${where}, écrits dans ${out}.`,
    `Crédits de l’État : ${euros(sum(table.totals))}, soit ${enumerate(table.years.map((year, i) => `${euros(table.totals[i] ?? ZERO)} en ${year}`))}.`,
    ...regionNotes(table).map((note) => `  • ${note}`),
  ];
}
