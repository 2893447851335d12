import { add, ZERO, type Cents } from '../money';
import type { CellRef } from '../sheets';
import type { RawFigure } from './raw';

/** A figure of a line once competing columns are told apart. */
export interface Figure {
  readonly cents: Cents | null;
  readonly unreadable: boolean;
  readonly cells: readonly CellRef[];
  readonly raw: readonly RawFigure[];
}

/** One figure of several cells of the same meaning: the same amount everywhere, or nobody knows. */
export function oneFigure(all: readonly RawFigure[]): Figure {
  const raw = preferred(all);
  const filled = raw.filter((figure) => figure.cents !== null || figure.doubt !== null);
  const firstFilled = filled[0];
  if (!firstFilled) return { cents: null, unreadable: false, cells: [], raw };
  if (filled.every((figure) => figure.doubt === null && figure.cents === firstFilled.cents))
    return { cents: firstFilled.cents, unreadable: false, cells: [firstFilled.ref], raw };
  if (filled.length === 1) return { cents: null, unreadable: true, cells: [], raw };
  const readable = new Set(filled.filter((figure) => figure.doubt === null).map((figure) => figure.cents));
  return readable.size > 1 ? ambiguous(raw) : { cents: null, unreadable: true, cells: [], raw };
}

/** Two programmes beside each other add up; a column of their total beside them is a check. */
export function stateFigure(raw: readonly RawFigure[]): Figure {
  const kept = preferred(raw);
  const byProgramme = new Map<string, RawFigure[]>();
  for (const figure of kept)
    if (figure.programme !== null)
      byProgramme.set(figure.programme, [...(byProgramme.get(figure.programme) ?? []), figure]);
  if (byProgramme.size < 2) return oneFigure(kept);
  const parts = [...byProgramme.values()].map((figures) => oneFigure(figures));
  const whole = kept.filter((figure) => figure.programme === null);
  const known = parts.filter((part) => part.cents !== null);
  const total: Figure = {
    cents:
      parts.some((part) => part.unreadable) || known.length === 0
        ? null
        : known.reduce((all, part) => add(all, part.cents ?? ZERO), ZERO),
    unreadable: parts.some((part) => part.unreadable),
    cells: known.flatMap((part) => part.cells),
    raw: kept,
  };
  if (whole.length === 0 || whole.every((figure) => figure.cents === null || figure.cents === total.cents))
    return total;
  return ambiguous(kept);
}

/** Granted before asked, all taxes included before without. */
function preferred(raw: readonly RawFigure[]): readonly RawFigure[] {
  let kept = raw;
  if (kept.some((figure) => figure.withTax) && kept.some((figure) => figure.withoutTax))
    kept = kept.filter((figure) => !figure.withoutTax);
  if (kept.some((figure) => figure.asked && !figure.granted) && kept.some((figure) => !figure.asked || figure.granted))
    kept = kept.filter((figure) => !figure.asked || figure.granted);
  return kept;
}

function ambiguous(raw: readonly RawFigure[]): Figure {
  for (const figure of raw) if (figure.cents !== null) figure.doubt ??= 'lecture-ambigue';
  return { cents: null, unreadable: true, cells: [], raw };
}
