import { frenchFormat } from '../frenchFormat';
import { formatSections, type FormatSection } from './formatSections';

/** Excel refuses longer codes. */
const LONGEST = 255;

/** Formats that Excel replaces whole by the date or time of the system, mark and all: written out as a French one is. */
const SYSTEM_FORMATS: readonly (readonly [RegExp, string])[] = [
  [/^\[\$-[a-z]*F800\]/i, '[$-40C]dddd d mmmm yyyy'],
  [/^\[\$-[a-z]*F400\]/i, '[$-40C]hh:mm:ss'],
];

/**
 * The number format that shows a text mark and then what the given one shows: `"▲ "#,##0.00;"▲ "-#,##0.00;…;"▲ "@`. A
 * value that was hidden stays hidden, the mark alone shows. The minus sign stands behind the mark, except for dates and in
 * sections whose own condition takes numbers of both signs (`[>=1000]0,"k";0`), where Excel puts it first. Booleans and
 * errors have no number format, hence no mark.
 * @param code US notation; one that nobody can read counts as `General`
 * @param mark one character, « ▲ »
 */
export function markedFormat(code: string, mark: string): string {
  const candidates = [code, 'General'].flatMap((original) => {
    const system = SYSTEM_FORMATS.find(([pattern]) => pattern.test(original));
    const sections = formatSections(system ? system[1] : frenchFormat(original));
    return sections ? [marked(sections, mark), shortest(sections, mark)] : [];
  });
  return candidates.find(({ length }) => length <= LONGEST) ?? `"${mark} "General`;
}

function marked(sections: readonly FormatSection[], mark: string): string {
  const { numbers, text } = parted(sections);
  const put = (section: FormatSection, sign = ''): string => markedSection(section, mark, sign);
  const [first = GENERAL, second, third] = numbers;
  const last = put(text);
  // Excel shows no negative date, and other programs a date of their own: one section for both signs leaves it to them.
  if (numbers.length === 1 && first.isDate) return [put(first), last].join(';');
  if (numbers.some(({ condition }) => condition)) return [...conditional(numbers, put), last].join(';');
  return [put(first), second ? put(second) : put(first, '-'), put(third ?? first), last].join(';');
}

/** As short as it can be: the minus sign comes before the mark. */
function shortest(sections: readonly FormatSection[], mark: string): string {
  const { numbers, text } = parted(sections);
  return [...numbers, text].map((section) => markedSection(section, mark, '')).join(';');
}

/** A last section with « @ » is for text, however many come before it; without one text shows as it is. */
function parted(sections: readonly FormatSection[]): { numbers: readonly FormatSection[]; text: FormatSection } {
  const last = sections.at(-1);
  const hasText = last !== undefined && (sections.length === 4 || last.isText);
  const numbers = hasText ? sections.slice(0, -1) : sections;
  const text = hasText && !last.isGeneral ? last : TEXT;
  const isBlank = numbers.length === 0 || (sections.length === 1 && last?.head === '' && last.body === '');
  return { numbers: isBlank ? [GENERAL] : numbers, text };
}

/** Exactly three sections for numbers, so that a fourth one is for text. */
function conditional(
  [first = GENERAL, second = GENERAL, third]: readonly FormatSection[],
  put: (section: FormatSection, sign?: string) => string,
): readonly string[] {
  const { operator = '>', value = 0 } = first.condition ?? {};
  const named = first.condition ? put(first) : put({ ...first, head: `${first.head}[>0]` });
  if (third) return [named, put(second), put(third)];
  if (second.condition) return [named, put(second), put(GENERAL)];
  const below = (section: FormatSection): string => put({ ...section, head: `${bare(section)}[<0]` }, '-');
  if (/^(>=?|=)$/.test(operator) && value >= 0) return [named, below(second), put(second)];
  if (/^<=?$/.test(operator) && value > 0) return [below(first), named, put(second)];
  return [named, put({ ...second, head: `${second.head}[${OPPOSITE[operator] ?? '<>'}${value}]` }), put(second)];
}

/** The head without its condition. */
function bare({ head }: FormatSection): string {
  return head.replace(/\[\s*[<>=][^\]]*\]/, '');
}

function markedSection({ head, body }: FormatSection, mark: string, sign: string): string {
  if (sign === '' && body.startsWith('"')) return `${head}"${mark} ${body.slice(1)}`;
  return `${head}"${mark} "${sign}${body}`;
}

const OPPOSITE: Readonly<Record<string, string>> = { '<': '>=', '<=': '>', '>': '<=', '>=': '<', '=': '<>', '<>': '=' };

const PLAIN = { head: '', condition: null, isDate: false };
const GENERAL: FormatSection = { ...PLAIN, body: 'General', isText: false, isGeneral: true };
const TEXT: FormatSection = { ...PLAIN, body: '@', isText: true, isGeneral: false };
