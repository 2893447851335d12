import type { Package } from './package';
import { noteFaults } from './notes';
import { all, child, children, duplicates, falseCounts, outOfOrder, type Node } from './tree';

const ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
  'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems ' +
  'tableParts extLst'
).split(' ');

/** What the style sheet and the shared strings hold, to which cells point. */
export interface Pointed {
  readonly styles: number;
  readonly dxfs: number;
  readonly strings: number;
}

/** Faults of one worksheet and of what hangs on it. */
export function worksheetFaults(pack: Package, part: string, root: Node, pointed: Pointed): string[] {
  const relations = pack.relations(part);
  const ids = new Set(relations.map(({ id }) => id));
  const rules = children(root, 'conditionalFormatting').flatMap((list) => children(list, 'cfRule'));
  const x14 = all(root, 'cfRule').filter(({ namespace }) => namespace.includes('microsoft.com'));
  const named = [...root.children, ...all(root, 'hyperlink'), ...all(root, 'tablePart')].flatMap(
    ({ name, attributes }) => {
      const id = attributes['relationships:id'];
      return id === undefined || ids.has(id) ? [] : [`${part}: <${name}> names the unknown relationship ${id}`];
    },
  );
  return [
    ...outOfOrder(root, ORDER, ['conditionalFormatting']).map((fault) => `${part}: ${fault}`),
    ...falseCounts(root).map((fault) => `${part}: ${fault}`),
    ...named,
    ...duplicates(
      `${part}: priority`,
      [...rules, ...x14].flatMap(({ attributes }) => attributes['priority'] ?? []),
    ),
    ...rules.flatMap((rule) => ruleFaults(rule, pointed.dxfs).map((fault) => `${part}: ${fault}`)),
    ...cellFaults(root, pointed).map((fault) => `${part}: ${fault}`),
    ...mergeFaults(root).map((fault) => `${part}: ${fault}`),
    ...noteFaults(pack, part, root),
  ];
}

function ruleFaults({ attributes }: Node, dxfs: number): string[] {
  const { dxfId, priority, type } = attributes;
  return [
    ...(dxfId !== undefined && !(Number(dxfId) < dxfs) ? [`a conditional format names no dxf: ${dxfId}`] : []),
    ...(Number(priority) >= 1 ? [] : [`a conditional format has the priority ${priority}`]),
    ...(type === undefined ? ['a conditional format has no type'] : []),
  ];
}

function cellFaults(root: Node, { styles, strings }: Pointed): string[] {
  let lastRow = 0;
  return children(child(root, 'sheetData'), 'row').flatMap((row) => {
    const number = Number(row.attributes['r'] ?? lastRow + 1);
    const faults = number > lastRow ? [] : [`row ${number} stands behind row ${lastRow}`];
    lastRow = number;
    let lastColumn = 0;
    for (const { attributes, children: inside } of children(row, 'c')) {
      const place = attributes['r'] ?? '';
      const column = place === '' ? lastColumn + 1 : columnOf(place);
      if (column <= lastColumn) faults.push(`${place} stands too late in its row`);
      if (place !== '' && Number(/\d+$/.exec(place)?.[0]) !== number) faults.push(`${place} stands in row ${number}`);
      if (Number(attributes['s'] ?? 0) > 0 && Number(attributes['s']) >= styles) faults.push(`${place} has no style`);
      const value = inside.find(({ name }) => name === 'v')?.text;
      if (attributes['t'] === 's' && value !== undefined && !(Number(value) < strings)) {
        faults.push(`${place} has no shared string`);
      }
      lastColumn = column;
    }
    return faults;
  });
}

function mergeFaults(root: Node): string[] {
  const ranges = children(child(root, 'mergeCells'), 'mergeCell').map(({ attributes }) => attributes['ref'] ?? '');
  const box = (range: string): [number, number, number, number] => {
    const [from = '', to = from] = range.split(':');
    const row = (cell: string): number => Number(/\d+$/.exec(cell)?.[0]);
    return [row(from), columnOf(from), row(to), columnOf(to)];
  };
  return ranges.flatMap((range, i) => {
    const [top, left, bottom, right] = box(range);
    return ranges.slice(i + 1).flatMap((other) => {
      const [t, l, b, r] = box(other);
      return t <= bottom && b >= top && l <= right && r >= left ? [`${range} and ${other} overlap`] : [];
    });
  });
}

function columnOf(place: string): number {
  return [...(/^[A-Z]+/.exec(place)?.[0] ?? '')].reduce((n, letter) => n * 26 + letter.charCodeAt(0) - 64, 0);
}
