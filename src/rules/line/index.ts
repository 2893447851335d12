import type { Rule } from '../rule';
import { anneeHorsContrat } from './anneeHorsContrat';
import { arrondi } from './arrondi';
import { cantineAxe } from './cantineAxe';
import { cantineExces } from './cantineExces';
import { cantineOutreMer } from './cantineOutreMer';
import { ceeAPreciser } from './ceeAPreciser';
import { ceeTaux } from './ceeTaux';
import { communePorteuse } from './communePorteuse';
import { coutAbsent } from './coutAbsent';
import { doublon } from './doublon';
import { equilibre } from './equilibre';
import { fseExces } from './fseExces';
import { fseNature } from './fseNature';
import { montantNegatif } from './montantNegatif';
import { natureAbsente } from './natureAbsente';
import { parite } from './parite';
import { pariteBasse } from './pariteBasse';
import { partAbsente } from './partAbsente';
import { partCollectivite } from './partCollectivite';
import { repasAbsents } from './repasAbsents';
import { tiersExces } from './tiersExces';

/** One action, one year (domain.md 4.1), in its order. */
export const lineRules: readonly Rule[] = [
  parite,
  pariteBasse,
  partCollectivite,
  arrondi,
  equilibre,
  tiersExces,
  fseNature,
  fseExces,
  natureAbsente,
  partAbsente,
  coutAbsent,
  montantNegatif,
  anneeHorsContrat,
  doublon,
  ceeTaux,
  ceeAPreciser,
  communePorteuse,
  repasAbsents,
  cantineExces,
  cantineAxe,
  cantineOutreMer,
];
