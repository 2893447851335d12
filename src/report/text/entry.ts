import { justifiedText } from '../../checking';
import { cellsText } from '../../sheets';
import { cellsToName, messageText, subjectText, type CauseEntry, type Statement } from '../causes';
import type { Style } from './style';
import { wrap } from './wrap';

/** One action (or axis) with its years: what each year says, told once where they say the same. */
export function entryText(entry: CauseEntry, style: Style, withRemedy: boolean): string {
  const { statements } = entry;
  const remedy = statements[0]?.remedy ?? '';
  const oneRemedy = statements.every((statement) => statement.remedy === remedy);
  return [
    wrap(subjectText(entry), style.width, '    '),
    ...statements.flatMap((statement) => statementLines(statement, entry, style, withRemedy && !oneRemedy)),
    ...(withRemedy && oneRemedy ? remedyLines(remedy, style) : []),
  ].join('\n');
}

function statementLines(statement: Statement, entry: CauseEntry, style: Style, withRemedy: boolean): string[] {
  const { ignored, remedy } = statement;
  const where = cellsText(cellsToName(statement));
  return [
    wrap(messageText(statement, entry), style.width, '        ', '      • '),
    ...(where === '' ? [] : [style.dim(wrap(where, style.width, '          ', '        '))]),
    ...(ignored === null ? [] : [wrap(justifiedText(ignored), style.width, '          ', '        ')]),
    ...(withRemedy ? remedyLines(remedy, style) : []),
  ];
}

/** Under a message, or further out under several. */
export function remedyLines(remedy: string, style: Style, indent = '        '): string[] {
  return remedy === '' ? [] : [wrap(remedy, style.width, `${indent}  `, `${indent}→ `)];
}
