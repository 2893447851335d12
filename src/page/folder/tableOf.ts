import { builtInParameters } from '../../parameters';
import { regionTable, type RegionTable } from '../../writing';
import type { FolderState } from './state';

/** The contracts of the folder added up; those that could not be read are named in it. */
export function tableOf({ files }: FolderState): RegionTable {
  const submissions = files.flatMap(({ file, result, preferred }) =>
    result === null ? [] : [{ ...result, modified: file.lastModified, preferred }],
  );
  return regionTable(submissions, builtInParameters);
}
