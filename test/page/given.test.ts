import { chosenWorkbooks } from '../../src/page/folder/given';

test('files of one name, from several places, stay as many contracts', () => {
  const files = ['plan.xlsx', 'plan.xlsx', 'autre.xlsx', 'plan.xlsx'].map((name) =>
    // Node has not what browsers tell of the folder.
    Object.assign(new File(['x'], name), { webkitRelativePath: '' }),
  );
  const given = chosenWorkbooks(files);
  expect(given.map(({ path }) => path)).toEqual(['autre.xlsx', 'plan.xlsx', 'plan (2).xlsx', 'plan (3).xlsx']);
  expect(new Set(given.map(({ file }) => file)).size).toBe(4);
});
