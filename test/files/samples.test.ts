import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/files';

const FOLDER = join(__dirname, '../fixtures/samples');

test.each(readdirSync(FOLDER).filter((name) => /\.(xlsx|ods)$/.test(name)))('%s is read', (name) => {
  const snapshot = readWorkbook(readFileSync(join(FOLDER, name)));
  expect(snapshot.sheets.length).toBeGreaterThan(0);
  expect(snapshot.sheets.some(({ cells }) => cells.length > 20)).toBe(true);
});
