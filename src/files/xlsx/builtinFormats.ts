const ACCOUNTING = (symbol: string, decimals: string, dash: string): string =>
  `_(${symbol}* #,##0${decimals}_);_(${symbol}* \\(#,##0${decimals}\\);_(${symbol}* "-"${dash}_);_(@_)`;

/** Number formats that a file names by id alone (ECMA-376 part 1, 18.8.30), in US notation. */
const FORMATS: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '"$"#,##0_);\\("$"#,##0\\)',
  6: '"$"#,##0_);[Red]\\("$"#,##0\\)',
  7: '"$"#,##0.00_);\\("$"#,##0.00\\)',
  8: '"$"#,##0.00_);[Red]\\("$"#,##0.00\\)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'mm-dd-yy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: ACCOUNTING('', '', ''),
  42: ACCOUNTING('"$"', '', ''),
  43: ACCOUNTING('', '.00', '??'),
  44: ACCOUNTING('"$"', '.00', '??'),
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
  // Ids whose meaning goes with the language of the program that wrote them (Thai numbers, East Asian dates).
  59: '0',
  60: '0.00',
  61: '#,##0',
  62: '#,##0.00',
  67: '0%',
  68: '0.00%',
  69: '# ?/?',
  70: '# ??/??',
};

const EAST_ASIAN_DATES = new Set([27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58, 71, 72, 73, 74, 77]);
const EAST_ASIAN_TIMES = new Set([32, 33, 34, 35, 55, 56, 75, 76, 78, 79, 80]);

/** The code of a built-in format; `General` for an id that stands for none. */
export function builtinFormat(id: number): string {
  const known = FORMATS[id];
  if (known !== undefined) return known;
  if (EAST_ASIAN_DATES.has(id)) return 'yyyy-mm-dd';
  return EAST_ASIAN_TIMES.has(id) ? 'h:mm:ss' : 'General';
}
