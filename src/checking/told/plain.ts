/** Words of a user or of a workbook on one line, without what a terminal could obey: controls, marks of direction. */
export function plain(text: string): string {
  return text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/\p{Cf}+/gu, '')
    .trim();
}

/** « 20/11/2026 » of « 2026-11-20 ». */
export function frenchDate(date: string): string {
  return date.split('-').reverse().join('/');
}
