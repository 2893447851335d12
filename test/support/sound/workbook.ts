import type { Package } from './package';
import { all, child, children, duplicates, outOfOrder, type Node } from './tree';

const ORDER = (
  'fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences ' +
  'definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing ' +
  'fileRecoveryPr webPublishObjects extLst'
).split(' ');

/** Faults of the workbook part: sheets, names, the chain of calculation, the tables of all sheets. */
export function workbookFaults(pack: Package, part: string, root: Node, worksheets: readonly string[]): string[] {
  const sheets = children(child(root, 'sheets'), 'sheet').map(({ attributes }) => attributes);
  const ids = new Set(pack.relations(part).map(({ id }) => id));
  const names = children(child(root, 'definedNames'), 'definedName').map(({ attributes }) => attributes);
  const active = children(child(root, 'bookViews'), 'workbookView').flatMap(({ attributes }) => [
    attributes['activeTab'] ?? '0',
    attributes['firstSheet'] ?? '0',
  ]);
  return [
    ...outOfOrder(root, ORDER),
    ...duplicates(
      'sheet',
      sheets.map(({ name }) => name ?? ''),
    ),
    ...duplicates(
      'sheetId',
      sheets.map(({ sheetId }) => sheetId ?? ''),
    ),
    ...duplicates(
      'relationship of a sheet',
      sheets.map((sheet) => sheet['relationships:id'] ?? ''),
    ),
    ...sheets.flatMap((sheet) => [
      ...(ids.has(sheet['relationships:id'] ?? '') ? [] : [`the sheet « ${sheet['name']} » has no part`]),
      ...(/^[^'[\]:*?/\\](?:[^[\]:*?/\\]{0,29}[^'[\]:*?/\\])?$/u.test(sheet['name'] ?? '')
        ? []
        : [`« ${sheet['name']} » can't be the name of a sheet`]),
    ]),
    ...duplicates(
      'name',
      names.map(({ name, localSheetId }) => `${localSheetId ?? ''}!${name ?? ''}`),
    ),
    ...names.flatMap(({ name, localSheetId }) =>
      localSheetId === undefined || Number(localSheetId) < sheets.length ? [] : [`the name ${name} is of no sheet`],
    ),
    ...active.flatMap((tab) => (Number(tab) < sheets.length ? [] : [`tab ${tab} is shown and is not there`])),
    ...tableFaults(pack, worksheets),
    ...calcChainFaults(pack, part, sheets),
  ];
}

function tableFaults(pack: Package, worksheets: readonly string[]): string[] {
  const tables = worksheets
    .flatMap((sheet) => pack.relations(sheet))
    .filter(({ type }) => type === 'table')
    .map(({ target }): Readonly<Record<string, string>> => pack.root(target)?.attributes ?? {});
  return [
    ...duplicates(
      'table id',
      tables.map(({ id }) => id ?? ''),
    ),
    ...duplicates(
      'table',
      tables.map(({ displayName }) => displayName ?? ''),
    ),
  ];
}

/** Each cell of the chain holds a formula: Excel repairs a file where one does not. */
function calcChainFaults(pack: Package, part: string, sheets: readonly Readonly<Record<string, string>>[]): string[] {
  const relations = pack.relations(part);
  const chain = relations.find(({ type }) => type === 'calcChain');
  const root = chain && pack.root(chain.target);
  if (!root) return [];
  const formulas = new Map<string, Set<string>>();
  for (const sheet of sheets) {
    const target = relations.find(({ id }) => id === sheet['relationships:id'])?.target ?? '';
    const cells = all(pack.root(target) ?? root, 'c').filter(({ children: inside }) =>
      inside.some(({ name }) => name === 'f'),
    );
    formulas.set(sheet['sheetId'] ?? '', new Set(cells.map(({ attributes }) => attributes['r'] ?? '')));
  }
  let sheetId = '';
  return root.children.flatMap(({ attributes }) => {
    sheetId = attributes['i'] ?? sheetId;
    const place = attributes['r'] ?? '';
    return formulas.get(sheetId)?.has(place) === false ? [`the chain of calculation names ${place}, no formula`] : [];
  });
}
