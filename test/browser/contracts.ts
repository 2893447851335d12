import { copyFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { emptyFolder, samples } from '../support/cofisol';

/** A folder as a commissaire receives it: a faulty contract, a sound one, and a file that holds nothing. */
export function contracts(): string {
  const folder = emptyFolder();
  for (const name of ['demo-departement.xlsx', 'recap-simple.xlsx']) {
    copyFileSync(path.join(samples, name), path.join(folder, name));
  }
  writeFileSync(path.join(folder, 'vide.xlsx'), '');
  return folder;
}
