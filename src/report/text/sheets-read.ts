import { UNIT_NAMES, type ReadableCheck } from '../../checking';
import { quote } from '../../contract';
import type { Style } from './style';
import { wrap } from './wrap';

type Sheet = ReadableCheck['sheets'][number];
type Sheets = readonly [Sheet, ...Sheet[]];

/** What was understood of each sheet; a row of sheets read alike (a fiche each) is told once. */
export function sheetsText(sheets: readonly Sheet[], style: Style): string {
  return alike(sheets)
    .map((group) => {
      const text = wrap(`${namesText(group)}\u00A0: ${readText(group[0])}`, style.width, '    ', '  ');
      return group[0].use === 'passed-over' ? style.dim(text) : text;
    })
    .join('\n');
}

/** Below this many, each sheet has its line. */
const MANY = 3;

function alike(sheets: readonly Sheet[]): readonly Sheets[] {
  const groups: [Sheet, ...Sheet[]][] = [];
  for (const sheet of sheets) {
    const last = groups.at(-1);
    if (last && readText(last[0]) === readText(sheet)) last.push(sheet);
    else groups.push([sheet]);
  }
  return groups.flatMap((group) => (group.length < MANY ? group.map((sheet): Sheets => [sheet]) : [group]));
}

function namesText(group: Sheets): string {
  const [first] = group;
  const last = group.at(-1) ?? first;
  if (group.length === 1) return quote(first.name);
  return `${String(group.length)} feuilles, de ${quote(first.name)} à ${quote(last.name)}, chacune`;
}

function readText({ use, why, unit }: Sheet): string {
  if (use === 'passed-over') return `laissée de côté. ${why}`;
  return unit === 'euro' ? why : `${why} Montants ${UNIT_NAMES[unit]}.`;
}
