import { count, enumerate, euros, quote, typography } from '../contract';
import type { Snapshot } from '../sheets';
import { budgetSheet, budgetTable, partnersEdits, partnerSheet, partnerTable, type PartnerTable } from '../writing';
import { checkTargets, workbookWith } from './copy-or-alone';
import type { ExitStatus } from './exit-status';
import { readOneWorkbook } from './one-workbook';
import { openOutput } from './output';
import { readRules, type RuleCall } from './rule-options';
import { saveFile } from './save-file';
import { tell } from './tell';

/** The options of `cofisol partners`, as commander gives them. */
export interface PartnersCall extends RuleCall {
  readonly out?: string;
  readonly values?: boolean;
  readonly alone?: boolean;
}

/** What each tiers and FSE+ brings, and the budget view, as a workbook; without --out the totals alone. */
export async function partners(file: string, call: PartnersCall): Promise<ExitStatus> {
  const rules = await readRules(call);
  await checkTargets(file, call, rules.files);
  for (const doubt of rules.doubts) tell(doubt);
  const workbook = await readOneWorkbook(file, rules);
  const { check } = workbook;
  const table = partnerTable(check);
  if (call.out !== undefined) {
    const budget = budgetTable(check);
    const sheets = {
      what: 'le tableau des partenaires',
      edits: (snapshot: Snapshot, live: boolean) => partnersEdits(snapshot, table, budget, live),
      alone: () => [partnerSheet(table, 'Partenaires', () => null), budgetSheet(budget, 'Vue budgétaire')],
    };
    await saveFile(call.out, workbookWith(workbook, sheets, call));
  }
  const output = await openOutput(undefined);
  await output.write(`${typography(summary(table, call.out).join('\n'))}\n`);
  return 0;
}

function summary({ blocks, years }: PartnerTable, out: string | undefined): readonly string[] {
  const where = out === undefined ? '' : ` Écrit dans ${out}.`;
  const found =
    blocks.length === 0 ? "Aucun tiers ni FSE+ n'est inscrit" : count(blocks.length, 'financeur', 'financeurs');
  return [
    `${found} sur ${enumerate(years)}.${where}`,
    ...blocks.map(
      ({ name, rows, total }) => `  ${quote(name)} : ${euros(total)}, ${count(rows.length, 'action', 'actions')}`,
    ),
    ...(out === undefined ? ['Ajoutez --out FICHIER.xlsx pour le tableau par action et par année.'] : []),
  ];
}
