const DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const DAY = 86_400_000;

/** The serial number of « 31/12/2026 », or null where the text is no date of a calendar. */
export function typedDate(text: string, date1904: boolean): number | null {
  const match = DATE.exec(text);
  if (!match) return null;
  const [day, month, year] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCDate() !== day || date.getUTCMonth() !== month - 1) return null;
  // Before March 1900 Excel counts a day that never was: nobody types such a date into a contract.
  if (year < 1901) return null;
  return (time - (date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30))) / DAY;
}
