const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const MARCH_1900 = Date.UTC(1900, 2, 1);
const DAYS_1904 = 1462;

const ISO = /^([+-]?\d{4,6})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:\d\d)?$/;

/**
 * The serial number of an ISO date, as the decimal text of a double; null where it is no date. Excel counts a 29
 * February 1900 that never was: before it, its numbers are one less.
 */
export function serialOfDate(iso: string, date1904: boolean): string | null {
  const match = ISO.exec(iso.trim());
  if (!match) return null;
  const [, year, month, day, hours, minutes, seconds] = match;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  const time = (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / 86_400;
  const days = (date.getTime() - EPOCH_1900) / DAY - (date1904 ? DAYS_1904 : date.getTime() < MARCH_1900 ? 1 : 0);
  return String(days + time);
}

const DURATION = /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?)?$/;

/** The part of a day that an ISO duration lasts (« PT01H30M00S »), or null. */
export function serialOfDuration(iso: string): string | null {
  const match = DURATION.exec(iso.trim());
  if (!match) return null;
  const [, sign, days, hours, minutes, seconds] = match;
  const inSeconds =
    Number(hours ?? 0) * 3600 +
    Number(minutes ?? 0) * 60 +
    Number((seconds ?? '0').replace(',', '.')) +
    Number(days ?? 0) * 86_400;
  return String(((sign === '-' ? -1 : 1) * inSeconds) / 86_400);
}
