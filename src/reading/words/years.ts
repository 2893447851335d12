/** Years that a text can mean as an exercise. */
export const FIRST_YEAR = 2015;
export const LAST_YEAR = 2039;

const MONTHS =
  'janvier|fevrier|février|mars|avril|mai|juin|juillet|aout|août|septembre|octobre|novembre|decembre|décembre|janv|fev|févr|avr|juil|sept|oct|nov|dec|déc';
const RANGE = /\b(20[1-3]\d)\s*(?:-|–|—|\/|à|a|au)\s*(20[1-3]\d)\b/giu;
/** « 2021-27 », « 2024/25 »; « 2024-12 » is a month. */
const SHORT_RANGE = /\b20([1-3]\d)\s?[-–—/]\s?(\d\d)\b(?![-/.\d])/gu;
const DATE = new RegExp(
  `(?:\\b\\d{1,2}(?:er)?\\s+)?(?:${MONTHS})\\.?\\s+20[1-3]\\d|\\d{1,2}[/.-]\\d{1,2}[/.-]20[1-3]\\d|20[1-3]\\d-\\d{2}-\\d{2}`,
  'giu',
);

/** « sur la durée du contrat », « sur 4 ans », « cumul ». */
const SPAN = /\b(?:sur (?:la )?(?:dur[ée]e|p[ée]riode)|(?:4|quatre) ans|pluriannuel\p{L}*|cumul)/iu;

export interface YearsOfText {
  /** Single years, dates and ranges left out, each once. */
  readonly years: readonly number[];
  /** It holds a range such as « 2024-2027 ». */
  readonly range: boolean;
  /** « N », « N+1 », « N-1 »: the distance from the year of the title. */
  readonly relative: number | null;
  /** The text without any of them. */
  readonly rest: string;
}

/** Without a digit and without an « N » of its own there is no year, and nothing to take out. */
const MAY_NAME_YEAR = /\d|N(?![a-zà-ÿ])/;

export function yearsOf(text: string): YearsOfText {
  if (!MAY_NAME_YEAR.test(text)) return { years: [], range: SPAN.test(text), relative: null, rest: text };
  let range = false;
  if (SPAN.test(text)) range = true;
  let rest = text
    .replace(DATE, ' ')
    .replace(RANGE, () => ((range = true), ' '))
    .replace(SHORT_RANGE, (all, from: string, to: string) => (Number(to) > Number(from) ? ((range = true), ' ') : all));
  const years: number[] = [];
  rest = rest.replace(/(?<![\d.,])(20[1-3]\d)(?![\d.,]*\d)/g, (year) => {
    if (!years.includes(Number(year))) years.push(Number(year));
    return ' ';
  });
  const distance = /(?<![\p{L}\d'’°])N\s*([+\-−–])\s*([1-4])(?!\d)/u.exec(rest);
  if (distance) {
    const relative = (distance[1] === '+' ? 1 : -1) * Number(distance[2]);
    return { years, range, relative, rest: rest.replace(distance[0], ' ') };
  }
  const alone = /^\s*(année|exercice|an)?\s*N\s*$/iu.test(rest) ? /N\s*$/u.test(rest) : /\p{L}\s+N\s*$/u.test(rest);
  return alone
    ? { years, range, relative: 0, rest: rest.replace(/N\s*$/u, ' ') }
    : { years, range, relative: null, rest };
}
