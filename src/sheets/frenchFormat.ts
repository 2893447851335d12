/** Built-in formats whose order of day and month goes with the language of Excel; here French. */
const FRENCH_DATES: ReadonlyMap<string, string> = new Map([
  ['mm-dd-yy', 'dd/mm/yyyy'],
  ['m/d/yyyy', 'dd/mm/yyyy'],
  ['m/d/yy', 'dd/mm/yyyy'],
  ['m/d/yy h:mm', 'dd/mm/yyyy hh:mm'],
  ['m/d/yyyy h:mm', 'dd/mm/yyyy hh:mm'],
]);

/** The code by which a French Excel shows what a built-in date format of that code stands for; others as they are. */
export function frenchFormat(code: string): string {
  return FRENCH_DATES.get(code) ?? code;
}
