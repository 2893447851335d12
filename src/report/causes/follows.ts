import type { CheckedFinding } from '../../checking';
import { parseCellRef } from '../../sheets';

/** A finding that is there because another one is: both are mended together. */
interface Follow {
  readonly codes: readonly string[];
  readonly leads: readonly string[];
  readonly holds: (follower: CheckedFinding, lead: CheckedFinding) => boolean;
}

const FOLLOWS: readonly Follow[] = [
  {
    // An amount that could not be read counts as missing.
    codes: ['part-absente', 'cout-absent'],
    leads: [
      'cellule-illisible',
      'montant-ambigu',
      'cellule-erreur',
      'valeur-absente',
      'lecture-ambigue',
      'montant-non-place',
    ],
    holds: (follower, lead) => isSameYear(follower, lead) && isSameLine(follower, lead),
  },
  {
    // The tiers or the FSE+ that are too much unbalance the plan.
    codes: ['equilibre'],
    leads: ['tiers-exces', 'fse-exces'],
    holds: (follower, lead) => follower.action === lead.action && follower.year === lead.year,
  },
  {
    codes: ['somme-incomplete'],
    leads: ['total-faux'],
    holds: (follower, lead) => follower.cells.some((cell) => lead.cells.includes(cell)),
  },
  {
    // What the State may pay for the canteens hangs on the meals.
    codes: ['repas-absents'],
    leads: ['cantine-30', 'cantine-exces'],
    holds: (follower, lead) => follower.axis === lead.axis && (lead.action === null || lead.action === follower.action),
  },
];

const FOLLOWERS = new Map(FOLLOWS.flatMap((follow) => follow.codes.map((code) => [code, follow] as const)));

/** The finding that this one follows from, or null. */
export function leadOf(
  finding: CheckedFinding,
  byCode: ReadonlyMap<string, readonly CheckedFinding[]>,
): CheckedFinding | null {
  const follow = FOLLOWERS.get(finding.code);
  if (!follow) return null;
  for (const code of follow.leads) {
    const lead = byCode.get(code)?.find((candidate) => follow.holds(finding, candidate));
    if (lead) return lead;
  }
  return null;
}

function isSameYear(a: CheckedFinding, b: CheckedFinding): boolean {
  return a.year === b.year || b.year === null;
}

/** The same action; a finding about a whole column is on the line where it has a cell in the same row. */
function isSameLine(follower: CheckedFinding, lead: CheckedFinding): boolean {
  if (lead.action !== null) return lead.action === follower.action;
  const rows = new Set(follower.cells.map(rowOf));
  return lead.cells.some((cell) => rows.has(rowOf(cell)));
}

function rowOf(cell: string): string {
  const at = parseCellRef(cell);
  return at === null ? cell : `${at.row} ${at.sheet}`;
}
