import type { SheetSnapshot } from '../sheets';
import type { Extract } from './extract';
import type { RawCeiling } from './raw';
import type { HeaderReading, SheetReading, SheetUse } from './result';
import type { SheetWork } from './sheets';

const USES: readonly SheetUse[] = ['fiche', 'annual', 'recap', 'axis', 'long', 'envelope'];

/** What was understood of a sheet, in French. */
export function describeSheet(
  works: readonly SheetWork[],
  sheet: SheetSnapshot,
  loose: readonly RawCeiling[],
  said: { readonly use: SheetUse; readonly why: string } | null,
): SheetReading {
  const used = works
    .flatMap((work) => work.extracts)
    .filter((one) => !one.foreign && (one.entries.length > 0 || one.ceilings.length > 0 || one.unplaced.length > 0));
  const has = new Set(used.map((one) => one.use));
  const hasLoose = loose.some((one) => one.ref.sheet === sheet.name);
  const use = USES.find((one) => has.has(one)) ?? said?.use ?? (hasLoose ? 'envelope' : 'passed-over');
  const unit = used.find((one) => one.entries.length > 0 || one.ceilings.length > 0)?.unit.unit ?? 'euro';
  return {
    name: sheet.name,
    use,
    why: used.length === 0 && said !== null ? said.why : [whyOf(use, sheet, used), said?.why ?? ''].join(' ').trim(),
    unit,
    headers: used.flatMap(headersOf),
  };
}

function headersOf(one: Extract): readonly HeaderReading[] {
  const headers: HeaderReading[] = [];
  for (const column of one.table.columns.values()) {
    const cell = column.header;
    if (!cell || (column.role === null && column.year === null)) continue;
    headers.push({
      cell: column.role === null && column.yearCell ? column.yearCell.ref : cell.ref,
      text: cell.text.replace(/\s+/g, ' ').trim(),
      role: column.role ?? 'year',
      year: column.year ?? (column.role !== null && one.use === 'annual' ? one.year.year : null),
    });
  }
  return headers;
}

function whyOf(use: SheetUse, sheet: SheetSnapshot, used: readonly Extract[]): string {
  const count = new Set(used.flatMap((one) => one.entries.map((entry) => entry.id ?? entry.title))).size;
  const actions = `${String(count)} action${count > 1 ? 's' : ''}`;
  const hidden = [
    ...(sheet.visibility === 'visible' ? [] : ['feuille masquée']),
    ...(sheet.hiddenRows.size > 0 ? ['des lignes masquées, lues comme les autres'] : []),
    ...(sheet.hiddenColumns.size > 0 ? ['des colonnes masquées, lues comme les autres'] : []),
  ];
  const note = hidden.length > 0 && use !== 'passed-over' ? ` (${hidden.join(' ; ')})` : '';
  switch (use) {
    case 'fiche':
      return `Plan de financement par fiche-action : ${actions}${note}.`;
    case 'recap':
      return `Tableau récapitulatif, une ligne par action : ${actions}${note}.`;
    case 'annual': {
      const years = [...new Set(used.flatMap((one) => (one.year.year === null ? [] : [String(one.year.year)])))].join(
        ', ',
      );
      return `Tableau annuel ${years} : ${actions}${note}.`;
    }
    case 'axis':
      return `Tableau d'un seul axe : ${actions}${note}.`;
    case 'long':
      return `Liste, une ligne par action et par année : ${actions}${note}.`;
    case 'envelope':
      return `Plafonds notifiés par axe${note}.`;
    case 'passed-over':
      return sheet.cells.length === 0 ? 'Feuille vide.' : 'Aucun tableau du contrat reconnu sur cette feuille.';
  }
}
