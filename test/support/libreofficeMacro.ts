import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

/**
 * Opens a workbook in LibreOffice, edits it as a user would (`basic`: statements on `doc`), calculates, saves as .xlsx and
 * gives the path of the result. Formulas follow inserted rows and copied sheets as they do on the screen.
 */
export async function editedInLibreOffice(file: string, basic: string): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'cofisol-macro-'));
  const result = path.join(folder, 'edited.xlsx');
  await run(
    folder,
    `Sub Main
  Dim doc As Object
  doc = Opened("${pathToFileURL(file).href}")
${basic}
  doc.calculateAll()
  Dim saved(0) As New com.sun.star.beans.PropertyValue
  saved(0).Name = "FilterName"
  saved(0).Value = "Calc MS Excel 2007 XML"
  doc.storeToURL("${pathToFileURL(result).href}", saved())
  doc.close(True)
End Sub`,
  );
  if (!existsSync(result)) throw new Error('LibreOffice saved nothing');
  return result;
}

/** What a French LibreOffice shows in every filled cell, by « Sheet!A1 », for each of the workbooks. */
export async function shownInLibreOffice(files: readonly string[]): Promise<readonly ReadonlyMap<string, string>[]> {
  // LibreOffice would wait for an answer that nobody gives.
  const missing = files.find((file) => !existsSync(file));
  if (missing !== undefined) throw new Error(`There is no file « ${missing} »`);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'cofisol-shown-'));
  const results = files.map((_, i) => path.join(folder, `${i}.txt`));
  const calls = files.map((file, i) => `  Tell "${pathToFileURL(file).href}", "${pathToFileURL(results[i]!).href}"`);
  await run(folder, `Sub Main\n${calls.join('\n')}\nEnd Sub\n${TELLS_CELLS}`);
  return Promise.all(results.map(async (result) => cellsOf(await readFile(result, 'utf8'))));
}

/** A line a filled cell: sheet, column, row, text. 23: numbers, dates, text and formulas. */
const TELLS_CELLS = `Sub Tell(source As String, target As String)
  Dim doc As Object, out As Object, sheet As Object, found As Object, cell As Object
  doc = Opened(source)
  out = CreateUnoService("com.sun.star.io.TextOutputStream")
  out.setOutputStream(CreateUnoService("com.sun.star.ucb.SimpleFileAccess").openFileWrite(target))
  out.setEncoding("UTF-8")
  For Each sheet In doc.Sheets
    found = sheet.queryContentCells(23).Cells.createEnumeration()
    Do While found.hasMoreElements()
      cell = found.nextElement()
      out.writeString(Join(Array(sheet.Name, cell.CellAddress.Column, cell.CellAddress.Row, Replace(cell.String, Chr(10), "\\n")), Chr(9)) & Chr(10))
    Loop
  Next
  out.closeOutput()
  doc.close(True)
End Sub`;

function cellsOf(text: string): ReadonlyMap<string, string> {
  const lines = text.split('\n').filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const [sheet, column, row, ...shown] = line.split('\t');
      return [`${sheet}!${column},${row}`, shown.join('\t').replaceAll('\\n', '\n')];
    }),
  );
}

async function run(folder: string, basic: string): Promise<void> {
  const profile = path.join(folder, 'profile');
  const office = (...args: readonly string[]) =>
    promisify(execFile)('soffice', [`-env:UserInstallation=file://${profile}`, '--headless', ...args], {
      timeout: 120_000,
    });
  await mkdir(path.join(profile, 'user'), { recursive: true });
  await writeFile(path.join(profile, 'user', 'registrymodifications.xcu'), FRENCH);
  // A first start makes the profile with its empty module, the second runs what is put there.
  await office('--terminate_after_init');
  await writeFile(path.join(profile, 'user', 'basic', 'Standard', 'Module1.xba'), module(basic));
  await office('macro:///Standard.Module1.Main');
  await rm(profile, { recursive: true, force: true });
}

const FRENCH =
  '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
  '<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>fr-FR</value></prop></item>' +
  '</oor:items>';

function module(basic: string): string {
  const escaped = `${OPENED}\n${basic}`.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return (
    '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">' +
    '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">' +
    `${escaped}\n</script:module>`
  );
}

const OPENED = `Function Opened(source As String) As Object
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Opened = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
End Function`;
