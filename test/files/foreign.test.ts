import { strToU8 } from 'fflate';
import { handMade, relationships } from '../support/workbook';
import { problemOf } from '../support/problem';
import { buildZip, joined } from '../support/zip';

const CFB = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => [...text].flatMap((c) => [c.charCodeAt(0), 0]);
const compound = (stream: string): Uint8Array =>
  joined([CFB, new Uint8Array(1024 - 8), utf16(stream), new Uint8Array(512)]);
const odf = (mimetype: string, manifest = '', content = ''): Uint8Array =>
  buildZip([
    { name: 'mimetype', data: mimetype, stored: true },
    {
      name: 'META-INF/manifest.xml',
      data: `<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">${manifest}</m:manifest>`,
    },
    { name: 'content.xml', data: content },
  ]);

const CASES: [string, Uint8Array, string, string?][] = [
  ['an empty file', new Uint8Array(), 'empty-file'],
  ['text named .xlsx', strToU8('Bonjour, voici le plan de financement.\nCordialement'), 'not-a-workbook', 'text'],
  ['a CSV', strToU8('Axe;Année;Plafond\n1;2024;243000\n'), 'not-a-workbook', 'csv'],
  ['an HTML page', strToU8('<!DOCTYPE html><html><body><table></table></body></html>'), 'not-a-workbook', 'html'],
  ['an HTML table as Excel exports it', strToU8('\ufeff<html xmlns:x="urn:x">'), 'not-a-workbook', 'html'],
  ['an XML file', strToU8('<?xml version="1.0"?><Workbook/>'), 'not-a-workbook', 'xml'],
  ['a PDF', strToU8('%PDF-1.7\n...'), 'not-a-workbook', 'pdf'],
  ['an image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3), 'not-a-workbook', 'image'],
  ['random bytes', Uint8Array.of(3, 0, 7, 9, 0, 0, 1), 'not-a-workbook', 'unknown'],
  ['an old .xls', compound('Workbook'), 'old-excel'],
  ['an .xls of Excel 5', compound('Book'), 'old-excel'],
  ['an .xls of Excel 4', Uint8Array.of(9, 4, 6, 0, 0, 0, 16, 0), 'old-excel'],
  ['an old .doc', compound('WordDocument'), 'not-a-workbook', 'other-ole-document'],
  ['an encrypted .xlsx', compound('EncryptedPackage'), 'encrypted'],
  ['the start of a zip', strToU8('PK\u0003\u0004 and no more'), 'truncated'],
  ['another zip', buildZip([{ name: 'photo.jpg', data: 'x' }]), 'not-a-workbook', 'other-archive'],
  [
    'a .docx',
    handMade({
      parts: {
        '_rels/.rels': relationships(['r1', 'officeDocument', 'word/document.xml']),
        'word/document.xml': '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"/>',
      },
    }),
    'not-a-workbook',
    'other-office-document',
  ],
  [
    'an .xlsb',
    handMade({
      parts: { '_rels/.rels': relationships(['r1', 'officeDocument', 'xl/workbook.bin']), 'xl/workbook.bin': 'x' },
    }),
    'binary-workbook',
  ],
  ['an .odt', odf('application/vnd.oasis.opendocument.text'), 'not-a-workbook', 'other-office-document'],
  [
    'an encrypted .ods',
    odf(
      'application/vnd.oasis.opendocument.spreadsheet',
      '<m:file-entry m:full-path="content.xml"><m:encryption-data/></m:file-entry>',
    ),
    'encrypted',
  ],
  [
    'no workbook part',
    handMade({ parts: { '_rels/.rels': relationships(['r1', 'officeDocument', 'xl/absent.xml']) } }),
    'missing-part',
  ],
  ['no sheet', handMade({ sheets: [] }), 'no-sheet'],
  [
    'a sheet whose part is absent',
    handMade({
      parts: { 'xl/_rels/workbook.xml.rels': relationships(['s0', 'worksheet', 'worksheets/absent.xml']) },
    }),
    'missing-part',
  ],
  [
    'a DOCTYPE with entities',
    handMade({
      parts: {
        'xl/worksheets/sheet1.xml': '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><worksheet>&b;</worksheet>',
      },
    }),
    'doctype',
  ],
  ['XML that stops', handMade({ parts: { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData>' } }), 'malformed-xml'],
  ['XML of crossed tags', handMade({ sheets: ['<sheetData><row></sheetData></row>'] }), 'malformed-xml'],
  ['an entity that nobody declared', handMade({ sheets: ['<sheetData>&eacute;</sheetData>'] }), 'malformed-xml'],
  ['a prefix bound to nothing', handMade({ sheets: ['<y:sheetData/>'] }), 'malformed-xml'],
  [
    'bytes that are no UTF-8',
    handMade({ parts: { 'xl/worksheets/sheet1.xml': Uint8Array.of(0x3c, 0x61, 0x3e, 0xff, 0x3c) } }),
    'malformed-xml',
    'encoding',
  ],
  [
    'a shared string that is not there',
    handMade({ sheets: ['<sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData>'] }),
    'damaged',
    'reference',
  ],
];

test.each(CASES.map(([name, bytes, code, detail]) => [name, bytes, code, detail ?? null] as const))(
  '%s is named as what it is',
  (_, bytes, code, detail) => {
    const problem = problemOf(bytes);
    expect(problem.code).toBe(code);
    if (detail !== null) expect(problem.info.detail).toBe(detail);
  },
);

test.each(CASES.map(([name, bytes]) => [name, bytes] as const))(
  '%s: the message is one French sentence that says what to do',
  (_, bytes) => {
    const { message } = problemOf(bytes);
    expect(message).toMatch(/^[A-ZÀ-Ý].{30,}\.$/su);
    expect(message).toMatch(/enregistrez|ouvrez|vérifiez|gardez|retirez/);
    // French typography: a no-break space before high punctuation and inside quotation marks.
    expect(message).not.toMatch(/[^\u00a0\u202f][:;!?»](\s|$)|«[^\u00a0]/u);
    expect(message).not.toMatch(/undefined|\bnull\b|NaN/);
  },
);
