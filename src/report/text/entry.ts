import { justifiedText, plain, yearsText, type CheckedFinding } from '../../checking';
import { quote } from '../../contract';
import { cellsText } from '../../sheets';
import { grouped, type Group } from '../grouped';
import type { Style } from './style';
import { wrap } from './wrap';

/** The titles of the actions by what findings call them. */
export type Titles = ReadonlyMap<string, string>;

type Findings = Group<CheckedFinding>;

/** One action (or axis) with its years: what each year says, told once where they say the same. */
export function entryText(group: Findings, titles: Titles, style: Style, withRemedy: boolean): string {
  const { remedy } = group[0];
  const years = [...new Set(group.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  const when = years.length === 0 ? '' : `, ${yearsText(years)}`;
  const oneRemedy = group.every((finding) => finding.remedy === remedy);
  const told = grouped(group, ({ message, remedy: how, ignored }) => JSON.stringify([message, how, ignored]));
  return [
    wrap(subjectText(group[0], titles) + when, style.width, '    '),
    ...told.flatMap((same) => messageLines(same, told.length > 1 && years.length > 1, style, withRemedy && !oneRemedy)),
    ...(withRemedy && oneRemedy ? remedyLines(remedy, style) : []),
  ].join('\n');
}

function subjectText({ action, axis }: CheckedFinding, titles: Titles): string {
  if (action === null) return axis === null ? 'Contrat' : `Axe ${String(axis)}`;
  const title = titles.get(action);
  return title === undefined || title === action
    ? `Action ${plain(action)}`
    : `Action ${plain(action)} ${quote(title)}`;
}

function messageLines(same: Findings, severalYears: boolean, style: Style, withRemedy: boolean): string[] {
  const [{ message, ignored, remedy }] = same;
  const cells = [...new Set(same.flatMap((finding) => finding.cells))];
  const years = same.flatMap(({ year }) => year ?? []);
  const missing = severalYears && years.some((year) => !message.includes(String(year)));
  const dated = missing ? `${yearsText([...new Set(years)].sort((a, b) => a - b))}\u00A0: ${message}` : message;
  // A message that names its only cell has said where.
  const [only] = cells;
  const where = cells.length === 1 && only !== undefined && message.includes(only) ? '' : cellsText(cells);
  return [
    wrap(dated, style.width, '        ', '      • '),
    ...(where === '' ? [] : [style.dim(wrap(where, style.width, '          ', '        '))]),
    ...(ignored === null ? [] : [wrap(justifiedText(ignored), style.width, '          ', '        ')]),
    ...(withRemedy ? remedyLines(remedy, style) : []),
  ];
}

/** Under a message, or further out under several. */
export function remedyLines(remedy: string, style: Style, indent = '        '): string[] {
  return remedy === '' ? [] : [wrap(remedy, style.width, `${indent}  `, `${indent}→ `)];
}
