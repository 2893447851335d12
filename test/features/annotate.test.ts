import { unzipSync } from 'fflate';
import { isSigned, readWorkbook } from '../../src/files';
import { reportOfBytes } from '../support/reading';
import { packageIsSound } from '../support/sound';
import { openedPackage } from '../support/sound/package';
import { all } from '../support/sound/tree';
import { buildZip } from '../support/zip';
import { annotated, cleaned, copyOf } from './annotated';
import { countsOf } from './checklist';
import { expectSameParts, packageDifferences } from './compare/packages';
import { FEATURES } from './features';
import { ADDED, INVENTORY } from './inventory';
import { VARIANTS } from './variants';
import { featureParts } from './workbook';

const findings = (bytes: Uint8Array): string[] =>
  reportOfBytes(bytes).findings.map(
    ({ code, severity, message, cells }) => `${code} ${severity} ${message} ${cells.join(' ')}`,
  );

describe('The workbook with every feature, annotated', () => {
  const before = buildZip(featureParts());
  const after = annotated(before);
  const { added, removed, changed } = packageDifferences(before, after);

  test('has an entry for each of its parts in the inventory, and one only', () => {
    const entries = Object.keys(unzipSync(before)).map(
      (name) => INVENTORY.filter(({ part }) => part.test(name)).length,
    );
    expect(entries.every((count) => count === 1)).toBe(true);
  });

  const entries = INVENTORY.map((entry) => [entry.part.source, entry.why ?? 'is the same', entry] as const);
  test.each(entries)('%s %s', (_name, _why, { part, why, may = [] }) => {
    const concerned = Object.keys(unzipSync(before)).filter((name) => part.test(name));
    expect(concerned).not.toEqual([]);
    const differences = concerned.flatMap((name) => changed[name] ?? []);
    expect(differences.length > 0).toBe(why !== null);
    expect(differences.filter((one) => !may.some(([what]) => what.test(one)))).toEqual([]);
    const counts = may.map(([what]) => differences.filter((one) => what.test(one)).length);
    expect(counts).toEqual(may.map(([, times], i) => times ?? counts[i]));
  });

  test('loses no part, and has these new ones behind all others', () => {
    expect(removed).toEqual([]);
    expect(added).toEqual(ADDED.map(([part]) => part));
    expect(Object.keys(unzipSync(after))).toEqual([...Object.keys(unzipSync(before)), ...added]);
  });

  test('keeps the note and the conversation of a cell as they are', () => {
    const comments = all(openedPackage(after).root('xl/comments1.xml')!, 'comment').map(
      ({ attributes }) => attributes['ref'],
    );
    expect(comments.filter((cell) => ['J7', 'B9', 'E8'].includes(cell ?? ''))).toEqual(['J7', 'B9', 'E8']);
    expect(comments.slice(3, 5)).toEqual(expect.not.arrayContaining(['J7', 'E8']));
  });
});

describe.each(Object.entries(VARIANTS))('The workbook with every feature, %s,', (_, make) => {
  const before = make();
  const after = annotated(before);

  test('is one that Excel opens when it is annotated', () => {
    packageIsSound(after, before);
  });

  test('keeps every feature when it is annotated', () => {
    const original = openedPackage(before);
    // In the parts that it had: what the sheet « Contrôle » brings makes up for nothing.
    const old = countsOf(original);
    const now = countsOf({ ...openedPackage(after), names: original.names });
    const fewer = FEATURES.filter(({ name: feature, grows }) => {
      const [was = 0, is = 0] = [old[feature], now[feature]];
      return grows ? is < was : is !== was;
    });
    expect(fewer.map(({ name: feature }) => `${feature}: ${old[feature]} -> ${now[feature]}`)).toEqual([]);
  });

  test('has the same findings when it is annotated', () => {
    expect(findings(after)).toEqual(findings(before));
  });

  test('is byte for byte what it was when it is cleaned', () => {
    expectSameParts(cleaned(after), before);
  });

  test('is the same when it is annotated twice', () => {
    expectSameParts(annotated(after), after);
  });
});

test('A workbook whose structure is protected gets flags and no sheet', () => {
  const before = buildZip(featureParts({ lockedStructure: true }));
  const { bytes, sheet, cells } = copyOf(before);
  expect(sheet).toBeNull();
  expect(cells).toBeGreaterThan(30);
  expect(readWorkbook(bytes).sheets.map(({ name }) => name)).toEqual(
    readWorkbook(before).sheets.map(({ name }) => name),
  );
});

test('A signed workbook is known as such; taking the flags out makes its signature hold again', () => {
  const before = buildZip(featureParts({ signed: true }));
  expect(isSigned(before)).toBe(true);
  expectSameParts(cleaned(annotated(before)), before);
});
