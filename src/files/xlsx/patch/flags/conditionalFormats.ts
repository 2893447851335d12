import { flagFormula, joinedAreas, rangeAddress, type CellRange } from '../../../../sheets';
import { elementText, type XmlElement } from '../../../xml';
import { markKey, type Mark } from './markStyles';

/** One look of flags and where a sheet has it. */
export interface MarkedAreas extends Mark {
  readonly ranges: readonly CellRange[];
}

/** Areas of one conditional format; more of them make a second one, for readers that have limits. */
const MOST_AREAS = 1000;
const LARGEST_PRIORITY = 2 ** 31 - 1;

/**
 * The conditional formats of a sheet, behind those that it has: where they say different things, the user's own win.
 * @param styles index of the differential style by `markKey`
 */
export function conditionalFormats(
  root: XmlElement,
  marks: readonly MarkedAreas[],
  styles: ReadonlyMap<string, number>,
): string {
  const prefix = root.qualified.slice(0, root.qualified.indexOf(':') + 1);
  let priority = lastPriority(root);
  return marks
    .flatMap((mark) => inChunks(joinedAreas(mark.ranges)).map((areas) => ({ mark, areas })))
    .map(({ mark, areas }) => {
      priority = Math.min(priority + 1, LARGEST_PRIORITY);
      return (
        `<${prefix}conditionalFormatting sqref="${areas.map(rangeAddress).join(' ')}">` +
        `<${prefix}cfRule type="expression" dxfId="${styles.get(markKey(mark)) ?? 0}" priority="${priority}">` +
        `<${prefix}formula>${elementText(flagFormula(mark.severity))}</${prefix}formula>` +
        `</${prefix}cfRule></${prefix}conditionalFormatting>`
      );
    })
    .join('');
}

/** The largest priority of any rule, those that newer Excels keep in extLst included. */
function lastPriority(element: XmlElement): number {
  const own = isRule(element) ? Number(element.attributes['priority']) || 0 : 0;
  return element.children.reduce((largest, child) => Math.max(largest, lastPriority(child)), own);
}

function isRule({ qualified }: XmlElement): boolean {
  return qualified === 'cfRule' || qualified.endsWith(':cfRule');
}

function inChunks(areas: readonly CellRange[]): readonly (readonly CellRange[])[] {
  const chunks: (readonly CellRange[])[] = [];
  for (let at = 0; at < areas.length; at += MOST_AREAS) chunks.push(areas.slice(at, at + MOST_AREAS));
  return chunks;
}
