/** Why a file cannot be read. Nothing parses the message: callers look at `code`. */
export type FileProblemCode =
  | 'empty-file'
  | 'file-too-large'
  | 'not-a-workbook'
  | 'old-excel'
  | 'binary-workbook'
  | 'encrypted'
  | 'truncated'
  | 'damaged'
  | 'unsafe-zip'
  | 'unsupported-zip'
  | 'over-limit'
  | 'doctype'
  | 'malformed-xml'
  | 'missing-part'
  | 'no-sheet';

/** What is known of the place: the part of the file, what was found there, the limit that was passed. */
export interface FileProblemInfo {
  readonly part?: string;
  readonly detail?: Detail;
  readonly limit?: number;
  readonly actual?: number;
}

/** What was found in the place of a sound workbook. */
export type Detail =
  | 'csv'
  | 'html'
  | 'xml'
  | 'pdf'
  | 'rtf'
  | 'image'
  | 'text'
  | 'other-archive'
  | 'other-office-document'
  | 'other-ole-document'
  | 'unknown'
  | 'checksum'
  | 'size'
  | 'header'
  | 'directory'
  | 'compressed-data'
  | 'reference'
  | 'overlap'
  | 'duplicate'
  | 'name'
  | 'method'
  | 'volumes'
  | 'zip64'
  | 'entries'
  | 'part-size'
  | 'total-size'
  | 'ratio'
  | 'sheets'
  | 'cells'
  | 'formulas'
  | 'depth'
  | 'encoding';
