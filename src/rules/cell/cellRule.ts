import type { Axis } from '../../contract';
import type { Cents } from '../../money';
import type { RuleInfo } from '../ruleInfo';

/** The codes that the reading of a workbook finds (domain.md 4.2), and `reliquat-faux`. */
export type CellCode =
  | 'cellule-illisible'
  | 'montant-ambigu'
  | 'lecture-ambigue'
  | 'montant-non-place'
  | 'nombre-en-texte'
  | 'montant-fraction'
  | 'cellule-erreur'
  | 'valeur-absente'
  | 'unite'
  | 'axe-conflit'
  | 'axe-inconnu'
  | 'axe-transversal'
  | 'fse-ambigu'
  | 'total-faux'
  | 'somme-incomplete'
  | 'ecart-feuilles'
  | 'plafond-different'
  | 'collectivite-supposee'
  | 'reliquat-faux';

/** Where a finding of the reading stands, and what was found there. */
export interface CellPlace {
  /** « Sheet!B12 ». */
  readonly cells: readonly string[];
  readonly axis?: Axis | null;
  readonly year?: number | null;
  /** The action's number, or its title. */
  readonly action?: string | null;
  readonly actual?: Cents | null;
  readonly expected?: Cents | null;
  /** The text or number found in the (first) cell: quoted. */
  readonly text?: string;
  /** A French complement: which column, which unit, what the label says. Becomes a sentence of its own. */
  readonly detail?: string;
  /** The figure of a recap is held against its fiche, not against lines. */
  readonly againstFiche?: boolean;
}

export interface CellRule extends RuleInfo {
  readonly code: CellCode;
  readonly message: (at: CellPlace) => string;
  readonly remedy: (at: CellPlace) => string;
}

/** Source of what the FAQ leaves to the reader of a workbook. */
export const READING_SOURCE = 'Cofisol, règles de lecture des classeurs';
