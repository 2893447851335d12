import type { FileReport } from './types';

/** The JSON report piece by piece, so that a folder of workbooks never stands in memory at once: one line a file. */
export function jsonStart(parameters: string): string {
  return `{"report":"cofisol/1","parameters":${JSON.stringify(parameters)},"files":[`;
}

/** The entry of one file; what parts it from the one before is `jsonNext`. */
export function jsonFile(report: FileReport): string {
  return JSON.stringify(report);
}

export function jsonNext(first: boolean): string {
  return first ? '\n' : ',\n';
}

export const JSON_END = '\n]}\n';

/** The whole report at once. */
export function toJson(parameters: string, files: readonly FileReport[]): string {
  const entries = files.map((file, index) => jsonNext(index === 0) + jsonFile(file));
  return jsonStart(parameters) + entries.join('') + JSON_END;
}
