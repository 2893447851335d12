import * as v from 'valibot';
import { typography } from '../../contract';
import type { UserMarks } from './marks';
import { userMarksSchema } from './schema';

/** What the workbook carries; where its part can't be used, nothing and why. */
export interface ReadMarks extends UserMarks {
  /** Why the part was set aside, in French sentences; null where all is well. */
  readonly problem: string | null;
}

/**
 * The user's marks from the text of the custom XML part (see `Snapshot.customXml`); null where there is none. Never
 * throws: of a part that is damaged in any place nothing is taken, because half of the corrections could give figures
 * that nobody has seen.
 */
export function readUserMarks(customXml: string | null): ReadMarks {
  if (customXml === null) return { corrections: [], ignored: [], problem: null };
  let json: unknown;
  try {
    json = JSON.parse(customXml);
  } catch {
    return nothing("elles sont endommagées (ce n'est pas du JSON valide)");
  }
  const version = versionOf(json);
  if (version !== null && version > 1) {
    return nothing('elles viennent d’une version plus récente de Cofisol : contrôlez ce classeur avec elle');
  }
  const result = v.safeParse(userMarksSchema, json, { abortEarly: true });
  if (!result.success) return nothing(`elles sont endommagées (${placeOf(result.issues[0])})`);
  const { corrections, ignored } = result.output;
  return { corrections, ignored, problem: null };
}

function nothing(why: string): ReadMarks {
  const problem = typography(
    `Les corrections et les justifications enregistrées dans ce classeur n'ont pas été appliquées : ${why}. Le classeur est contrôlé sans elles ; refaites-les si elles sont encore utiles.`,
  );
  return { corrections: [], ignored: [], problem };
}

function versionOf(json: unknown): number | null {
  const result = v.safeParse(v.object({ version: v.pipe(v.number(), v.integer()) }), json);
  return result.success ? result.output.version : null;
}

/** « corrections.0.axis : un axe de 1 à 4 est attendu ». The library's own words are English: they stay out. */
function placeOf(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue) ?? '';
  const reason = issue.message.startsWith('un') ? issue.message : 'donnée absente ou inattendue';
  return path === '' ? reason : `${path} : ${reason}`;
}
