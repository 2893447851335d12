import { count, enumerate, euros, typography } from '../contract';
import { avenantDocument } from '../word';
import { avenantTable, type AvenantOptions, type AvenantTable } from '../writing';
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
  const twice = twiceText(table, call);
  if (twice !== null) tell(twice);
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

/** What is said where a report and a réfaction stand for the same unspent credits; null where none do. */
function twiceText({ year, groups }: AvenantTable, { carryOver, reduction }: AvenantCall): string | null {
  const twice = groups.flatMap(({ rows }) => rows).filter(({ isTakenTwice }) => isTakenTwice).length;
  if (twice === 0) return null;
  const without = [carryOver === true ? '--carry-over' : null, reduction === true ? '--reduction' : null]
    .filter((one) => one !== null)
    .map((one) => `sans ${one}`)
    .join(' ou ');
  return `${count(twice, 'action a', 'actions ont')} à la fois un report et une réfaction pour les mêmes crédits non consommés en ${year - 1}. L'avenant garde les deux et le signale sur ${twice === 1 ? 'sa ligne' : 'leurs lignes'}. Si un seul est voulu, relancez ${without}.`;
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
    ...groups.map(({ title, sums: own, standing }) => {
      const left =
        standing === null
          ? 'plafond inconnu'
          : standing.ceilingHolds
            ? `reste ${euros(standing.left)} sous le plafond`
            : 'PLAFOND DÉPASSÉ';
      const floor = standing === null || standing.floorHolds ? '' : ', PLANCHER NON ATTEINT';
      return `  ${title} : ${euros(own.state)}, ${left}${floor}`;
    }),
    ...(written.length === 0 ? ["Ajoutez --out FICHIER.xlsx ou --docx FICHIER.docx pour l'écrire."] : []),
  ];
}
