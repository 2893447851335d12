import { enumerate } from '../../contract';

/** « 2024 », « 2024 et 2026 », « 2024 à 2027 ». */
export function yearsText(years: readonly number[]): string {
  const [first] = years;
  const last = years.at(-1);
  const unbroken = first !== undefined && last !== undefined && last - first === years.length - 1;
  return unbroken && years.length > 2 ? `${first} à ${last}` : enumerate(years);
}
