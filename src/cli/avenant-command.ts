import { count, enumerate, euros, typography } from '../contract';
import { abs } from '../money';
import { avenantDocument } from '../word';
import {
  avenantTable,
  type AvenantOptions,
  type AvenantRow,
  type AvenantTable,
  type CeilingStanding,
} from '../writing';
import { avenantSheets } from './avenant-sheets';
import { checkTargets, workbookWith } from './copy-or-alone';
import { evidenceOf } from './evidence-of';
import type { ExitStatus } from './exit-status';
import { readOneWorkbook, type OneWorkbook } from './one-workbook';
import { openOutput } from './output';
import { readRules, type RuleCall } from './rule-options';
import { saveFile } from './save-file';
import { tell } from './tell';
import { UsageError } from './usage-error';

/** The options of `cofisol avenant`, as commander gives them. */
export interface AvenantCall extends RuleCall {
  readonly year: number;
  readonly out?: string;
  readonly docx?: string;
  readonly values?: boolean;
  readonly alone?: boolean;
  readonly round?: 'euro';
  readonly byFunder?: boolean;
  readonly acceptExpected?: boolean;
  readonly carryOver?: boolean;
  readonly reduction?: boolean;
  readonly lastYear?: boolean;
  readonly evidence?: boolean;
  readonly signatures?: 2 | 3;
}

/** Writes the avenant of a year. Status 1 where it is a PROJET: blocking findings stand against it. */
export async function avenant(file: string, call: AvenantCall, version: string): Promise<ExitStatus> {
  checkEvidence(call);
  const rules = await readRules(call);
  await checkTargets(file, call, rules.files);
  for (const doubt of rules.doubts) tell(doubt);
  const workbook = await readOneWorkbook(file, rules);
  const table = tableOf(workbook, call);
  for (const twice of twiceTexts(table, call)) tell(twice);
  const evidence = call.evidence === true ? evidenceOf(workbook, call.signatures ?? null, version) : null;
  if (call.out !== undefined) await saveFile(call.out, workbookWith(workbook, avenantSheets(table, evidence), call));
  if (call.docx !== undefined) await saveFile(call.docx, await avenantDocument(table, evidence));
  const output = await openOutput(undefined);
  await output.write(
    `${typography(
      summary(
        table,
        [call.out, call.docx].filter((one) => one !== undefined),
      ).join('\n'),
    )}\n`,
  );
  return table.blocking.length > 0 ? 1 : 0;
}

/** @throws UsageError where the fiche de contrôle would stand nowhere */
function checkEvidence({ evidence, signatures, out, docx }: AvenantCall): void {
  if (signatures !== undefined && evidence !== true) {
    throw new UsageError('--signatures concerne la fiche de contrôle : ajoutez --evidence.');
  }
  if (evidence === true && out === undefined && docx === undefined) {
    throw new UsageError('--evidence ajoute la fiche de contrôle à ce qui est écrit : donnez aussi --out ou --docx.');
  }
}

function tableOf({ file, check, parameters }: OneWorkbook, call: AvenantCall): AvenantTable {
  const options: AvenantOptions = {
    year: call.year,
    wholeEuros: call.round === 'euro',
    acceptExpected: call.acceptExpected ?? false,
    takeCarryOver: call.carryOver ?? false,
    takeReduction: call.reduction ?? false,
    takeLastYear: call.lastYear ?? false,
    byFunder: call.byFunder ?? false,
  };
  const table = avenantTable(check, options, parameters);
  if (table !== null) return table;
  const known = check.contract.years.length === 0 ? 'aucune année' : enumerate(check.contract.years);
  throw new UsageError(
    `« ${file} » ne donne aucun montant pour ${call.year} : il n'y a rien à mettre dans cet avenant. Années lues : ${known}.`,
  );
}

/** What is said where the same unspent credits would count twice. */
function twiceTexts({ year, groups }: AvenantTable, { carryOver, reduction }: AvenantCall): readonly string[] {
  const rows = groups.flatMap((group) => group.rows);
  const without = [carryOver === true ? '--carry-over' : null, reduction === true ? '--reduction' : null]
    .filter((one) => one !== null)
    .map((one) => `sans ${one}`)
    .join(' ou ');
  const told = (is: (row: AvenantRow) => boolean, text: (actions: number) => string): readonly string[] => {
    const actions = rows.filter(is).length;
    return actions === 0 ? [] : [text(actions)];
  };
  const both = (actions: number): string =>
    `L'avenant garde les deux et le signale sur ${actions === 1 ? 'sa ligne' : 'leurs lignes'}.`;
  return [
    ...told(
      ({ takenTwice }) => takenTwice.includes('carry-over'),
      (n) =>
        `${count(n, 'action a', 'actions ont')} à la fois un report et une réfaction pour les mêmes crédits non consommés en ${year - 1}. ${both(n)} Si un seul est voulu, relancez ${without}.`,
    ),
    ...told(
      ({ takenTwice }) => takenTwice.includes('last-year'),
      (n) =>
        `${count(n, 'action a', 'actions ont')} une réfaction dans le classeur, et --last-year abaisse aussi les crédits nouveaux. ${both(n)} Si un seul est voulu, relancez sans --last-year ou ôtez la réfaction du classeur.`,
    ),
    ...told(
      ({ isReductionLeftOut }) => isReductionLeftOut,
      (n) =>
        `La réfaction n'est pas reprise pour ${count(n, 'action', 'actions')} : --last-year abaisse déjà les crédits nouveaux d'après la consommation. Pour la réfaction à la place, relancez sans --last-year.`,
    ),
  ];
}

function summary(
  { year, groups, sums, stateInWords, blocking }: AvenantTable,
  written: readonly string[],
): readonly string[] {
  const actions = groups.flatMap(({ rows }) => rows);
  const where = written.length === 0 ? '' : ` écrit dans ${enumerate(written)}`;
  const project =
    blocking.length === 0
      ? ''
      : ` PROJET : ${count(blocking.length, 'anomalie bloquante', 'anomalies bloquantes')} à lever avant signature.`;
  return [
    `Avenant ${year}${where} : ${count(actions.length, 'action', 'actions')}, ${euros(sums.state)} de crédits nouveaux (${stateInWords}).${project}`,
    ...groups.map(({ title, sums: own, standing }) => `  ${title} : ${euros(own.state)}, ${standingWords(standing)}`),
    ...(written.length === 0 ? ["Ajoutez --out FICHIER.xlsx ou --docx FICHIER.docx pour l'écrire."] : []),
  ];
}

function standingWords(standing: AvenantTable['groups'][number]['standing']): string {
  if (standing === null) return 'plafond inconnu';
  return `${ceilingWords(standing)}${standing.floorHolds ? '' : ', PLANCHER NON ATTEINT'}`;
}

function ceilingWords({ left, ceilingHolds, isFungible }: CeilingStanding): string {
  if (ceilingHolds) return `reste ${euros(left)} sous le plafond`;
  const excess = euros(abs(left));
  return isFungible ? `plafond de l'axe dépassé de ${excess} (fongibilité à convenir)` : `PLAFOND DÉPASSÉ de ${excess}`;
}
