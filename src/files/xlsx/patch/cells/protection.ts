import type { CellRange } from '../../../../sheets';
import { isTrue } from '../../../attributes';
import { parseRange } from '../../../place';
import type { XmlElement } from '../../../xml';
import type { CellStyles } from './cellStyles';
import { childrenOf } from './layout';
import { rangesAt } from './ranges';
import type { Target } from './targets';

/** Which changes the protection of a sheet forbids: of contents in locked cells, of formats everywhere unless it allows them. */
export function locked(
  root: XmlElement,
  styles: CellStyles,
  styleAt: (place: number) => number,
): (place: number, target: Target) => boolean {
  const protection = root.children.find(({ name }) => name === 'sheetProtection');
  if (!protection || !isTrue(protection.attributes['sheet'])) return () => false;
  const formatsLocked = isTrue(protection.attributes['formatCells'] ?? '1');
  const open = openRanges(root);
  return (place, { content, format }) =>
    (format !== null && formatsLocked) ||
    (content !== null && styles.isLocked(styleAt(place)) && !rangesAt([place], open).has(place));
}

/** Ranges that anybody may change without a password. */
function openRanges(root: XmlElement): readonly CellRange[] {
  return childrenOf(root, 'protectedRanges')
    .filter(({ attributes }) =>
      ['password', 'hashValue', 'securityDescriptor'].every((name) => attributes[name] === undefined),
    )
    .flatMap(({ attributes }) => (attributes['sqref'] ?? '').split(/\s+/).flatMap((one) => parseRange(one) ?? []));
}
