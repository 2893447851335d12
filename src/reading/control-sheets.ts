import { isExecution, ownSheets, repeatsContract, type Snapshot } from '../sheets';
import type { SheetReading } from './result';

/**
 * The workbook without the sheets that Cofisol wrote beside the contract (« Contrôle », partners, budget, execution): they repeat
 * its figures and are no part of it.
 */
export function withoutControlSheets(snapshot: Snapshot): Snapshot {
  const control = new Set(controlSheets(snapshot).map(({ sheet }) => sheet));
  if (control.size === 0) return snapshot;
  return { ...snapshot, sheets: snapshot.sheets.filter(({ name }) => !control.has(name)) };
}

/** Those that somebody wrote into since: what stands there is told to count for nothing. */
export function changedControlSheets(snapshot: Snapshot): readonly SheetReading[] {
  return controlSheets(snapshot).flatMap(({ sheet: name, intact }): readonly SheetReading[] =>
    intact ? [] : [{ name, use: 'passed-over', why: CHANGED, unit: 'euro', headers: [] }],
  );
}

const CHANGED =
  "Feuille écrite par Cofisol d'après le contrat, modifiée depuis : elle n'est pas lue comme une part du contrat.";

function controlSheets(snapshot: Snapshot) {
  const own = ownSheets(snapshot);
  const repeating = own.filter(repeatsContract);
  const execution = own.filter(isExecution);
  const others = snapshot.sheets.length - repeating.length - execution.length;
  return others > 0 ? [...repeating, ...execution] : repeating;
}
