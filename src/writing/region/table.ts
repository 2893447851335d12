import type { Axis } from '../../contract';
import { sum, ZERO, type Cents } from '../../money';
import { countedInstead } from '../../matching';
import type { Parameters } from '../../parameters';
import type { RegionContract, RegionDerogation, RegionSubmission, RegionSummary } from './contract';

/** The State credits of several contracts, added up, and what has to be known of the sum. */
export interface RegionTable {
  /** In the order given, those that are not counted included. */
  readonly contracts: readonly RegionRow[];
  readonly unread: readonly RegionSummary[];
  /** Ascending, of the contracts that count and of those that do not. */
  readonly years: readonly number[];
  /** The axes that some contract has credits on, then null where some credits are on none. */
  readonly axes: readonly RegionAxis[];
  /** By year, in the order of `years`. */
  readonly totals: readonly Cents[];
  readonly derogations: readonly DerogationRow[];
}

export interface RegionRow {
  /** From 1, in this table. */
  readonly number: number;
  readonly summary: RegionSummary;
  readonly contract: RegionContract;
  /** The workbook that counts in its place, since both give the same contract; null where this one counts. */
  readonly instead: RegionSummary | null;
  /** Why that one counts: it is the same file, the user said so, or it tells more or came last. */
  readonly because: 'same-file' | 'preferred' | 'assumed' | null;
  /** Its credits by axis and year, in the order of the axes, then the years. */
  readonly places: readonly RegionPlace[];
}

export interface RegionPlace {
  readonly axis: Axis | null;
  readonly year: number;
  readonly state: Cents;
  readonly ceiling: Cents | null;
  readonly floor: Cents | null;
}

export interface RegionAxis {
  readonly axis: Axis | null;
  /** By year, in the order of the table's. */
  readonly years: readonly RegionSum[];
}

/** What the counted contracts give together. */
export interface RegionSum {
  readonly state: Cents;
  /** Of the contracts whose ceiling is known. */
  readonly ceiling: Cents;
  readonly floor: Cents;
  /** Contracts with credits whose ceiling is not known. */
  readonly withoutCeiling: number;
}

export interface DerogationRow {
  readonly contract: RegionRow;
  readonly derogation: RegionDerogation;
}

/** Files that could not be read are in no sum: they are named. */
export function regionTable(submissions: readonly RegionSubmission[], parameters: Parameters): RegionTable {
  const contracts = rowsOf(submissions, parameters);
  const years = [...new Set(contracts.flatMap(({ places }) => places.map(({ year }) => year)))].sort((a, b) => a - b);
  const counted = contracts.filter(({ instead }) => instead === null).flatMap(({ places }) => places);
  const present = new Set(contracts.flatMap(({ places }) => places.map(({ axis }) => axis)));
  const axes = ([1, 2, 3, 4, null] as const)
    .filter((axis) => present.has(axis))
    .map((axis) => ({
      axis,
      years: years.map((year) => sumOf(counted.filter((place) => place.axis === axis && place.year === year))),
    }));
  return {
    contracts,
    unread: submissions.flatMap(({ summary }) => (summary.contract === null ? [summary] : [])),
    years,
    axes,
    totals: years.map((_, i) => sum(axes.map((axis) => axis.years[i]?.state ?? ZERO))),
    derogations: contracts.flatMap((contract) =>
      contract.contract.derogations.map((derogation) => ({ contract, derogation })),
    ),
  };
}

function rowsOf(submissions: readonly RegionSubmission[], parameters: Parameters): readonly RegionRow[] {
  const read = submissions.flatMap(({ summary, sha256, modified, preferred }) => {
    const { contract, collectivity } = summary;
    if (contract === null) return [];
    const places = placesOf(contract);
    return [{ summary, contract, places, collectivity, fingerprint: sha256, modified, preferred }];
  });
  const instead = countedInstead(read, parameters);
  return read.map((one, i) => {
    const other = instead.get(one) ?? null;
    const sameFile = other?.fingerprint !== null && other?.fingerprint === one.fingerprint;
    return {
      number: i + 1,
      summary: one.summary,
      contract: one.contract,
      instead: other?.summary ?? null,
      because:
        other === null ? null : sameFile ? 'same-file' : other.preferred && !one.preferred ? 'preferred' : 'assumed',
      places: one.places,
    };
  });
}

function placesOf({ totals, outside }: RegionContract): readonly RegionPlace[] {
  const none = outside.map(({ year, state }) => ({ axis: null, year, state, ceiling: null, floor: null }));
  return [...totals, ...none];
}

function sumOf(places: readonly RegionPlace[]): RegionSum {
  return {
    state: sum(places.map(({ state }) => state)),
    ceiling: sum(places.map(({ ceiling }) => ceiling ?? ZERO)),
    floor: sum(places.map(({ floor }) => floor ?? ZERO)),
    withoutCeiling: places.filter(({ ceiling }) => ceiling === null).length,
  };
}
