import type { GridCell } from './grid';

export function yearIn(cell: GridCell): number | null {
  return cell.year ?? cell.heading.year;
}

/** « N » and « N+1 » are two years as « 2024 » and « 2025 » are; « N-1 » is a reminder in the table of one year. */
export function yearOrDistanceIn(cell: GridCell): number | null {
  const distance = cell.heading.relativeYear;
  return yearIn(cell) ?? (distance !== null && distance >= 0 ? distance : null);
}
