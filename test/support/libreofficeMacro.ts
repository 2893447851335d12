import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
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
  const profile = path.join(folder, 'profile');
  const result = path.join(folder, 'edited.xlsx');
  const office = (...args: readonly string[]) =>
    promisify(execFile)('soffice', [`-env:UserInstallation=file://${profile}`, '--headless', ...args], {
      timeout: 120_000,
    });
  // A first start makes the profile with its empty module, the second runs what is put there.
  await office('--terminate_after_init');
  const made = path.join(profile, 'user', 'basic', 'Standard', 'Module1.xba');
  await writeFile(made, module(basic, pathToFileURL(file).href, pathToFileURL(result).href));
  await office('macro:///Standard.Module1.Main');
  await rm(profile, { recursive: true, force: true });
  if (!existsSync(result)) throw new Error('LibreOffice saved nothing');
  return result;
}

function module(statements: string, source: string, target: string): string {
  const escaped = statements.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return (
    '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">' +
    '<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">' +
    `Sub Main
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim doc As Object
  doc = StarDesktop.loadComponentFromURL("${source}", "_blank", 0, hidden())
${escaped}
  doc.calculateAll()
  Dim saved(0) As New com.sun.star.beans.PropertyValue
  saved(0).Name = "FilterName"
  saved(0).Value = "Calc MS Excel 2007 XML"
  doc.storeToURL("${target}", saved())
  doc.close(True)
End Sub
</script:module>`
  );
}
