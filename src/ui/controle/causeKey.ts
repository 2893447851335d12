import type { CheckedFinding } from '../../checking';
import { parseCellRef } from '../../sheets';

/** Ways of filling a workbook in, and places left empty: wherever they are met it is the same cause. */
const ONE_CAUSE_A_WORKBOOK: ReadonlySet<string> = new Set([
  'nombre-en-texte',
  'montant-fraction',
  'unite',
  'fse-ambigu',
  'axe-conflit',
  'valeur-absente',
  'part-absente',
  'cout-absent',
  'nature-absente',
  'indicateur-absent',
  'plafond-absent',
  'arrondi',
]);

export function isOfWholeWorkbook(code: string): boolean {
  return ONE_CAUSE_A_WORKBOOK.has(code);
}

/** A row of totals that leaves a line out is wrong every year. */
const ONE_CAUSE_A_ROW: ReadonlySet<string> = new Set(['total-faux', 'somme-incomplete']);

/** Findings with the same key have one cause: the same mistake on an action over the years, the same way of typing. */
export function causeKey({ code, severity, action, axis, cells }: CheckedFinding): string {
  if (isOfWholeWorkbook(code)) return `${code}/${severity}`;
  const at = parseCellRef(cells[0] ?? '');
  if (ONE_CAUSE_A_ROW.has(code) && at) return `${code}/${at.sheet}/${at.row}`;
  const place = action ?? at?.sheet ?? '';
  return `${code}/${severity}/${axis ?? ''}/${place}`;
}
