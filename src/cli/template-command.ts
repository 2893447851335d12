import { stat } from 'node:fs/promises';
import { count, enumerate, typography } from '../contract';
import { newWorkbook } from '../files';
import { builtInParameters } from '../parameters';
import { DEFAULT_ACTIONS, templateSheets, type TemplateOptions } from '../writing';
import type { ExitStatus } from './exit-status';
import { openOutput } from './output';
import { readParameters } from './parameters-file';
import { checkTarget, saveFile } from './save-file';
import { UsageError } from './usage-error';

/** The options of `cofisol template`, as commander gives them. */
export interface TemplateCall {
  readonly kind: 'departement' | 'metropole';
  readonly out: string;
  readonly layout?: 'fiches' | 'liste';
  readonly years?: readonly number[];
  readonly actions?: number;
  readonly collectivity?: string;
  readonly parameters?: string;
}

/** Writes a workbook to fill in for a contract. A file that is there is not replaced: somebody may have filled it in. */
export async function template(call: TemplateCall): Promise<ExitStatus> {
  await checkTarget({ option: '--out', path: call.out, endings: ['.xlsx'] }, []);
  const set = call.parameters === undefined ? builtInParameters : (await readParameters(call.parameters)).set;
  if ((await stat(call.out).catch(() => null)) !== null) {
    throw new UsageError(
      `« ${call.out} » existe déjà : il a pu être rempli, il n'est pas remplacé. Donnez un autre nom à --out, ou déplacez ce fichier.`,
    );
  }
  const years = set.figures.contractYears.value;
  const options: TemplateOptions = {
    kind: call.kind,
    layout: call.layout ?? 'fiches',
    years: call.years ?? years,
    actions: call.actions ?? DEFAULT_ACTIONS,
    collectivity: call.collectivity ?? null,
  };
  const outside = options.years.find((year) => !years.includes(year));
  if (outside !== undefined) {
    throw new UsageError(`--years : ${outside} n'est pas une année du contrat (${enumerate(years)}).`);
  }
  await saveFile(call.out, newWorkbook(templateSheets(options, set), { title: 'Contrat local des solidarités' }));
  const output = await openOutput(undefined);
  await output.write(`${typography(summary(call.out, options))}\n`);
  return 0;
}

function summary(out: string, { layout, actions, years }: TemplateOptions): string {
  const what =
    layout === 'fiches'
      ? count(actions, 'fiche-action', 'fiches-actions')
      : `une liste de ${count(actions, 'action', 'actions')}`;
  return (
    `Modèle écrit dans ${out} : ${what}, ${count(years.length, 'année', 'années')}. ` +
    `Commencez par la feuille « Enveloppe » ; une fois rempli, contrôlez-le avec : cofisol check ${typed(out)}`
  );
}

/** A path as a command line takes it. */
function typed(file: string): string {
  return /\s/.test(file) ? `"${file}"` : file;
}
