import { axeConflit } from './axeConflit';
import { axeInconnu } from './axeInconnu';
import { axeTransversal } from './axeTransversal';
import type { CellRule } from './cellRule';
import { celluleErreur } from './celluleErreur';
import { celluleIllisible } from './celluleIllisible';
import { collectiviteSupposee } from './collectiviteSupposee';
import { ecartFeuilles } from './ecartFeuilles';
import { fseAmbigu } from './fseAmbigu';
import { lectureAmbigue } from './lectureAmbigue';
import { montantAmbigu } from './montantAmbigu';
import { montantFraction } from './montantFraction';
import { montantNonPlace } from './montantNonPlace';
import { nombreEnTexte } from './nombreEnTexte';
import { plafondDifferent } from './plafondDifferent';
import { reliquatFaux } from './reliquatFaux';
import { sommeIncomplete } from './sommeIncomplete';
import { totalFaux } from './totalFaux';
import { unite } from './unite';
import { valeurAbsente } from './valeurAbsente';

/** What the reading of a workbook can find (domain.md 4.2), in its order, and `reliquat-faux` (section 5). */
export const cellRules: readonly CellRule[] = [
  celluleIllisible,
  montantAmbigu,
  lectureAmbigue,
  montantNonPlace,
  nombreEnTexte,
  montantFraction,
  celluleErreur,
  valeurAbsente,
  unite,
  axeConflit,
  axeInconnu,
  axeTransversal,
  fseAmbigu,
  totalFaux,
  sommeIncomplete,
  ecartFeuilles,
  plafondDifferent,
  collectiviteSupposee,
  reliquatFaux,
];
