import fc from 'fast-check';
import { relativeTarget, resolveTarget } from '../../src/files/xlsx/relationships';

test.each([
  ['xl/worksheets/sheet1.xml', 'xl/comments1.xml', '../comments1.xml'],
  ['xl/workbook.xml', 'customXml/item1.xml', '../customXml/item1.xml'],
  ['xl/workbook.xml', 'xl/worksheets/sheet2.xml', 'worksheets/sheet2.xml'],
  ['customXml/item1.xml', 'customXml/itemProps1.xml', 'itemProps1.xml'],
  ['', 'xl/workbook.xml', 'xl/workbook.xml'],
])('from « %s » to « %s » is written « %s », as Excel does', (source, target, written) => {
  expect(relativeTarget(source, target)).toBe(written);
});

test('a target that is written leads back to its part', () => {
  const part = fc
    .array(fc.constantFrom('xl', 'a', 'b', 'c'), { minLength: 1, maxLength: 4 })
    .map((names) => names.join('/'));
  fc.assert(
    fc.property(part, part, (source, target) => resolveTarget(source, relativeTarget(source, target)) === target),
  );
});
