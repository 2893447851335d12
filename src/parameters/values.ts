import * as v from 'valibot';
import { parseDecimal, type Cents, type Ratio } from '../money';

/** « 40 » or « 12.5 », in percent, as an exact fraction; between 0 and 100. */
export const percent = v.pipe(
  v.string('un pourcentage entre guillemets est attendu, par exemple "40"'),
  v.regex(/^(100|\d{1,2}(\.\d{1,4})?)$/, 'un pourcentage de 0 à 100 est attendu, par exemple "40" ou "12.5"'),
  v.transform((text): Ratio => {
    const [whole = '', fraction = ''] = text.split('.');
    return { numerator: BigInt(whole + fraction), denominator: 100n * 10n ** BigInt(fraction.length) };
  }),
);

/** « 1.00 », in euros. */
export const euroAmount = v.pipe(
  v.string('un montant entre guillemets est attendu, par exemple "1.00"'),
  v.rawTransform(({ dataset, addIssue, NEVER }): Cents => {
    const amount = parseDecimal(dataset.value);
    if (amount !== null && amount >= 0n) return amount;
    addIssue({ message: 'un montant en euros est attendu, par exemple "1.00"' });
    return NEVER;
  }),
);

export const isoDate = v.pipe(
  v.string('une date est attendue, par exemple "2024-01-01"'),
  v.isoDate('une date est attendue, par exemple "2024-01-01"'),
);

export const year = v.pipe(
  v.number('une année est attendue'),
  v.integer('une année est attendue'),
  v.minValue(2000, 'une année à quatre chiffres est attendue'),
  v.maxValue(2100, 'une année à quatre chiffres est attendue'),
);

export const axis = v.picklist([1, 2, 3, 4], 'un axe de 1 à 4 est attendu');
export const kind = v.picklist(['departement', 'metropole'], '"departement" ou "metropole" est attendu');
export const basis = v.picklist(['faq', 'arithmetic', 'reading'], '"faq", "arithmetic" ou "reading" est attendu');
export const text = v.pipe(v.string('un texte est attendu'), v.nonEmpty('un texte est attendu'));

/** Words compared without case, accents and punctuation; a final « * » stands for any ending of a word. */
export const phrases = v.array(text, 'une liste de mots est attendue');

/** The same figure for each kind of contract. */
export function byKind<const Schema extends v.GenericSchema>(schema: Schema) {
  return v.strictObject({ departement: schema, metropole: schema });
}
