/** French numerals, spelled by hand-written rules: an oracle that shares nothing with the library under test. */

const UNITS =
  'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(
    ' ',
  );
const TENS = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante'];
const SCALES = ['', 'mille', 'million', 'milliard', 'billion', 'billiard', 'trillion'];

/** Below 100; `final` where nothing follows that takes the « s » of « quatre-vingts » away. */
function belowHundred(n: number, final: boolean): string {
  if (n < 20) return UNITS[n] ?? '';
  if (n >= 80) return n === 80 ? (final ? 'quatre-vingts' : 'quatre-vingt') : `quatre-vingt-${UNITS[n - 80]}`;
  if (n >= 60)
    return n === 60 ? 'soixante' : n === 61 || n === 71 ? `soixante et ${UNITS[n - 60]}` : `soixante-${UNITS[n - 60]}`;
  const ten = TENS[Math.floor(n / 10)] ?? '';
  const unit = n % 10;
  return unit === 0 ? ten : unit === 1 ? `${ten} et un` : `${ten}-${UNITS[unit]}`;
}

function belowThousand(n: number, final: boolean): string {
  const hundreds = Math.floor(n / 100);
  const rest = n % 100;
  const ending = rest === 0 ? '' : ` ${belowHundred(rest, final)}`;
  if (hundreds === 0) return belowHundred(rest, final);
  if (hundreds === 1) return `cent${ending}`;
  return `${UNITS[hundreds]} cent${rest === 0 && final ? 's' : ''}${ending}`;
}

export function spelled(n: bigint): string {
  if (n === 0n) return 'zéro';
  const words: string[] = [];
  for (let scale = 0, left = n; left > 0n; scale += 1, left /= 1000n) {
    const group = Number(left % 1000n);
    if (group === 0) continue;
    // « mille » is a numeral and never changes; « million » and the others are nouns.
    const isNoun = scale >= 2;
    const count = scale === 1 && group === 1 ? '' : `${belowThousand(group, scale === 0 || isNoun)} `;
    words.unshift(`${count}${SCALES[scale]}${isNoun && group > 1 ? 's' : ''}`.trim());
  }
  return words.join(' ');
}
