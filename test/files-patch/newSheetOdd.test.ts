import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { editWorkbook, readWorkbook } from '../../src/files';
import { EditProblem, ownSheets, type Edits, type NewSheet } from '../../src/sheets';
import { faultsOf, packageIsSound } from '../support/sound';
import { number, plainSheet, row, sheetWithEverything, text } from '../support/newSheets';
import { handMade, MAIN, relationships } from '../support/workbook';

const add = (bytes: Uint8Array, sheet: NewSheet, before: string | null = null): Uint8Array =>
  editWorkbook(bytes, [{ type: 'add-sheet', sheet, before }]);
const part = (bytes: Uint8Array, name: string): string => Buffer.from(unzipSync(bytes)[name]!).toString();

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const STRICT = 'http://purl.oclc.org/ooxml/';
const CELL = '<sheetData><row><c><v>1</v></c></row></sheetData>';

/** Styles as another program writes them: under a prefix, with a default format and font that are not Excel's. */
const PREFIXED_STYLES =
  `<x:styleSheet xmlns:x="${MAIN}"><x:numFmts count='1'><x:numFmt numFmtId='164' formatCode='0.0"k€"'/></x:numFmts>` +
  "<x:fonts count='1'><x:font><x:sz val='9'/><x:name val='Marianne'/></x:font></x:fonts>" +
  "<x:fills count='2'><x:fill><x:patternFill patternType='none'/></x:fill><x:fill><x:patternFill patternType='gray125'/></x:fill></x:fills>" +
  "<x:borders count='1'><x:border/></x:borders><x:cellXfs count='1'><x:xf numFmtId='164' fontId='0' fillId='0' borderId='0'/></x:cellXfs>" +
  "<x:dxfs count='0'/></x:styleSheet>";

const strictWorkbook = (): Uint8Array =>
  handMade({
    parts: {
      '_rels/.rels': relationships(['r1', 'officeDocument', 'xl/workbook.xml']).replaceAll(
        OFFICE,
        `${STRICT}officeDocument/relationships`,
      ),
      'xl/workbook.xml': `<workbook xmlns="${STRICT}spreadsheetml/main" xmlns:r="${STRICT}officeDocument/relationships" conformance="strict"><sheets><sheet name="Feuille 1" sheetId="1" r:id="s0"/></sheets></workbook>`,
      'xl/_rels/workbook.xml.rels': relationships(['s0', 'worksheet', 'worksheets/sheet1.xml']).replaceAll(
        OFFICE,
        `${STRICT}officeDocument/relationships`,
      ),
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="${STRICT}spreadsheetml/main">${CELL}</worksheet>`,
    },
  });

const prefixedWorkbook = (): Uint8Array =>
  handMade({
    parts: {
      'xl/workbook.xml':
        `<x:workbook xmlns:x="${MAIN}"><x:bookViews><x:workbookView activeTab='0'/></x:bookViews><x:sheets>` +
        `<x:sheet name='Feuille 1' sheetId='7' rel:id='s0' xmlns:rel='${OFFICE}'/></x:sheets></x:workbook>`,
      'xl/styles.xml': PREFIXED_STYLES,
      'xl/worksheets/sheet1.xml': `<x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    },
  });

const withoutStyles = (): Uint8Array =>
  handMade({
    sheets: [CELL],
    parts: { 'xl/_rels/workbook.xml.rels': relationships(['s0', 'worksheet', 'worksheets/sheet1.xml']) },
  });

const withLeftovers = (): Uint8Array =>
  handMade({
    sheets: [CELL],
    parts: {
      'xl/worksheets/_rels/sheet2.xml.rels': relationships(['r1', 'drawing', '../drawings/drawing1.xml']),
      'xl/drawings/drawing1.xml': '<a/>',
    },
  });

const wide = (): Uint8Array => {
  const parts = {
    'xl/workbook.xml': `\ufeff<?xml version="1.0" encoding="UTF-16"?><workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="Feuille 1" sheetId="65534" r:id="s0"/></sheets><definedNames><definedName name="é" localSheetId="0">1</definedName></definedNames></workbook>`,
  };
  return handMade({
    sheets: [CELL],
    parts: { 'xl/workbook.xml': new Uint8Array(Buffer.from(parts['xl/workbook.xml'], 'utf16le')) },
  });
};

describe('A sheet with all that one can have is added in front of', () => {
  test.each<[string, Uint8Array]>([
    ['a plain workbook', handMade({ sheets: [CELL] })],
    ['one with empty lists of styles', handMade({ sheets: [CELL], styles: '<fonts count="0"/><cellXfs/>' })],
    ['one without styles', withoutStyles()],
    ['one in the strict spelling', strictWorkbook()],
    ['one under prefixes, whose sheet alone declares « rel: »', prefixedWorkbook()],
    ['one with the relationships of a sheet that is gone', withLeftovers()],
    ['one in UTF-16 whose ids are used up', wide()],
  ])('%s', (_, before) => {
    const after = add(before, sheetWithEverything('Contrôle', 'Feuille 1'), 'Feuille 1');
    packageIsSound(after, before);
    const book = readWorkbook(after);
    const [own, other] = book.sheets;
    expect(ownSheets(book)).toEqual([{ sheet: 'Contrôle', purpose: 'essai', intact: true }]);
    expect(own!.cells.find(({ row, column }) => row === 2 && column === 2)).toMatchObject({
      value: { raw: '1000.25' },
      format: '#,##0.00 "€"',
    });
    expect(own!.cells.find(({ row, column }) => row === 0 && column === 0)).toMatchObject({ format: 'General' });
    expect({ ...other, name: '' }).toEqual({ ...readWorkbook(before).sheets[0], name: '' });
    const local = book.names.filter(({ sheet }) => sheet === 'Feuille 1');
    expect(local).toEqual(readWorkbook(before).names);
  });

  test('a strict workbook stays strict in all that is added', () => {
    const after = add(strictWorkbook(), sheetWithEverything('Contrôle', 'Feuille 1'));
    for (const name of Object.keys(unzipSync(after)).filter(
      (one) => /sheet2|drawing|chart|styles/.test(one) && !one.includes('_rels'),
    )) {
      expect(part(after, name)).not.toContain('schemas.openxmlformats.org');
    }
  });

  test("the text is in the workbook's own font", () => {
    const after = add(prefixedWorkbook(), sheetWithEverything('Contrôle', 'Feuille 1'));
    const list = /<x:fonts.*<\/x:fonts>/.exec(part(after, 'xl/styles.xml'))![0];
    const fonts = list.match(/<x:font>.*?<\/x:font>/g)!;
    expect(fonts.length).toBeGreaterThan(2);
    for (const font of fonts) expect(font).toMatch(/Marianne/);
  });
});

describe('Styles', () => {
  test('that are there already are used again: the same sheet twice adds none', () => {
    const base = handMade({ sheets: [CELL] });
    const sheet = { ...sheetWithEverything('Un', 'Feuille 1'), names: [] };
    const once = add(base, sheet);
    expect(part(add(once, { ...sheet, name: 'Deux' }), 'xl/styles.xml')).toBe(part(once, 'xl/styles.xml'));
  });
});

describe('A text that begins like a formula', () => {
  test('has the mark of an apostrophe, so that it stays text when somebody edits it; no other has', () => {
    const texts = ['=1+1', '+33', '-5', '@nom', 'Total', '1.1'];
    const after = add(handMade({ sheets: [CELL] }), plainSheet('Contrôle', [row(texts.map(text))]));
    const quoted = (part(after, 'xl/styles.xml').match(/<xf [^>]*>/g) ?? []).flatMap((xf, i) =>
      xf.includes('quotePrefix="1"') ? [i] : [],
    );
    expect(quoted).toHaveLength(1);
    const styles = part(after, 'xl/worksheets/sheet2.xml')
      .match(/<c [^>]*>/g)!
      .map((cell) => / s="(\d+)"/.exec(cell)?.[1] ?? '0');
    expect(styles.map((style) => Number(style) === quoted[0])).toEqual([true, true, true, true, false, false]);
  });
});

describe('The sheet that a workbook opens on', () => {
  const views = (attributes: string, sheets = 3) =>
    handMade({ sheets: Array.from({ length: sheets }, () => CELL), before: attributes });
  test.each([
    ['<bookViews><workbookView activeTab="1"/></bookViews>', 'Feuille 1', 'activeTab="2"'],
    ['<bookViews><workbookView activeTab="1"/></bookViews>', 'Feuille 3', 'activeTab="1"'],
    ['<bookViews><workbookView/></bookViews>', 'Feuille 1', '<workbookView activeTab="1"/>'],
    ['<bookViews><workbookView/></bookViews>', null, '<workbookView/>'],
    ['<bookViews/>', 'Feuille 1', '<bookViews><workbookView activeTab="1"/></bookViews>'],
    ['', 'Feuille 1', '<bookViews><workbookView activeTab="1"/></bookViews><sheets>'],
    [
      '<bookViews><workbookView firstSheet="2" activeTab="2"/><workbookView activeTab="0"/></bookViews>',
      'Feuille 2',
      'firstSheet="3" activeTab="3"/><workbookView activeTab="0"/>',
    ],
  ])('stays the same: %s, a sheet before %s', (before, neighbour, expected) => {
    const after = add(views(before), plainSheet('Contrôle'), neighbour);
    expect(part(after, 'xl/workbook.xml')).toContain(expected);
    expect(part(after, 'xl/worksheets/sheet4.xml')).not.toContain('tabSelected');
  });
});

describe('A sheet is refused in French, and nothing is written,', () => {
  const base = handMade({
    sheets: [CELL],
    after: '<definedNames><definedName name="Plafond">1</definedName></definedNames>',
  });
  const problem = (bytes: Uint8Array, edits: Edits): EditProblem => {
    try {
      editWorkbook(bytes, edits);
    } catch (error) {
      if (error instanceof EditProblem) return error;
      throw error;
    }
    throw new Error('nothing was refused');
  };
  const adding = (sheet: NewSheet, before: string | null = null): Edits => [{ type: 'add-sheet', sheet, before }];

  test.each([
    ['', 'bad-sheet-name'],
    [' ', 'bad-sheet-name'],
    ['Fiche 1/2', 'bad-sheet-name'],
    ['[Fiche]', 'bad-sheet-name'],
    ["'Fiche", 'bad-sheet-name'],
    ["Fiche'", 'bad-sheet-name'],
    ['Fiche\u0001', 'bad-sheet-name'],
    ['x'.repeat(32), 'bad-sheet-name'],
    ['Historique', 'bad-sheet-name'],
    ['FEUILLE 1', 'sheet-exists'],
  ])('where its name is « %s »', (name, code) => {
    expect(problem(base, adding(plainSheet(name))).code).toBe(code);
  });

  test('where the sheet that it comes in front of is not there', () => {
    expect(problem(base, adding(plainSheet('Contrôle'), 'Feuille 9')).code).toBe('no-such-sheet');
  });

  test('where the workbook has the name that comes with it', () => {
    const sheet = { ...plainSheet('Contrôle'), names: [{ name: 'plafond', refersTo: 'Contrôle!$A$1' }] };
    expect(problem(base, adding(sheet))).toMatchObject({
      code: 'name-exists',
      message: expect.stringContaining('Gestionnaire de noms'),
    });
  });

  test('where the structure of the workbook is locked: the caller learns it by a code of its own', () => {
    const locked = handMade({ before: '<workbookProtection lockStructure="1"/>' });
    expect(problem(locked, adding(plainSheet('Contrôle')))).toMatchObject({
      code: 'structure-protected',
      message: expect.stringContaining('Protéger le classeur'),
    });
    expect(
      readWorkbook(add(handMade({ before: '<workbookProtection lockWindows="1"/>' }), plainSheet('Contrôle'))).sheets,
    ).toHaveLength(2);
  });

  test('where a text is longer than a cell holds', () => {
    const sheet = plainSheet('Contrôle', [row([text('é'.repeat(32_768))])]);
    expect(problem(base, adding(sheet)).code).toBe('too-large');
  });
});

describe('What a program may not ask of a sheet is an error of the program:', () => {
  const base = handMade({ sheets: [CELL] });
  const list = (values: string[]): NewSheet => ({
    ...plainSheet('Contrôle'),
    validations: [{ range: { top: 0, left: 0, bottom: 0, right: 0 }, rule: { kind: 'list', values } }],
  });
  test.each<[string, NewSheet]>([
    ['a list of more than 255 characters', list(['a'.repeat(128), 'b'.repeat(127)])],
    ['a value of a list with a comma', list(['a, b'])],
    ['a number in French', plainSheet('Contrôle', [row([number('12,5')])])],
    [
      'two cells at one place',
      plainSheet('Contrôle', [{ cells: [0, 0].map((column) => ({ column, content: number('1') })) }]),
    ],
    ['a colour by its name', plainSheet('Contrôle', [row([number('1')], { fill: 'rouge' })])],
  ])('%s', (_, sheet) => {
    expect(() => add(base, sheet)).toThrow(RangeError);
  });
  test('a list of 255 characters is one', () => {
    expect(faultsOf(add(base, list(['a'.repeat(128), 'b'.repeat(126)])))).toEqual(faultsOf(base));
  });
});

describe('Any text', () => {
  test('is read back as it was written, and the sheet is known as ours and intact', () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('=1+1', '+33', '-5', '@nom', "'x", '_x0041_', '\r\n', ' a  ', '\ud800', '\ufffe', '\0'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(fc.option(anyText), { maxLength: 4 }), { maxLength: 4 }), (table) => {
        const rows = table.map((line) => row(line.map((one) => (one === null ? null : text(one)))));
        const book = readWorkbook(add(handMade({}), plainSheet('Contrôle', rows)));
        const read = book.sheets[1]!.cells.map((cell) => [cell.row, cell.column, cell.value, cell.formula]);
        const asked = table.flatMap((line, r) =>
          line.flatMap((one, c) => (one ? [[r, c, { kind: 'text', text: one }, null]] : [])),
        );
        expect(read).toEqual(asked);
        expect(ownSheets(book)[0]).toMatchObject({ intact: true });
      }),
      { numRuns: 60 },
    );
  });
});
