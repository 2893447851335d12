import type { Kind } from '../contract';
import { cellFinding } from '../rules';
import { formatCellRef } from '../sheets';
import type { Group } from './groups';
import type { Extract } from './extract';
import type { GridCell } from './grid';
import type { RawFigure, RawLine } from './raw';
import type { ReadAction } from './result';
import type { ResolvedLine } from './resolve';
import type { Teller } from './tell';
import { AXIS_TEXT } from './words/axisNames';

const SILENT_KEYS = new Set(['total', 'reliquat']);

/** Tells what the cells of the figures leave in doubt, and what was decided of units, axes and FSE. */
export function tellFigures(
  extracts: readonly Extract[],
  groups: readonly Group[],
  actions: readonly ReadAction[],
  lines: ReadonlyMap<RawLine, ResolvedLine>,
  kind: Kind,
  teller: Teller,
): void {
  const unitCells = new Set<string>();
  const axisCells = new Map<string, { cell: GridCell; axis: ReadAction['axis'] }>();
  extracts.forEach((one, index) => {
    const hasFigures = one.entries.some((entry) => entry.lines.size > 0) || one.ceilings.length > 0;
    if (hasFigures) tellUnits(one, unitCells, teller);
    if (one.entries.length > 0)
      for (const column of one.table.columns.values())
        if (column.role === 'fse' && column.header) tellFse(column.header, teller);
    for (const cell of one.unplaced) tellUnplaced(one, index, cell, teller);
    for (const label of one.envelopeLabels)
      if (label.label.conflict)
        axisCells.set(formatCellRef(label.cell.ref), { cell: label.cell, axis: label.label.axis });
    for (const entry of one.entries) {
      if (entry.axis?.label.conflict === true)
        axisCells.set(formatCellRef(entry.axis.cell.ref), { cell: entry.axis.cell, axis: entry.axis.label.axis });
      for (const raw of entry.lines.values()) {
        const line = lines.get(raw);
        if (!line) continue;
        // Most lines leave no doubt, and nothing is made for them.
        const doubtful = raw.figures.filter(mayBeTold);
        if (doubtful.length === 0) continue;
        const counted = new Set<RawFigure>([
          ...line.funderRaw,
          ...[...line.figures.values()].flatMap((figure) => figure.raw),
        ]);
        const about = { axis: entry.axis?.label.axis ?? null, year: raw.year, action: entry.id ?? entry.title };
        for (const figure of doubtful) tellFigure(figure, counted.has(figure), index, about, teller);
      }
    }
  });
  for (const { cell, axis } of axisCells.values()) {
    teller.tell({
      code: 'axe-conflit',
      ref: cell.ref,
      group: `${cell.ref.sheet}|${cell.text}`,
      axis,
      text: cell.text.trim(),
      detail:
        axis === null
          ? ''
          : `le libellé est celui de l'axe ${String(axis)} (${AXIS_TEXT[axis]}) : c'est lui qui est suivi`,
    });
  }
  tellAxes(groups, actions, kind, teller);
}

function tellUnits(one: Extract, told: Set<string>, teller: Teller): void {
  const cells: GridCell[] = [...one.unitCells];
  if (one.unit.unit !== 'euro' && one.unit.cell) cells.push(one.unit.cell);
  for (const column of one.table.columns.values())
    if (column.unit !== null && column.unit !== 'euro' && column.unitCell) cells.push(column.unitCell);
  if (one.unit.conflict && one.unit.cell) {
    teller.tell({
      code: 'lecture-ambigue',
      ref: one.unit.cell.ref,
      group: `unit|${one.unit.cell.ref.sheet}`,
      text: one.unit.cell.text,
      detail: 'deux unités sont annoncées pour le même tableau',
    });
  }
  for (const cell of cells) {
    const key = formatCellRef(cell.ref);
    if (told.has(key)) continue;
    told.add(key);
    teller.tell({
      code: 'unite',
      ref: cell.ref,
      group: `${cell.ref.sheet}|${String(one.table.band[0]?.row ?? 0)}`,
      text: cell.text.trim(),
    });
  }
}

function tellUnplaced(one: Extract, index: number, cell: GridCell, teller: Teller): void {
  const header = one.table.columns.get(cell.column)?.header;
  teller.tell({
    code: 'montant-non-place',
    ref: cell.ref,
    group: `${String(index)}|${String(cell.column)}`,
    text: cell.text,
    detail:
      header && header.kind === 'text'
        ? `l'en-tête de la colonne, « ${header.text.replace(/\s+/g, ' ').trim()} », ne dit pas à qui revient ce montant ou de quelle année il est`
        : 'aucun en-tête ne dit ce que sont les nombres de cette colonne',
  });
}

function mayBeTold({ key, label, cell, doubt, mixedCee, fromText, exact }: RawFigure): boolean {
  if (key === 'fse' && label?.heading.ambiguousFse === true) return true;
  return cell !== null && (doubt !== null || mixedCee || fromText || !exact);
}

function tellFigure(
  figure: RawFigure,
  counted: boolean,
  index: number,
  about: { axis: ReadAction['axis']; year: number; action: string },
  teller: Teller,
): void {
  if (figure.key === 'fse' && figure.label) tellFse(figure.label, teller);
  if (figure.cell === null) return;
  const at = {
    ref: figure.ref,
    group: `${String(index)}|${String(figure.cell.column)}`,
    ...about,
    text: figure.cell.text,
  };
  const silent = SILENT_KEYS.has(figure.key) && !counted;
  if (figure.doubt !== null) {
    if (!silent || figure.doubt === 'cellule-erreur')
      teller.tell({
        code: figure.doubt,
        ...at,
        ...(figure.doubt === 'lecture-ambigue' && {
          detail: `deux colonnes peuvent être « ${figure.name} » et donnent des montants différents`,
        }),
      });
    return;
  }
  if (figure.mixedCee && (figure.cents ?? 0n) !== 0n)
    teller.tell({
      code: 'lecture-ambigue',
      ...at,
      detail: `« ${figure.name} » : la part des CEE n'est pas donnée à part`,
    });
  if (figure.cents === null || !counted) return;
  if (figure.fromText) teller.tell({ code: 'nombre-en-texte', ...at });
  if (!figure.exact) teller.tell({ code: 'montant-fraction', ...at });
}

function tellFse(label: GridCell, teller: Teller): void {
  if (label.heading.ambiguousFse)
    teller.tell({
      code: 'fse-ambigu',
      ref: label.ref,
      group: `${label.ref.sheet}|${String(label.ref.row)}`,
      text: label.text.trim(),
    });
}

function tellAxes(groups: readonly Group[], actions: readonly ReadAction[], kind: Kind, teller: Teller): void {
  const bare: GridCell[] = [];
  groups.forEach((group, i) => {
    const action = actions[i];
    if (!action) return;
    const cell = action.cells.axis ?? action.cells.title ?? action.cells.id;
    const name = action.id ?? action.title;
    for (const entry of group.entries)
      if (entry.axis && entry.axis.label.axis === 2 && !entry.axis.label.named) bare.push(entry.axis.cell);
    if (action.transversal)
      teller.add(
        cellFinding('axe-transversal', {
          cells: cell ? [formatCellRef(cell)] : [],
          action: name,
          ...(group.entries[0]?.axis && { text: group.entries[0].axis.cell.text.trim() }),
        }),
      );
    else if (action.axis === null) {
      const label = group.entries.find((entry) => entry.axis)?.axis?.cell.text.trim();
      teller.add(
        cellFinding('axe-inconnu', {
          cells: cell ? [formatCellRef(cell)] : [],
          action: name,
          ...(label !== undefined && { text: label }),
        }),
      );
    }
  });
  const first = bare[0];
  const axis4 = actions.some((action) => action.axis === 4);
  if (kind === 'departement' && first && !axis4) {
    teller.tell({
      code: 'axe-conflit',
      ref: first.ref,
      group: 'bare',
      axis: 2,
      text: first.text.trim(),
      detail:
        'le classeur d’un département numérote « Axe 2 » sans libellé et n’a pas d’axe 4 : les numéros 1, 2, 3 peuvent vouloir dire les axes 1, 3, 4 ; ils sont pris tels quels',
    });
  }
}
