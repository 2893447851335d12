import { sum, ZERO } from '../../money';
import { cellFinding } from '../../rules';
import { formatCellRef } from '../../sheets';
import type { Extract } from '../extract';
import type { Entry, RawLine, TotalCell } from '../raw';
import type { ResolvedLine } from '../resolve';
import type { Teller } from '../tell';
import { normalise } from '../words/normalise';
import { checkCeilingTotals } from './ceilings';
import { tellIncomplete } from './incomplete';
import { isOff, isRight, tellWrong } from './judge';
import { linesOfRow, TotalLines } from './lines';

/** Holds every total that the workbook shows against its lines. The lines are right, the total is wrong (domain.md 4.2). */
export function checkTotals(
  extracts: readonly Extract[],
  lines: ReadonlyMap<RawLine, ResolvedLine>,
  teller: Teller,
): void {
  const under = new TotalLines(extracts);
  const totals = new Map(extracts.flatMap((one) => one.totals.map((total) => [formatCellRef(total.cell.ref), total])));
  for (const extract of extracts) {
    checkCeilingTotals(extract, teller);
    for (const total of extract.totals) {
      if (total.entry) tellWrong(total, linesOfRow(total, total.entry), total.entry, teller);
      else checkColumnTotal(total, totals, under, teller);
    }
    for (const entry of extract.entries) {
      for (const raw of entry.lines.values()) checkResources(entry, raw, lines.get(raw), extract, teller);
    }
  }
}

function checkColumnTotal(
  total: TotalCell,
  totals: ReadonlyMap<string, TotalCell>,
  under: TotalLines,
  teller: Teller,
): void {
  const known = under.candidates(total).filter((candidate) => candidate.figures.length > 0);
  const first = known[0];
  if (!first) return;
  // « Total culture » is the total of its section where it is right for it.
  const general = /general|contrat|ensemble|global/.test(normalise(total.label?.text ?? ''));
  const own = general ? undefined : known.find((candidate) => !candidate.unreadable && isRight(total, candidate));
  tellIncomplete(total, own ?? first, totals, under, teller);
  // Where a total may stand for its table, its sheet or the workbook, it is wrong only if it is none of them.
  if (known.some((candidate) => candidate.unreadable || isRight(total, candidate))) return;
  tellWrong(total, first, null, teller);
}

/** « Total des ressources » beside a cost: S + D + T + F of the same line. */
function checkResources(
  entry: Entry,
  raw: RawLine,
  line: ResolvedLine | undefined,
  extract: Extract,
  teller: Teller,
): void {
  if (!line || line.checks.length === 0 || line.unplaced || line.unreadableFunder) return;
  const parts = [line.figures.get('state'), line.figures.get('collectivity'), line.figures.get('fse')];
  if (parts.some((part) => part?.unreadable)) return;
  const blank = (part: (typeof parts)[number]): boolean => (part?.cents ?? null) === null;
  if (parts.every(blank) && line.funders.length === 0) return;
  const resources = sum([...parts.map((part) => part?.cents ?? ZERO), ...line.funders.map((funder) => funder.amount)]);
  const cost = line.figures.get('cost')?.cents ?? null;
  for (const { cell, cents } of line.checks) {
    if (cell === null || cents === null) continue;
    // On the side of the expenses, or where the shares are not all there, the total repeats the cost.
    if (cents === cost && parts.some(blank)) continue;
    if (!isOff(cell, extract.unit.unit, cents, resources, parts.length + line.funders.length)) continue;
    teller.add(
      cellFinding('total-faux', {
        cells: [formatCellRef(cell.ref)],
        axis: entry.axis?.label.axis ?? null,
        year: raw.year,
        action: entry.id ?? entry.title,
        actual: cents,
        expected: resources,
      }),
    );
  }
}
