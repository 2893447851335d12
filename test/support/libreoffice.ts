import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

/** LibreOffice as an independent reader and writer of workbooks. */
const command = ['soffice', 'libreoffice']
  .flatMap((name) => (process.env['PATH'] ?? '').split(path.delimiter).map((folder) => path.join(folder, name)))
  .find((file) => existsSync(file));

/** Tests that need LibreOffice: passed over where it is absent (scripts/system.cjs says so), never with CI=true. */
export const describeWithLibreOffice = command !== undefined || process.env['CI'] === 'true' ? describe : describe.skip;

/** Converts a workbook to another format (« ods », « xlsx », « csv ») and gives the path of the result. */
export async function convert(
  file: string,
  format: string,
  /** By itself LibreOffice believes the results of formulas that a file has, whatever the file asks. */
  options: { readonly recalculates?: boolean } = {},
): Promise<string> {
  if (command === undefined) throw new Error('LibreOffice is not installed: apt-get install libreoffice-calc');
  const folder = await mkdtemp(path.join(os.tmpdir(), 'cofisol-office-'));
  // A profile of its own: two instances on one profile wait for each other for ever.
  const profile = path.join(folder, 'profile');
  if (options.recalculates === true) await alwaysRecalculating(profile);
  const args = [
    `-env:UserInstallation=file://${profile}`,
    '--headless',
    '--convert-to',
    format,
    '--outdir',
    folder,
    file,
  ];
  await promisify(execFile)(command, args, { timeout: 120_000 });
  await rm(profile, { recursive: true, force: true });
  const result = path.join(folder, `${path.basename(file, path.extname(file))}.${format.split(':')[0] ?? format}`);
  if (!existsSync(result)) throw new Error(`LibreOffice wrote no ${result}`);
  return result;
}

/** Makes a profile whose LibreOffice calculates every formula of a workbook of Excel that it loads. */
async function alwaysRecalculating(profile: string): Promise<void> {
  await mkdir(path.join(profile, 'user'), { recursive: true });
  await writeFile(
    path.join(profile, 'user', 'registrymodifications.xcu'),
    '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">' +
      '<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>',
  );
}
