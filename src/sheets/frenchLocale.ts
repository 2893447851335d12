import { addLocale, getLocale } from 'numfmt';

/** Short names as Windows has them, with their points: numfmt has « janv-25 » where a French Excel shows « janv.-25 ». */
addLocale(
  {
    ...getLocale('fr'),
    mmm: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
    ddd: ['dim.', 'lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.'],
  },
  'fr',
);

export const FRENCH = 'fr';

const ERRORS: ReadonlyMap<string, string> = new Map([
  ['#VALUE!', '#VALEUR!'],
  ['#NAME?', '#NOM?'],
  ['#NUM!', '#NOMBRE!'],
  ['#NULL!', '#NUL!'],
  ['#SPILL!', '#PROPAGATION!'],
]);

/** « #VALUE! », as files have it, is « #VALEUR! » in a French Excel. */
export function frenchError(code: string): string {
  return ERRORS.get(code) ?? code;
}
