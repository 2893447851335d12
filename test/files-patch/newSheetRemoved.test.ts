import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { editWorkbook, readWorkbook } from '../../src/files';
import { EditProblem, type Edits, type NewSheet } from '../../src/sheets';
import { packageIsSound } from '../support/sound';
import { number, plainSheet, row, sheetWithEverything, sum, text } from '../support/newSheets';
import { handMade, MAIN } from '../support/workbook';

const SAMPLES = join(__dirname, '../fixtures/samples');
const samples = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));
const sample = (name: string): Uint8Array => new Uint8Array(readFileSync(join(SAMPLES, name)));
const add = (bytes: Uint8Array, sheet: NewSheet, before: string | null = null): Uint8Array =>
  editWorkbook(bytes, [{ type: 'add-sheet', sheet, before }]);
const remove = (bytes: Uint8Array, sheet: string): Uint8Array => editWorkbook(bytes, [{ type: 'remove-sheet', sheet }]);

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What another program might have made of the workbook since. */
function edited(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const before = Buffer.from(unzipSync(bytes)[part]!).toString();
  const after = change(before);
  if (after === before) throw new Error(`nothing to change in ${part}`);
  return withPart(bytes, { [part]: after });
}

function withPart(bytes: Uint8Array, parts: Record<string, string>): Uint8Array {
  const written = Object.entries(parts).map(([name, xml]) => [name, new Uint8Array(Buffer.from(xml))] as const);
  return zipSync({ ...unzipSync(bytes), ...Object.fromEntries(written) });
}

function refusal(bytes: Uint8Array, edits: Edits): string {
  try {
    editWorkbook(bytes, edits);
  } catch (error) {
    if (error instanceof EditProblem) return `${error.code}: ${error.message}`;
    throw error;
  }
  return 'done';
}

describe('A sheet of Cofisol taken out again', () => {
  test.each(samples)('leaves %s as it was: each part but the styles, which may have grown', (name) => {
    const before = sample(name);
    const first = readWorkbook(before).sheets[0]!.name;
    const added = add(before, sheetWithEverything('Contrôle', first), first);
    const after = remove(added, 'Contrôle');
    packageIsSound(after);
    expect(readWorkbook(after)).toEqual(readWorkbook(before));
    const [was, is] = [unzipSync(before), unzipSync(after)];
    expect(Object.keys(is)).toEqual(Object.keys(was));
    // An empty list of names, which openpyxl writes and no schema allows, goes with the last name.
    const content = (parts: typeof was, part: string) =>
      Buffer.from(parts[part]!).toString().replace('<definedNames/>', '');
    for (const part of Object.keys(was)) {
      if (part !== 'xl/styles.xml') expect([part, content(is, part)]).toEqual([part, content(was, part)]);
    }
  });

  test('gives the place of the active sheet back to the one that was', () => {
    const three = handMade({
      sheets: ['<sheetData/>', '<sheetData/>', '<sheetData/>'],
      before: '<bookViews><workbookView firstSheet="1" activeTab="2"/></bookViews>',
      after:
        '<definedNames><definedName name="a" localSheetId="1">1</definedName><definedName name="b">2</definedName></definedNames>',
    });
    const added = add(three, plainSheet('Contrôle'), 'Feuille 2');
    const workbook = (bytes: Uint8Array) => Buffer.from(unzipSync(bytes)['xl/workbook.xml']!).toString();
    expect(workbook(added)).toContain('<workbookView firstSheet="2" activeTab="3"/>');
    expect(readWorkbook(added).names.slice(0, 2)).toEqual(readWorkbook(three).names);
    expect(workbook(remove(added, 'Contrôle'))).toBe(workbook(three));
  });

  test('makes its neighbour active where it was itself', () => {
    const two = add(handMade({ before: '<bookViews><workbookView/></bookViews>' }), plainSheet('Contrôle'));
    const active = edited(two, 'xl/workbook.xml', (xml) =>
      xml.replace('<workbookView/>', '<workbookView activeTab="1"/>'),
    );
    expect(Buffer.from(unzipSync(remove(active, 'Contrôle'))['xl/workbook.xml']!).toString()).toContain(
      'activeTab="0"',
    );
  });
});

describe('A sheet is left, and the user told why,', () => {
  const base = handMade({ sheets: ['<sheetData><row><c><v>1</v></c></row></sheetData>'] });
  const own = add(base, { ...sheetWithEverything('Contrôle', 'Feuille 1'), charts: [] });
  const gone: Edits = [{ type: 'remove-sheet', sheet: 'Contrôle' }];

  test('where Cofisol did not make it', () => {
    expect(refusal(base, [{ type: 'remove-sheet', sheet: 'Feuille 1' }])).toMatch(
      /^not-our-sheet: .*n'est pas de Cofisol/,
    );
    expect(refusal(base, gone)).toMatch(/^no-such-sheet/);
  });

  test('where somebody changed a cell', () => {
    const changed = edited(own, 'xl/worksheets/sheet2.xml', (xml) => xml.replace('<v>1000.25</v>', '<v>1000.26</v>'));
    expect(refusal(changed, gone)).toMatch(/^sheet-changed: .*a été modifiée depuis/);
  });

  test('where somebody put an image beside our chart', () => {
    const charted = add(base, sheetWithEverything('Contrôle', 'Feuille 1'));
    const drawn = edited(charted, 'xl/drawings/drawing1.xml', (xml) =>
      xml.replace(
        '</xdr:wsDr>',
        '<xdr:oneCellAnchor><xdr:from/><xdr:ext/><xdr:pic/><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>',
      ),
    );
    expect(refusal(charted, gone)).toBe('done');
    expect(refusal(drawn, gone)).toMatch(/^sheet-changed/);
  });

  test.each([
    ['a cell', 'sheet1', '<f>SUM(Contrôle!C3:C5)</f>'],
    ['a name that came with it, in a cell', 'sheet1', '<f>Total_essai*2</f>'],
    ['a sum over sheets', 'sheet1', "<f>SUM('Feuille 1:Contrôle'!A1)</f>"],
  ])('where %s needs it', (_, part, formula) => {
    const used = edited(own, `xl/worksheets/${part}.xml`, (xml) => xml.replace('<c><v>', `<c>${formula}<v>`));
    expect(refusal(used, gone)).toMatch(/^sheet-used: .*sert à des formules/);
  });

  const named = (bytes: Uint8Array, attributes: string) =>
    edited(bytes, 'xl/workbook.xml', (xml) =>
      xml.replace('</definedNames>', `<definedName name="x"${attributes}>Contrôle!$A$1</definedName></definedNames>`),
    );

  test('where a name of the user needs it: one of another sheet, or one that a cell uses', () => {
    expect(refusal(named(own, ' localSheetId="0"'), gone)).toMatch(/^sheet-used/);
    const used = edited(named(own, ''), 'xl/worksheets/sheet1.xml', (xml) => xml.replace('<c><v>', '<c><f>x</f><v>'));
    expect(refusal(used, gone)).toMatch(/^sheet-used/);
    // One that nobody uses would be left as #REF!: it goes too.
    expect(readWorkbook(editWorkbook(named(own, ''), gone)).names).toEqual([]);
  });

  test('where it is the only one shown, or the structure is locked', () => {
    const alone = edited(own, 'xl/workbook.xml', (xml) => xml.replace('sheetId="1"', 'sheetId="1" state="hidden"'));
    expect(refusal(alone, gone)).toMatch(/^not-supported: .*seule qui soit affichée/);
    const locked = edited(own, 'xl/workbook.xml', (xml) =>
      xml.replace('<sheets>', '<workbookProtection lockStructure="true"/><sheets>'),
    );
    expect(refusal(locked, gone)).toMatch(/^structure-protected/);
  });

  test('but text that only looks like a reference, and another workbook, keep nothing', () => {
    const other = edited(own, 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace('<c><v>1</v>', '<c t="str"><f>"Contrôle!A1"&amp;[1]Contrôle!A1</f><v>Contrôle!A1</v>'),
    );
    expect(refusal(other, gone)).toBe('done');
  });
});

describe('What came to the workbook after Excel saved it', () => {
  test('its formulas leave the order of calculation', () => {
    const base = handMade({ sheets: ['<sheetData><row r="1"><c r="A1"><f>1</f></c></row></sheetData>'] });
    const sheet = plainSheet('Contrôle', [row([number('1'), sum('A1*2', '2'), text('x')])]);
    const saved = withPart(add(base, sheet), {
      'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="B1" i="2"/><c r="A1" i="1"/></calcChain>`,
    });
    const linked = edited(saved, 'xl/_rels/workbook.xml.rels', (xml) =>
      xml.replace(
        '</Relationships>',
        `<Relationship Id="cc" Type="${OFFICE}/calcChain" Target="calcChain.xml"/></Relationships>`,
      ),
    );
    const left = Buffer.from(unzipSync(remove(linked, 'Contrôle'))['xl/calcChain.xml']!).toString();
    expect(left).toContain('<c r="A1" i="1"/>');
    expect(left).not.toContain('B1');
  });
});
