import { french, EditProblem } from '../../sheets';

import type { Known, KnownSheet } from '../known';
import type { Seen } from '../looking/seen';
import type { Plan } from './plan';
import type { Written } from './write';

/** What is known of the workbook once a plan is carried out. */
export function knownAfter(known: Known, plan: Plan, { after, flags }: Written): Known {
  const touched = new Set(plan.cells.map(({ cell }) => cell.sheet));
  const stay = known.sheets.filter(({ id }) => !plan.removed.some((removed) => removed.id === id));
  return {
    ...known,
    sheets: [
      ...stay.map((sheet) =>
        touched.has(sheet.name) ? { ...sheet, fingerprint: after.fingerprint(sheet.id) } : sheet,
      ),
      ...plan.added.map(({ sheet }): KnownSheet => ({
        id: after.idOf(sheet.name) ?? '',
        name: sheet.name,
        isVisible: sheet.hidden !== true,
        isProtected: sheet.isProtected === true,
        fingerprint: after.fingerprint(sheet.name),
      })),
    ],
    corrections: plan.corrections ? correctionsAfter(plan.corrections.text, after) : known.corrections,
    flags: flags ?? known.flags,
  };
}

/** The same once what was begun has been taken back. */
export function knownRestored(known: Known, plan: Plan, restored: Seen): Known {
  return {
    ...known,
    corrections: plan.corrections ? correctionsAfter(known.corrections?.text ?? null, restored) : known.corrections,
    flags: plan.flags && restored.small.flags.length !== known.flags?.length ? null : known.flags,
  };
}

function correctionsAfter(text: string | null, { small: { corrections } }: Seen): Known['corrections'] {
  return text === null || !corrections ? null : { id: corrections.id, text };
}

/** The failure of a write that could not be taken back: the user must know before the workbook is saved. */
export function notTakenBack(failure: unknown): EditProblem {
  return new EditProblem(
    'busy',
    french(
      'L’écriture a été interrompue et Excel ne répond pas : une partie est peut-être déjà dans le classeur. ' +
        'N’enregistrez pas encore ; recommencez dans un instant, Cofisol défera d’abord ce qui a été commencé (ou annulez avec Ctrl+Z).',
    ),
    [],
    { cause: failure },
  );
}
