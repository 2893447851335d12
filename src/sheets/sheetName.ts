const LONGEST = 31;
/** What no sheet may be called: Excel keeps these for its own list of changes. */
const RESERVED = new Set(['history', 'historique']);

/**
 * A sheet's name as it stands in a formula, a defined name or a link, before its « ! »: quoted wherever it is not plainly
 * a name, since « 2026 », « A1 » or « R1C1 » would be read as something else. Quotes that Excel would leave out do no harm.
 */
export function quoteSheetName(name: string): string {
  return isPlain(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

function isPlain(name: string): boolean {
  if (!/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name)) return false;
  const looksLikeCell = /^[A-Z]{1,3}\d+$/i.test(name);
  const looksLikeRowColumn = /^(R\d*C?|C)(\d|$|[^\p{L}])/iu.test(name);
  const isConstant = /^(TRUE|FALSE|VRAI|FAUX)$/i.test(name);
  return !looksLikeCell && !looksLikeRowColumn && !isConstant;
}

/** Whether Excel accepts the name for a sheet: at most 31 characters, none of []:*?/\, no apostrophe at its ends. */
export function isSheetName(name: string): boolean {
  return (
    name.trim() !== '' &&
    name.length <= LONGEST &&
    !/[[\]:*?/\\\p{Cc}\p{Cs}]/u.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    !RESERVED.has(name.toLowerCase())
  );
}

/** Whether two names are one to Excel: it pays no heed to case. */
export function isSameSheetName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
