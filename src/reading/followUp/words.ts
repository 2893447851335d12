import { normalise } from '../words/normalise';
import { remembered } from '../words/remembered';
import type { Role } from '../words/role';

/** What the follow-up of an action holds for a year: what its indicators aim at, what they reached, what is said of it; how its consumption was found. */
export type NoteKey = 'target' | 'achieved' | 'comment' | 'method';

export interface NoteWords {
  readonly key: NoteKey;
  /** « Cible », « Valeur atteinte »: no other thing is called so; « Prévu », « Résultat » need an indicator beside them. */
  readonly sure: boolean;
}

/** What a column holds of the follow-up, and of which indicator. */
export interface ColumnNote {
  readonly key: NoteKey;
  /** « national », « local », or the header of an indicator's own column; null where there is one indicator only. */
  readonly of: string | null;
}

/** Shares, rates, dates and audiences have a target and a realisation too: no indicator's. */
const OTHERWISE =
  /\b(taux|ecarts?|dates?|calendrier|publics?|population|couts?|depenses?|budget\w*|credits?|montants?|avancement|etat|part|subventions?|financ\w+|recettes?|euros?|consomm\w+|mandat\w+|solde|reliquat|duree|delai)\b/;
const TARGET = /\b(cibles?|cible a atteindre|valeurs? attendues?|resultats? attendus?|valeurs? visees?)\b/;
const WEAK_TARGET = /\b(objectifs?|attendus?|attendues?|vises?|visees?|prevus?|prevues?|previsions?|previsionnels?)\b/;
const ACHIEVED =
  /\b(valeurs? (atteintes?|realisees?|obtenues?|constatees?|reelles?)|(resultats?|indicateurs?) (obtenus?|atteints?|constates?|realises?))\b|^(atteinte?s?|realise n|valeur reelle)\b/;
const WEAK_ACHIEVED =
  /\b(realises?|realisees?|realisations?|atteinte?s?|obtenus?|obtenues?|constates?|constatees?|resultats?)\b/;
const COMMENT =
  /^(commentaires?|observations?|remarques?|explications?( des ecarts)?|justifications?( des ecarts)?|analyse( qualitative)?|bilan qualitatif|points? de vigilance|difficultes( rencontrees)?)\b/;

/** What a header, or a row's label, says of the follow-up; null where it says nothing of it. */
export const noteWords = remembered((text): NoteWords | null => {
  const words = normalise(text);
  if (words === '' || words.length > 80) return null;
  if (COMMENT.test(words)) return { key: 'comment', sure: true };
  if (OTHERWISE.test(words)) return null;
  const target = TARGET.test(words) ? 'sure' : WEAK_TARGET.test(words) ? 'weak' : null;
  const achieved = ACHIEVED.test(words) ? 'sure' : WEAK_ACHIEVED.test(words) ? 'weak' : null;
  // « Résultats attendus » aims, « Cible atteinte ? » answers yes or no.
  if (target !== null && achieved !== null)
    return /\b(attendu|attendue)s?\b/.test(words) ? { key: 'target', sure: true } : null;
  if (target !== null) return { key: 'target', sure: target === 'sure' };
  return achieved === null ? null : { key: 'achieved', sure: achieved === 'sure' };
});

export function isIndicatorRole(role: Role | null): role is 'indicator' | 'nationalIndicator' {
  return role === 'indicator' || role === 'nationalIndicator';
}

/** « Indicateur national », « local »: which of the two indicators a label is about. */
export function scopeIn(text: string): 'national' | 'local' | null {
  const words = normalise(text);
  const national = /\bnationa(l|ux)\b/.test(words);
  const local = /\bloca(l|ux)\b/.test(words);
  return national === local ? null : national ? 'national' : 'local';
}
