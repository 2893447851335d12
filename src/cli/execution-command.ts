import { count, enumerate, euros, quote, typography } from '../contract';
import { formatDecimal, type Cents } from '../money';
import type { Snapshot } from '../sheets';
import { executionDocument } from '../word';
import {
  executionAxisTitle,
  executionEdits,
  executionNotes,
  executionRateText,
  executionSheet,
  executionSumText,
  executionTable,
  followUpText,
  proposalNote,
  type ExecutionRow,
  type ExecutionTable,
} from '../writing';
import { checkTargets, workbookWith } from './copy-or-alone';
import type { ExitStatus } from './exit-status';
import { readOneWorkbook, type OneWorkbook } from './one-workbook';
import { openOutput } from './output';
import { readRules, type RuleCall } from './rule-options';
import { saveFile } from './save-file';
import { tell } from './tell';
import { UsageError } from './usage-error';

/** The options of `cofisol execution`, as commander gives them. */
export interface ExecutionCall extends RuleCall {
  readonly year: number;
  readonly out?: string;
  readonly docx?: string;
  readonly values?: boolean;
  readonly alone?: boolean;
  readonly format: 'text' | 'json';
}

/** What was delegated, consumed and is left in a year, action by action. */
export async function execution(file: string, call: ExecutionCall): Promise<ExitStatus> {
  const rules = await readRules(call);
  await checkTargets(file, call, rules.files);
  for (const doubt of rules.doubts) tell(doubt);
  const workbook = await readOneWorkbook(file, rules);
  const table = tableOf(workbook, call.year);
  if (call.out !== undefined) {
    const sheets = {
      what: "l'exécution",
      edits: (snapshot: Snapshot, live: boolean) => [executionEdits(snapshot, table, live)],
      alone: () => [executionSheet(table, `Exécution ${call.year}`, () => null)],
    };
    await saveFile(call.out, workbookWith(workbook, sheets, call));
  }
  if (call.docx !== undefined) await saveFile(call.docx, await executionDocument(table));
  const output = await openOutput(undefined);
  const written = [call.out, call.docx].filter((one) => one !== undefined);
  await output.write(call.format === 'json' ? jsonText(file, table) : `${pageText(table, written)}\n`);
  return 0;
}

function tableOf({ file, check, parameters }: OneWorkbook, year: number): ExecutionTable {
  const table = executionTable(check, year, parameters);
  if (table !== null) return table;
  const known = check.contract.years.length === 0 ? 'aucune année' : enumerate(check.contract.years);
  throw new UsageError(`« ${file} » ne donne rien pour ${year}. Années lues : ${known}.`);
}

/** report.md, « execution --format json ». */
function jsonText(file: string, { year, rows }: ExecutionTable): string {
  const actions = rows.map((row) => inJson(row));
  return `${JSON.stringify({ report: 'cofisol-execution/1', file, year, actions }, null, 2)}\n`;
}

function inJson(row: ExecutionRow): object {
  const { action, line, execution: one, reduction } = row;
  return {
    id: action.id,
    title: action.title,
    axis: action.axis,
    newCredits: orNull(line.state),
    carryOver: orNull(line.carryOver),
    reduction: orNull(line.reduction),
    delegated: orNull(one.delegated),
    consumed: orNull(line.consumed),
    basis: one.basis ?? 'unknown',
    consumedState: orNull(one.consumedState),
    estimated: one.estimated,
    reliquat: orNull(one.reliquat),
    proposedReduction: orNull(reduction?.amount ?? null),
    ...said('indicatorTarget', followUpText('target', row)),
    ...said('indicatorAchieved', followUpText('achieved', row)),
    ...said('comment', followUpText('comment', row)),
  };
}

function said(key: string, text: string | null): object {
  return text === null ? {} : { [key]: text };
}

function orNull(amount: Cents | null): string | null {
  return amount === null ? null : formatDecimal(amount);
}

function pageText({ collectivity, year, axes, rows, sums }: ExecutionTable, written: readonly string[]): string {
  const proposal = proposalNote(rows);
  const unknown = sums.unknown.length;
  const page = [
    `Exécution ${year}${collectivity === null ? '' : `, ${collectivity}`}. ${executionSumText({ rows, sums })}`,
    ...(unknown === 0 || unknown === rows.length
      ? []
      : [
          `Hors du consommé et du reliquat : ${count(unknown, 'action', 'actions')} dont la consommation n'est pas connue.`,
        ]),
    ...axes.flatMap(({ axis, rows: own }) => ['', executionAxisTitle(axis), ...own.flatMap(actionText)]),
    ...(proposal === null ? [] : ['', proposal]),
    '',
    written.length === 0
      ? "Ajoutez --out FICHIER.xlsx ou --docx FICHIER.docx pour l'écrire."
      : `Écrit dans ${enumerate(written)}.`,
  ];
  return page.map(typography).join('\n');
}

function actionText(row: ExecutionTable['rows'][number]): readonly string[] {
  const { action, execution: one } = row;
  const name = action.id === null ? quote(action.title) : `${action.id} ${action.title}`;
  const figures = [
    one.delegated === null ? 'total délégué inconnu' : `${euros(one.delegated)} délégués`,
    one.consumedState === null
      ? 'consommation inconnue'
      : `${euros(one.consumedState)} consommés${one.estimated ? ' (estimé)' : ''}${one.rate === null ? '' : `, soit ${executionRateText(one.rate)}`}`,
    ...(one.reliquat === null
      ? []
      : [one.reliquat < 0n ? `dépassement, reliquat ${euros(one.reliquat)}` : `reliquat ${euros(one.reliquat)}`]),
  ];
  return [
    `  ${name} : ${figures.join(', ')}`,
    ...[...followUpLines(row), ...executionNotes(row)].map((note) => `    ${note}`),
  ];
}

/** « Indicateur : cible 120, réalisé 95. », and the comment as it was written. */
function followUpLines(row: ExecutionRow): readonly string[] {
  const target = followUpText('target', row);
  const achieved = followUpText('achieved', row);
  const comment = followUpText('comment', row);
  const figures = [
    ...(target === null ? [] : [`cible ${target}`]),
    ...(achieved === null ? [] : [`réalisé ${achieved}`]),
  ];
  return [
    ...(figures.length === 0 ? [] : [`Indicateur : ${figures.join(', ')}.`]),
    ...(comment === null ? [] : [`Commentaire : ${comment}`]),
  ];
}
