import { count, enumerate, euros, percentText, quote, typography } from '../contract';
import { newWorkbook } from '../files';
import { formatDecimal, type Cents, type Ratio } from '../money';
import { executionAxisTitle, executionNotes, executionSheet, executionTable, type ExecutionTable } from '../writing';
import type { ExitStatus } from './exit-status';
import { readOneWorkbook, type OneWorkbook } from './one-workbook';
import { openOutput } from './output';
import { readRules, type RuleCall } from './rule-options';
import { checkTarget, saveFile } from './save-file';
import { tell } from './tell';
import { UsageError } from './usage-error';

/** The options of `cofisol execution`, as commander gives them. */
export interface ExecutionCall extends RuleCall {
  readonly year: number;
  readonly out?: string;
  readonly format: 'text' | 'json';
}

/** What was delegated, consumed and is left in a year, action by action. */
export async function execution(file: string, call: ExecutionCall): Promise<ExitStatus> {
  const rules = await readRules(call);
  if (call.out !== undefined) {
    await checkTarget({ option: '--out', path: call.out, endings: ['.xlsx'] }, [file, ...rules.files]);
  }
  for (const doubt of rules.doubts) tell(doubt);
  const table = tableOf(await readOneWorkbook(file, rules), call.year);
  if (call.out !== undefined) {
    const sheet = executionSheet(table, `Exécution ${call.year}`);
    await saveFile(call.out, newWorkbook([sheet], { title: sheet.name }));
  }
  const output = await openOutput(undefined);
  await output.write(call.format === 'json' ? jsonText(file, table) : `${pageText(table, call.out)}\n`);
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
  const actions = rows.map(({ action, line, execution: one, reduction }) => ({
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
  }));
  return `${JSON.stringify({ report: 'cofisol-execution/1', file, year, actions }, null, 2)}\n`;
}

function orNull(amount: Cents | null): string | null {
  return amount === null ? null : formatDecimal(amount);
}

function pageText({ collectivity, year, axes, rows, sums }: ExecutionTable, out: string | undefined): string {
  const unknown = sums.unknown.length;
  const page = [
    `Exécution ${year}${collectivity === null ? '' : `, ${collectivity}`} : ${count(rows.length, 'action', 'actions')}, ${euros(sums.delegated)} délégués, ${euros(sums.consumed)} consommés, ${euros(sums.reliquat)} de reliquat.`,
    ...(unknown === 0
      ? []
      : [
          `Hors du consommé et du reliquat : ${count(unknown, 'action', 'actions')} dont la consommation n'est pas connue.`,
        ]),
    ...axes.flatMap(({ axis, rows: own }) => ['', executionAxisTitle(axis), ...own.flatMap(actionText)]),
    '',
    out === undefined ? "Ajoutez --out FICHIER.xlsx pour l'écrire." : `Écrit dans ${out}.`,
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
      : `${euros(one.consumedState)} consommés${one.estimated ? ' (estimé)' : ''}${one.rate === null ? '' : `, soit ${rateText(one.rate)}`}`,
    ...(one.reliquat === null
      ? []
      : [one.reliquat < 0n ? `dépassement, reliquat ${euros(one.reliquat)}` : `reliquat ${euros(one.reliquat)}`]),
  ];
  return [`  ${name} : ${figures.join(', ')}`, ...executionNotes(row).map((note) => `    ${note}`)];
}

/** To the nearest tenth of a percent. */
function rateText({ numerator, denominator }: Ratio): string {
  return percentText({ numerator: (numerator * 2000n + denominator) / (denominator * 2n), denominator: 1000n });
}
