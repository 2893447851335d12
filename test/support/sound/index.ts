import { openedPackage, packageFaults } from './package';
import { dxfCount, styleCount, styleFaults } from './styles';
import { worksheetFaults } from './worksheet';
import { workbookFaults } from './workbook';

/**
 * What Excel would repair or refuse in a workbook, as sentences: parts that are not well-formed or not declared,
 * relationships that lead nowhere, elements out of the schema's order, false counts, ids twice, indexes out of range, notes
 * without a box. Imports nothing of src.
 */
export function faultsOf(bytes: Uint8Array): readonly string[] {
  const pack = openedPackage(bytes);
  const workbook = pack.relations('').find(({ type }) => type === 'officeDocument')?.target;
  const root = workbook === undefined ? undefined : pack.root(workbook);
  if (workbook === undefined || !root) return ['there is no workbook'];
  const relations = pack.relations(workbook);
  const part = (type: string): string => relations.find((relation) => relation.type === type)?.target ?? '';
  const styles = pack.root(part('styles'));
  const pointed = {
    styles: styleCount(styles),
    dxfs: dxfCount(styles),
    strings: pack.root(part('sharedStrings'))?.children.filter(({ name }) => name === 'si').length ?? 0,
  };
  const worksheets = relations.filter(({ type }) => type === 'worksheet').map(({ target }) => target);
  return [
    ...packageFaults(pack),
    ...workbookFaults(pack, workbook, root, worksheets),
    ...(styles ? styleFaults(styles) : []),
    ...worksheets.flatMap((sheet) => {
      const sheetRoot = pack.root(sheet);
      return sheetRoot ? worksheetFaults(pack, sheet, sheetRoot, pointed) : [];
    }),
  ];
}

/** Fails where the workbook has a fault that the one from which it was made had not. */
export function packageIsSound(bytes: Uint8Array, madeFrom?: Uint8Array): void {
  const before = new Set(madeFrom ? faultsOf(madeFrom) : []);
  expect(faultsOf(bytes).filter((fault) => !before.has(fault))).toEqual([]);
}
