import { child, children, duplicates, falseCounts, outOfOrder, type Node } from './tree';

const ORDER = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');
const DXF_ORDER = 'font numFmt fill alignment border protection extLst'.split(' ');
const FONT_PARTS = new Set(
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(' '),
);

/** Faults of the style sheet. */
export function styleFaults(root: Node): string[] {
  const size = (list: string): number => child(root, list)?.children.length ?? 0;
  const formats = children(child(root, 'numFmts'), 'numFmt').map(({ attributes }) => attributes['numFmtId'] ?? '');
  const codes = new Map(
    children(child(root, 'numFmts'), 'numFmt').map(({ attributes }) => [
      attributes['numFmtId'] ?? '',
      attributes['formatCode'],
    ]),
  );
  const missing = (xf: Node): string[] =>
    (
      [
        ['fontId', 'fonts'],
        ['fillId', 'fills'],
        ['borderId', 'borders'],
        ...(xf.attributes['xfId'] === undefined ? [] : ([['xfId', 'cellStyleXfs']] as const)),
      ] as const
    ).flatMap(([attribute, list]) =>
      Number(xf.attributes[attribute] ?? 0) < size(list) ? [] : [`a cell style names no ${attribute} of the list`],
    );
  const styles = [...children(child(root, 'cellXfs'), 'xf'), ...children(child(root, 'cellStyleXfs'), 'xf')];
  return [
    ...outOfOrder(root, ORDER),
    ...falseCounts(root),
    ...duplicates('number format', formats),
    ...styles.flatMap(missing),
    ...styles.flatMap(({ attributes }) => {
      const id = attributes['numFmtId'] ?? '0';
      return Number(id) < 164 || formats.includes(id) ? [] : [`a cell style names the unknown number format ${id}`];
    }),
    ...children(child(root, 'dxfs'), 'dxf').flatMap((dxf) => [
      ...children(dxf, 'numFmt').flatMap(({ attributes: { numFmtId, formatCode } }) => {
        const other = codes.get(numFmtId ?? '');
        return other === undefined || other === formatCode
          ? []
          : [`number format ${numFmtId} is « ${other} » and, in a differential style, « ${formatCode} »`];
      }),
      ...outOfOrder(dxf, DXF_ORDER),
      ...(child(dxf, 'font')?.children ?? []).flatMap(({ name }) =>
        FONT_PARTS.has(name) ? [] : [`<${name}> has no place in a font`],
      ),
    ]),
  ];
}

export function dxfCount(root: Node | undefined): number {
  return children(child(root, 'dxfs'), 'dxf').length;
}

export function styleCount(root: Node | undefined): number {
  return child(root, 'cellXfs')?.children.length ?? 0;
}
