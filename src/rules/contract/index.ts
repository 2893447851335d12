import type { Rule } from '../rule';
import { actionAVerifier } from './actionAVerifier';
import { axeVide } from './axeVide';
import { cantineMetropole } from './cantineMetropole';
import { horsReferentiel } from './horsReferentiel';
import { indicateurAbsent } from './indicateurAbsent';
import { investissement } from './investissement';
import { metropoleInconnue } from './metropoleInconnue';
import { reconductionMajoritaire } from './reconductionMajoritaire';
import { reconductionMontant } from './reconductionMontant';

/** The contract as a whole (domain.md 4.4), in its order. */
export const wholeRules: readonly Rule[] = [
  axeVide,
  reconductionMajoritaire,
  reconductionMontant,
  cantineMetropole,
  investissement,
  indicateurAbsent,
  horsReferentiel,
  metropoleInconnue,
  actionAVerifier,
];
