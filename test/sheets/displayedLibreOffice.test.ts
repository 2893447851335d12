import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { readWorkbook } from '../../src/files';
import { displayedText, type Cell } from '../../src/sheets';
import { generate } from '../generator/generate.cjs';
import { samples } from '../support/cofisol';
import { workbookOfFormats } from '../support/formats';
import { describeWithLibreOffice } from '../support/libreoffice';
import { shownInLibreOffice } from '../support/libreofficeMacro';

const folder = mkdtempSync(path.join(os.tmpdir(), 'cofisol-shown-'));
function written(name: string, bytes: Uint8Array): string {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
}

const DATES = [
  'dd/mm/yyyy',
  'd/m/yy',
  'dd-mmm-yy',
  'd mmmm yyyy',
  '[$-40C]mmm-yy',
  '[$-40C]dd\\ mmmm\\ yyyy;@',
  '[$-409]mmmm d, yyyy',
  '[$-F800]dddd, mmmm dd, yyyy',
  'ddd dd',
  'mmmmm',
  'yyyy-mm-dd hh:mm:ss',
  'h:mm AM/PM',
  '"Exercice "yyyy',
];
const NUMBERS = [
  'General',
  'General" €"',
  '#,##0.00 "€"',
  '#,##0.00 [$€-40C]',
  '[$€-2] #,##0.00',
  '#,##0" k€"',
  '# ##0" k€"',
  '#,##0.0,\\ "k€"',
  '#,##0.00,,\\ "M€"',
  '0%',
  '0.00 %',
  '0.00"%"',
  '0.00E+00',
  '# ?/?',
  '[Red]0.00',
  '#,##0.00;[Red]-#,##0.00',
  '#,##0.00_);(#,##0.00)',
  '#,##0.00 "€";[Red](#,##0.00 "€")',
  '#,##0;-#,##0;"néant"',
  '#,##0.00;-#,##0.00;;@',
  '[>=1000]#,##0.0,"k€";[<0]"moins "0;0.00',
  '_-* #,##0.00\\ "€"_-;\\-* #,##0.00\\ "€"_-;_-* "-"??\\ "€"_-;_-@_-',
  '"Action "0.0',
  '0#" "##" "##" "##" "##',
  '#,##0.0#',
  '00000',
  '0;;',
  ';;;',
  '@',
];
const AMOUNTS = ['0', '1', '-1', '0.5', '0.25', '12345.678', '-12345.67', '1234567.75', '95000', '73500.14999999999'];
/** None before 1 March 1900, where LibreOffice and Excel count a day apart. */
const DAYS = ['61', '1234.5', '45659', '45689.75', '73500.15'];
/** Formats that a file names by number alone, and a French program reads in French: money and dates. */
const BUILT_IN_MONEY = [0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 42, 44, 49];
const BUILT_IN_DATES = [14, 15, 16, 17, 20, 21, 22, 45, 47];

function hardWorkbook(date1904: boolean): Uint8Array {
  return workbookOfFormats({
    date1904,
    custom: [
      ...NUMBERS.map((code) => ({ code, numbers: AMOUNTS, texts: ['texte', ' État '] })),
      ...DATES.map((code) => ({ code, numbers: DAYS, texts: ['à définir'] })),
      { code: '[h]:mm', numbers: ['0.5', '1.25', '61.25'], texts: [] },
    ],
    builtIn: [
      ...BUILT_IN_MONEY.map((id) => ({ id, numbers: AMOUNTS })),
      ...BUILT_IN_DATES.map((id) => ({ id, numbers: DAYS })),
    ],
  });
}

/** What the eye does not tell apart: the kinds of no-break space, and the room left at the ends for a sign. */
const folded = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').trim();

/** 46,95 % in one decimal: LibreOffice multiplies 0.4695 by 100 as a double and falls below the half, Excel does not. */
function isHalfPercent({ value, format }: Cell): boolean {
  if (value.kind !== 'number' || !format.includes('%')) return false;
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const fraction = value.raw.split('.')[1] ?? '';
  return fraction.length === decimals + 3 && fraction.endsWith('5');
}

describeWithLibreOffice('les cellules affichent ce que LibreOffice en français affiche', () => {
  const named = readdirSync(samples).filter((name) => /\.(xlsx|ods)$/.test(name));
  const generated = [3, 12, 21, 28, 33, 39];
  const files = [
    ...named.map((name) => path.join(samples, name)),
    written('1900.xlsx', hardWorkbook(false)),
    written('1904.xlsx', hardWorkbook(true)),
  ];
  let shown: readonly ReadonlyMap<string, string>[] = [];
  beforeAll(async () => {
    for (const seed of generated) files.push(written(`${seed}.xlsx`, (await generate(seed)).bytes));
    shown = await shownInLibreOffice(files);
  }, 180_000);

  test.each([...named, '1900.xlsx', '1904.xlsx', ...generated.map((seed) => `${seed}.xlsx`)])('%s', (name) => {
    const index = files.findIndex((file) => path.basename(file) === name);
    const { sheets, date1904 } = readWorkbook(readFileSync(files[index]!));
    const [ours, theirs]: [Record<string, string>, Record<string, string>] = [{}, {}];
    for (const sheet of sheets) {
      for (const cell of sheet.cells) {
        // Nothing is stored to be shown; the names of errors go with the language of LibreOffice's menus.
        if (cell.value.kind === 'missing' || cell.value.kind === 'error' || isHalfPercent(cell)) continue;
        const place = `${sheet.name}!${cell.column},${cell.row}`;
        ours[place] = `${folded(displayedText(cell, date1904))}   (${cell.format})`;
        theirs[place] = `${folded(shown[index]!.get(place) ?? '')}   (${cell.format})`;
      }
    }
    expect(Object.keys(ours).length).toBeGreaterThan(20);
    expect(ours).toEqual(theirs);
  });
});
