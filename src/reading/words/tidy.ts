/** « Part État¹ », « État (1) », « CAF* »: the mark of a note at the foot of the sheet; a lone superscript may have lost its shape. */
const SUPERSCRIPTS = /[\u00b9\u00b2\u00b3\u2070-\u2079]/g;
const FALLEN_NOTE = /(?<=\p{L}{4})\d\s*$/u;
/** « C.A.F. », « C. D. 39 »; « n.d. » is no name. */
const INITIALS = /(?<![\p{L}.])(?!n\.\s?[cd]\.?\s*$)(?:\p{L}\.\s?){2,}(?:\p{L}(?!\p{L}))?/giu;
/** « Autre(s) financeur(s) » */
const PLURAL = /(?<=\p{L})\((?:s|x|es|e|aux)\)/giu;

/** A header as its words are meant: without the marks of notes, « C.A.F. » as « CAF », « financeur(s) » as « financeur ». */
export function tidyHeader(text: string): string {
  const named = text.replace(SUPERSCRIPTS, ' ').replace(FALLEN_NOTE, '');
  const single = text.includes('(') ? named.replace(PLURAL, '') : named;
  return text.includes('.') ? single.replace(INITIALS, (initials) => `${initials.replace(/[.\s]/g, '')} `) : single;
}

/** What people write short, as long as one reading only is left. */
const SHORT: Readonly<Record<string, string>> = {
  subv: 'subvention',
  subvs: 'subventions',
  cofin: 'cofinancement',
  cofins: 'cofinancements',
  financt: 'financement',
  particip: 'participation',
  contrib: 'contribution',
};

export function inFull(word: string): string {
  return SHORT[word] ?? word;
}
