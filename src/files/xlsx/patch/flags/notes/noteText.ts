import { FLAG_LOOKS, type FlaggedCell } from '../../../../../sheets';
import { elementText } from '../../../../xml';
import { escapeText } from '../../../escapes';

/** Its last line tells whose note it is: readers show no author, and some programs lose it. */
const SIGNATURE = '— Cofisol';

/** Excel keeps 32 767 characters; nobody reads as much in a note. */
const LONGEST = 4000;

/** A piece of a note; a bold one is a line of its own. */
interface Run {
  readonly text: string;
  readonly isBold: boolean;
}

/** What the note on a cell says: under each severity its messages, the worst first. */
export function noteRuns(findings: FlaggedCell['findings']): readonly Run[] {
  const runs: Run[] = [];
  let length = 0;
  let left = findings.length;
  for (const { severity, message } of findings) {
    if (left < findings.length && length + message.length > LONGEST) break;
    const { mark, label } = FLAG_LOOKS[severity];
    runs.push({ text: `${left < findings.length ? '\n' : ''}${mark} ${label}`, isBold: true });
    runs.push({ text: `\n${shortened(message)}\n`, isBold: false });
    length += message.length;
    left--;
  }
  const others =
    left === 0 ? '' : `\n… et ${left} ${left === 1 ? 'autre constat' : 'autres constats'} sur cette cellule.\n`;
  return [...runs, { text: `${others}${SIGNATURE}`, isBold: false }];
}

/** Whether a text is such a note, unchanged by its reader at both ends. */
export function isOurNote(text: string): boolean {
  const lines = text.trim().split(/\r\n|\r|\n/);
  return lines.at(-1)?.trim() === SIGNATURE && HEADS.has(lines[0]?.trim() ?? '');
}

const HEADS = new Set(Object.values(FLAG_LOOKS).map(({ mark, label }) => `${mark} ${label}`));

/** The runs as the content of `<text>`, without prefix on the names. */
export function noteXml(runs: readonly Run[]): string {
  return runs
    .map(
      ({ text, isBold }) =>
        `<r><rPr>${isBold ? '<b/>' : ''}<sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr>` +
        `<t xml:space="preserve">${elementText(escapeText(text))}</t></r>`,
    )
    .join('');
}

function shortened(message: string): string {
  return message.length <= LONGEST ? message : `${message.slice(0, LONGEST - 1).trimEnd()}…`;
}
