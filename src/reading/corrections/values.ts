import * as v from 'valibot';
import { parseAddress } from '../../sheets';

/** What the marks are made of. Messages are French: a problem of the part quotes the first. */
export const text = v.pipe(v.string('un texte est attendu'), v.regex(/\S/, 'un texte est attendu'));

export const axis = v.picklist([1, 2, 3, 4], 'un axe de 1 à 4 est attendu');

export const year = v.pipe(
  v.number('une année est attendue'),
  v.integer('une année est attendue'),
  v.minValue(2000, 'une année à quatre chiffres est attendue'),
  v.maxValue(2100, 'une année à quatre chiffres est attendue'),
);

/** « B12 », of the sheet that the correction names. */
export const address = v.pipe(
  v.string('une cellule est attendue'),
  v.check((cell) => parseAddress(cell) !== null, 'une cellule comme « B12 » est attendue'),
);

/** « B4:H20 ». */
export const range = v.pipe(
  v.string('une plage est attendue'),
  v.check((cells) => {
    const ends = cells.split(':');
    return ends.length === 2 && ends.every((end) => parseAddress(end) !== null);
  }, 'une plage comme « B4:H20 » est attendue'),
);

/** « Fiche 1.2!B12 », as reports write it. */
export const cellOfSheet = v.pipe(
  v.string('une cellule est attendue'),
  v.check((cell) => {
    const bang = cell.lastIndexOf('!');
    return bang > 0 && parseAddress(cell.slice(bang + 1)) !== null;
  }, 'une cellule comme « Feuille!B12 » est attendue'),
);

/** Euros: « 243000 » or « 243000.50 ». */
export const amount = v.pipe(
  v.string('un montant entre guillemets est attendu'),
  v.regex(/^\d{1,15}(\.\d{1,2})?$/, 'un montant en euros est attendu, par exemple "243000.00"'),
);

/** « 2026-11-20 ». */
export const date = v.pipe(
  v.string('une date est attendue'),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, 'une date comme "2026-11-20" est attendue'),
  v.check((day) => {
    const parsed = new Date(`${day}T00:00:00Z`);
    return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(day);
  }, 'une date du calendrier est attendue'),
);
