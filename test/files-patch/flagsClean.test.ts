import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { editWorkbook, readWorkbook } from '../../src/files';
import { flaggedCells, type Edit, type Flag, type NewSheet } from '../../src/sheets';
import { VARIANTS } from '../features/variants';
import { annotate, clean, flag, isByteIdentical, partText } from '../support/flags';
import { packageIsSound } from '../support/sound';
import { handMade, oneSheet } from '../support/workbook';

const row = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>1250.5</v></c></row>';
const control: NewSheet = {
  name: 'Contrôle',
  purpose: 'controle',
  columns: [{ width: 20 }],
  rows: [{ cells: [{ column: 0, content: { kind: 'text', text: 'Constats' }, style: { bold: true } }] }],
};
const withControl = (...flags: readonly Flag[]): readonly Edit[] => [
  { type: 'set-flags', flags },
  { type: 'add-sheet', sheet: control, before: 'Feuille 1' },
];
const put = (row: number, raw: string): Edit => ({
  type: 'set-content',
  cell: { sheet: 'Feuille 1', row, column: 0 },
  content: { kind: 'number', raw },
});
/** All that tells of flags in any part. */
const traces = (bytes: Uint8Array): string[] =>
  Object.entries(unzipSync(bytes)).flatMap(([name, part]) => {
    const text = strFromU8(part);
    return name !== 'xl/styles.xml' &&
      /cofisol:(error|warning|info|journal)|— Cofisol|<(\w+:)?author>Cofisol/.test(text)
      ? [name]
      : [];
  });

/** The cells of a workbook that hold anything, flagged in turn with each severity, two findings on some of them. */
function flagsOnEverything(bytes: Uint8Array): Flag[] {
  const severities = ['error', 'warning', 'info'] as const;
  return readWorkbook(bytes).sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column }, i) => {
      const on = { cells: [{ sheet: name, row, column }], labels: [{ sheet: name, row, column: 0 }] };
      const first: Flag = { ...on, severity: severities[i % 3]!, message: `Constat ${i} : il manque 1 250,50 €.` };
      return i % 5 === 0 ? [first, { ...first, severity: 'info', message: 'Un autre.' }] : [first];
    }),
  );
}

describe('A workbook with every feature', () => {
  test.each(Object.entries(VARIANTS))('%s: is sound with flags, and comes back byte for byte', (_, make) => {
    const before = make();
    const flags = flagsOnEverything(before);
    expect(flaggedCells(flags).length).toBeGreaterThan(50);
    const after = annotate(before, ...flags);
    packageIsSound(after, before);
    expect(readWorkbook(after).sheets).toEqual(readWorkbook(before).sheets);
    isByteIdentical(clean(after), before);
  });
});

describe('Flags are replaced as a whole', () => {
  const before = oneSheet(row);

  test('the new ones stand as if there had been no others', () => {
    const once = annotate(before, flag('error', ['A1', 'B1']), flag('info', ['C4']));
    isByteIdentical(annotate(once, flag('warning', ['B1'])), annotate(before, flag('warning', ['B1'])));
    isByteIdentical(clean(annotate(once, flag('warning', ['B1']))), before);
  });

  test('of two sets in one call the last one counts', () => {
    const twice = editWorkbook(before, [
      { type: 'set-flags', flags: [flag('error', ['A1'])] },
      { type: 'set-flags', flags: [] },
    ]);
    isByteIdentical(twice, before);
  });

  test('taking out what is not there changes nothing', () => {
    expect(clean(before)).toEqual(before);
  });

  test('any sequence of annotations and cleanings ends as its last one alone', () => {
    const cells = fc.array(fc.constantFrom('A1', 'B1', 'C3', 'Z99'), { minLength: 1, maxLength: 4 });
    const set = fc.array(fc.tuple(fc.constantFrom('error' as const, 'warning' as const, 'info' as const), cells), {
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.array(set, { minLength: 1, maxLength: 4 }), (sets) => {
        const flags = sets.map((list) => list.map(([severity, on]) => flag(severity, on)));
        const all = flags.reduce((bytes, list) => annotate(bytes, ...list), before);
        const last = flags.at(-1)!;
        isByteIdentical(all, last.length === 0 ? before : annotate(before, ...last));
      }),
      { numRuns: 20 },
    );
  });
});

describe('The « Contrôle » sheet comes and goes with the flags', () => {
  const before = oneSheet(row);
  const after = editWorkbook(before, withControl(flag('error', ['B1'])));

  test('byte for byte, also where its removal is asked for once more', () => {
    expect(readWorkbook(after).sheets.map(({ name }) => name)).toEqual(['Contrôle', 'Feuille 1']);
    packageIsSound(after, before);
    isByteIdentical(clean(after), before);
    isByteIdentical(
      editWorkbook(after, [
        { type: 'remove-sheet', sheet: 'Contrôle' },
        { type: 'set-flags', flags: [] },
      ]),
      before,
    );
  });

  test('byte for byte, also where there is nothing to flag', () => {
    const nothingFound = editWorkbook(before, withControl());
    expect(readWorkbook(nothingFound).sheets).toHaveLength(2);
    isByteIdentical(clean(nothingFound), before);
  });

  test('annotating again gives one sheet, not two', () => {
    const again = editWorkbook(after, [
      { type: 'remove-sheet', sheet: 'Contrôle' },
      ...withControl(flag('info', ['A1'])),
    ]);
    isByteIdentical(again, editWorkbook(before, withControl(flag('info', ['A1']))));
  });

  test('what the user has written in the same call or since stays', () => {
    const mixed = editWorkbook(before, [...withControl(flag('error', ['B1'])), put(0, '7')]);
    isByteIdentical(clean(mixed), editWorkbook(before, [put(0, '7')]));
    const since = editWorkbook(annotate(before, flag('error', ['B1', 'C3'])), [
      put(0, '8'),
      { type: 'set-custom-xml', text: 'corrections' },
    ]);
    const unflagged = editWorkbook(before, [put(0, '8'), { type: 'set-custom-xml', text: 'corrections' }]);
    expect(traces(clean(since))).toEqual([]);
    expect(readWorkbook(clean(since))).toEqual(readWorkbook(unflagged));
    expect(partText(clean(since), 'xl/worksheets/sheet1.xml')).toBe(partText(unflagged, 'xl/worksheets/sheet1.xml'));
    packageIsSound(clean(since), before);
  });

  test('the sheet goes by the call that asks for it where something was changed since', () => {
    const since = editWorkbook(after, [put(0, '8')]);
    expect(readWorkbook(clean(since)).sheets.map(({ name }) => name)).toEqual(['Contrôle', 'Feuille 1']);
    const cleaned = editWorkbook(since, [
      { type: 'remove-sheet', sheet: 'Contrôle' },
      { type: 'set-flags', flags: [] },
    ]);
    expect(readWorkbook(cleaned)).toEqual(readWorkbook(editWorkbook(before, [put(0, '8')])));
    expect(traces(cleaned)).toEqual([]);
    packageIsSound(cleaned, before);
  });

  test('the journal costs a few hundred characters, however many cells carry flags', () => {
    const many = annotate(
      before,
      flag(
        'error',
        Array.from({ length: 3000 }, (_, i) => `C${2 * i + 1}`),
      ),
    );
    expect(partText(many, 'customXml/item1.xml').length).toBeLessThan(1500);
  });
});

describe('A sheet in an encoding that can only be read', () => {
  test('does not keep flags from the others', () => {
    const old = strToU8('<?xml version="1.0" encoding="windows-1252"?><worksheet xmlns="x"/>');
    const before = handMade({ sheets: ['<sheetData/>', ''], parts: { 'xl/worksheets/sheet2.xml': old } });
    isByteIdentical(clean(annotate(before, flag('error', ['A1']))), before);
  });
});

describe('A copy that another program has saved since', () => {
  /** Each part written anew, as a program that keeps everything and writes it in its own way. */
  const saved = (bytes: Uint8Array): Uint8Array =>
    zipSync(
      Object.fromEntries(
        Object.entries(unzipSync(bytes)).map(([name, part]) => [
          name,
          /\.(xml|rels|vml)$/.test(name)
            ? strToU8(strFromU8(part).replace(/\/>/g, ' />').replaceAll('N("', 'N(&quot;'))
            : part,
        ]),
      ),
    );
  const user = handMade({
    styles: '<dxfs count="1"><dxf/></dxfs>',
    sheets: [
      `<sheetData>${row}</sheetData><conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>A1=1</formula></cfRule></conditionalFormatting>`,
      '<sheetData/>',
    ],
  });

  test("loses ours and keeps the user's", () => {
    const cleaned = clean(saved(annotate(user, flag('error', ['A1', 'B1', 'Feuille 2!C3']))));
    expect(traces(cleaned)).toEqual([]);
    expect(partText(cleaned, 'xl/worksheets/sheet1.xml')).toContain('<formula>A1=1</formula>');
    expect(Object.keys(unzipSync(cleaned)).sort()).toEqual(Object.keys(unzipSync(user)).sort());
    packageIsSound(cleaned, user);
  });

  test('a note in which the user wrote is theirs now', () => {
    const after = annotate(user, flag('error', ['A1', 'B1']));
    const parts = unzipSync(after);
    const comments = strFromU8(parts['xl/comments1.xml']!).replace(
      '— Cofisol</t>',
      '— Cofisol\nVu avec la DDETS le 3 mars.</t>',
    );
    const cleaned = clean(zipSync({ ...parts, 'xl/comments1.xml': strToU8(comments) }));
    expect(partText(cleaned, 'xl/comments1.xml')).toContain('Vu avec la DDETS le 3 mars.');
    expect(partText(cleaned, 'xl/comments1.xml').match(/<comment /g)).toHaveLength(1);
    expect(partText(cleaned, 'xl/worksheets/sheet1.xml')).toContain('<legacyDrawing');
    packageIsSound(cleaned, user);
  });

  test.each([
    ['no JSON', 'xyz'],
    ['another shape', '{"version":1,"parts":[[1]]}'],
    [
      'places that are not there',
      '{"version":1,"worksheets":"x","parts":[["xl/styles.xml",1,2,[[[9999999,5,"a"]]]]],"added":[]}',
    ],
  ])('a journal that is %s does no harm', (_, text) => {
    const parts = unzipSync(annotate(user, flag('error', ['A1'])));
    const journal = `<journal xmlns="urn:cofisol:journal:1">${text}</journal>`;
    const cleaned = clean(zipSync({ ...parts, 'customXml/item1.xml': strToU8(journal) }));
    expect(traces(cleaned)).toEqual([]);
    packageIsSound(cleaned, user);
  });
});
