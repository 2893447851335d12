'use strict';

const POWER = { euro: 2, kilo: 5, mega: 8 };
const NBSP = '\u00a0';

/** Cents as the nearest double of the unit (5 power for k€): Number reads decimal text exactly. */
const toNumber = (cents, unit) => Number(`${cents}e-${POWER[unit]}`);

/** The same figure as a spreadsheet's arithmetic leaves it: one bit off, same 15 significant digits. */
function dusty(x) {
  if (x === 0) return x;
  const y = x * (1 + Number.EPSILON);
  return Number(y.toPrecision(15)) === Number(x.toPrecision(15)) ? y : x;
}

/** Shortest decimal text of cents in a unit, with a point. */
function decimal(cents, unit) {
  const sign = cents < 0 ? '-' : '';
  const digits = String(Math.abs(cents)).padStart(POWER[unit] + 1, '0');
  const fraction = digits.slice(-POWER[unit]).replace(/0+$/, '');
  return `${sign}${digits.slice(0, -POWER[unit])}${fraction ? `.${fraction}` : ''}`;
}

const TEXTS = [
  { group: ' ', point: ',', cents: 'needed', tail: '' },
  { group: ' ', point: ',', cents: 'two', tail: ' €' },
  { group: NBSP, point: ',', cents: 'two', tail: `${NBSP}€` },
  { group: '\u202f', point: ',', cents: 'needed', tail: '€' },
  { group: '\u2009', point: ',', cents: 'two', tail: '' },
  { group: "'", point: '.', cents: 'two', tail: ' EUR' },
  { group: ' ', point: '.', cents: 'two', tail: '' },
  { group: '', point: ',', cents: 'two', tail: '€' },
  { group: ' ', point: ', ', cents: 'two', tail: '' },
  { group: ' ', point: ',', cents: 'needed', tail: ' euros' },
];

/**
 * A figure as text, with the separators of one style. A text that reads two ways (one group of three behind a point or a
 * comma) is never made here: a decimal part has one or two digits, or there is none.
 */
function toText(cents, unit, style, tail = style.tail) {
  const [whole, fraction = ''] = decimal(Math.abs(cents), unit).split('.');
  if (fraction.length > 2) return null;
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, style.group);
  const digits = style.cents === 'two' || fraction ? fraction.padEnd(2, '0') : '';
  const body = digits ? `${grouped}${style.point}${digits}` : grouped;
  return cents < 0 ? (style.group === "'" ? `(${body})${tail}` : `-${body}${tail}`) : `${body}${tail}`;
}

/** Text of a unit's own amounts: « 95 k€ » has no cents after the unit's sign, and no euro sign. */
const unitTail = (style, unit) => (unit === 'euro' ? style.tail : '');

const FORMATS = {
  euro: ['General', '#,##0', '#,##0.00', '#,##0.00 "€"', '#,##0 "€"', '#,##0.00\\ _€', '0.00'],
  kilo: ['General', '#,##0.0', '0.0', '#,##0.00', '#,##0.0##'],
  mega: ['General', '0.000', '#,##0.00#'],
};

const ZERO_WORDS = ['-', '–', 'néant', 'Néant', 'sans objet', '/', '—', 'SO'];
const UNREADABLE = [
  'à définir',
  'A définir',
  'à préciser',
  'n.d.',
  'NC',
  'en cours de chiffrage',
  'entre 10 000 et 15 000',
  '?? à voir',
];
const AMBIGUOUS = (cents) => {
  const euros = Math.max(1000, Math.floor(Math.abs(cents) / 100));
  const text = String(Math.min(999_999, euros));
  return `${text.slice(0, -3)}.${text.slice(-3)}`;
};

/** How one table writes its amounts. */
function drawStyle(rng, unit, allText) {
  return {
    unit,
    fmt: rng.pick(FORMATS[unit]),
    text: rng.pick(TEXTS),
    allText,
    zero: rng.weighted([[5, null], [2, rng.pick(ZERO_WORDS)], [1, 0]]), // prettier-ignore
    dust: rng.chance(0.3),
  };
}

/** « 95 k€ » typed in a table in euros; null where it would need more than two decimals. */
const inThousands = (cents) =>
  cents % 1000 === 0 && cents > 0
    ? toText(cents, 'kilo', { group: ' ', point: ',', cents: 'needed', tail: ' k€' })
    : null;

module.exports = {
  inThousands,
  toNumber,
  toText,
  decimal,
  dusty,
  unitTail,
  drawStyle,
  UNREADABLE,
  AMBIGUOUS,
  TEXTS,
  FORMATS,
  ZERO_WORDS,
};
