import type { Axis } from '../../contract';
import { normalise } from './normalise';
import { remembered } from './remembered';

/** What a label says of the axis. The label's words decide, the number only confirms (domain.md section 1). */
export interface AxisLabel {
  readonly axis: Axis | null;
  readonly number: number | null;
  /** The words name an axis and the number another one. */
  readonly conflict: boolean;
  readonly transversal: boolean;
  /** Neither words nor number fit an axis of the contract. */
  readonly unknown: boolean;
  /** It has words of an axis, not only a number. */
  readonly named: boolean;
}

const WORDS: readonly (readonly [Axis, RegExp])[] = [
  [1, /\b(enfance|enfants?|jeunesse|jeunes|parentalite|petite enfance)\b/],
  [2, /\b(emplois?|insertion|travail)\b/],
  [3, /\b(droits?|exclusion)\b/],
  [4, /\b(transition|ecologi\w+|energi\w+|alimentation|mobilites?)\b/],
];
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4, v: 5 };

/**
 * Reads « Axe 1 : ... », « 1 : ... », « Axe 1 », « Enfance », « Axe transversal ».
 * Null where the text is no axis label at all; `strict` asks that it begins like one or holds nothing but an axis's words.
 */
export function readAxisLabel(text: string, strict: boolean): AxisLabel | null {
  return strict ? strictly(text) : loosely(text);
}

const strictly = remembered((text) => read(text, true));
const loosely = remembered((text) => read(text, false));

function read(text: string, strict: boolean): AxisLabel | null {
  const normal = normalise(text);
  if (normal === '' || normal.length > 160) return null;
  if (!strict && /^([1-9]|i{1,3}|iv|v)$/.test(normal)) return readAxisLabel(`axe ${normal}`, true);
  const match = /^(?:l )?axe(?:s)?(?: strategique| thematique| n| no| numero)*(?: ([1-9]|i{1,3}|iv|v))?\b\s*(.*)$/.exec(
    normal,
  );
  const leading = match ? null : /^\s*([1-9])\s*(?:[:.–—-]|\s)\s*(?=\D)(.*)$/.exec(text);
  const rest = match ? (match[2] ?? '') : leading ? normalise(leading[2] ?? '') : normal;
  const digits = match?.[1] ?? leading?.[1];
  const number = digits === undefined ? null : (ROMAN[digits] ?? Number(digits));
  const named = WORDS.filter(([, words]) => words.test(rest)).map(([axis]) => axis);
  const transversal = /\btransvers\w*/.test(rest) && named.length === 0;
  if (!match && strict) {
    // Without the word « axe », only a label made of little more than the axis's own words.
    const few = rest.split(' ').length <= 4;
    const official =
      /(inegalites des l enfance|acces (a l |l |)emploi pour tous|grande exclusion|transition ecologique)/.test(rest);
    if (transversal && few) return { axis: null, number, conflict: false, transversal, unknown: false, named: false };
    if (named.length !== 1 || !(official || isBareAxisName(rest) || (leading !== null && onlyAxisWords(rest))))
      return null;
  }
  if (!match && !strict && number === null && named.length === 0 && !transversal) return null;
  if (transversal) return { axis: null, number, conflict: false, transversal, unknown: false, named: false };
  const numbered = number !== null && number <= 4 ? (number as Axis) : null;
  if (named.length === 0) {
    return {
      axis:
        rest === ''
          ? numbered
          : rest !== '' && numbered !== null && !match && !leading
            ? null
            : otherLabel(rest, numbered),
      number,
      conflict: false,
      transversal,
      unknown: numbered === null && number !== null,
      named: false,
    };
  }
  const only =
    named.length === 1 ? (named[0] ?? null) : named.includes(numbered as Axis) ? numbered : mainAxis(rest, named);
  return {
    axis: only,
    number,
    conflict: number !== null && only !== null && number !== only,
    transversal,
    unknown: only === null,
    named: true,
  };
}

/** A number with a label of no known words: the number is taken as it is. */
function otherLabel(_rest: string, numbered: Axis | null): Axis | null {
  return numbered;
}

/** Where words of several axes stand in one label, the official wording decides. */
function mainAxis(rest: string, named: readonly Axis[]): Axis | null {
  if (/(pauvrete|inegalites).*enfance/.test(rest)) return 1;
  if (/acces (a )?(l )?emploi/.test(rest)) return 2;
  if (/(grande exclusion|acces aux? droits)/.test(rest)) return 3;
  if (/transition ecologique/.test(rest)) return 4;
  return named.length === 1 ? (named[0] ?? null) : null;
}

const AXIS_WORDS = new Set(
  (
    'enfance petite jeunesse jeunes famille familles parentalite et la le l d de des du les a au aux emploi emplois insertion pour tous par acces droits exclusion grande ' +
    'lutte lutter contre transition ecologique ecologie solidaire energie energetique precarite prevention prevenir pauvrete inegalites social sociale sociaux professionnelle ' +
    'travail construire organiser solidarite amplifier politique mobilite alimentation durable sante autonomie essentiels grace'
  ).split(' '),
);

/** Words of an axis's name and nothing else: « Parentalité, enfance, jeunesse ». */
export function onlyAxisWords(rest: string): boolean {
  return rest.split(' ').every((word) => AXIS_WORDS.has(word));
}

const BARE: readonly string[] = [
  '(petite )?enfance|jeunesse|parentalite|familles?',
  '(l )?(acces a l )?emploi|(l )?insertion|par l emploi',
  '(l )?acces aux droits|droits|(lutte contre la )?(grande )?exclusion',
  '(la )?transition|ecologique|energetique|solidaire|ecologie|energie',
];
const BARE_NAME = new RegExp(
  `^(?!(famille|ecologique|energetique|solidaire)s?$)(${BARE.map((name) => `(${name})( (et )?(${name}))*`).join('|')})$`,
);

/** « Enfance », « Parentalité et jeunesse », « Droits et grande exclusion »: an axis as people say it, and nothing else. */
function isBareAxisName(rest: string): boolean {
  return BARE_NAME.test(rest);
}
