import { declare, document, guid, NS } from './xml';

/** The children of a worksheet, in the order of the schema (ECMA-376 part 1, 18.3.1.99), written out again here. */
const CHILDREN = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
] as const;

/** Each child as whole text; `conditionalFormatting` holds all of them, one after the other. */
export type SheetChildren = Partial<Record<(typeof CHILDREN)[number], string>>;

/** A worksheet part with the namespaces and the revision ids that Excel 365 gives it. */
export function worksheet(n: number, children: SheetChildren): string {
  return document(
    `<worksheet xmlns="${NS.main}" ${declare('r', 'mc')} mc:Ignorable="x14ac xr xr2 xr3"
      ${declare('x14ac', 'xr', 'xr2', 'xr3')} xr:uid="${guid(0, n)}">` +
      CHILDREN.map((name) => children[name] ?? '').join('') +
      '</worksheet>',
  );
}

/** An element with the number of its children in `count`; nothing where there are none. */
export function counted(name: string, children: readonly string[], attributes = ''): string {
  if (children.length === 0) return '';
  return `<${name} count="${children.length}"${attributes === '' ? '' : ` ${attributes}`}>${children.join('')}</${name}>`;
}

export function merges(...refs: readonly string[]): string {
  return counted(
    'mergeCells',
    refs.map((ref) => `<mergeCell ref="${ref}"/>`),
  );
}

/** An extension list of `[uri, namespace declaration, content]`. */
export function extensions(...list: readonly (readonly [uri: string, declaration: string, inside: string])[]): string {
  const items = list.map(([uri, declaration, inside]) => `<ext uri="${uri}" ${declaration}>${inside}</ext>`);
  return `<extLst>${items.join('')}</extLst>`;
}
