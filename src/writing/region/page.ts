import { KIND_NAMES, plain } from '../../checking';
import { euros, type AxisTotal } from '../../contract';
import { sum } from '../../money';
import { VERDICTS } from '../layout/verdicts';
import type { DerogationRow, RegionRow, RegionTable } from './table';
import {
  axisText,
  boundsText,
  extentText,
  firstText,
  nameOf,
  REASONS,
  regionNotes,
  titleOf,
  type RegionRun,
} from './words';

/** The regional view in words and figures, for a page to print. */
export interface RegionPageTable {
  readonly title: string;
  readonly subtitle: string;
  readonly notes: readonly string[];
  readonly totals: readonly AxisTotal[];
  readonly sections: readonly {
    readonly title: string;
    readonly headers: readonly string[];
    readonly figures: readonly number[];
    readonly rows: readonly (readonly string[])[];
  }[];
}

export function regionPage(table: RegionTable, run: RegionRun): RegionPageTable {
  return {
    title: titleOf(run),
    subtitle: extentText(table),
    notes: regionNotes(table),
    totals: totalsOf(table),
    sections: [
      sumsSection(table),
      {
        title: 'Contrats',
        headers: ['Contrat', 'Verdict', 'Crédits de l’État', 'Planchers et plafonds', 'À regarder d’abord'],
        figures: [2],
        rows: table.contracts.map(contractRow),
      },
      ...(table.derogations.length === 0 ? [] : [derogationsSection(table)]),
    ],
  };
}

function totalsOf({ axes, years }: RegionTable): readonly AxisTotal[] {
  return axes.flatMap(({ axis, years: sums }) =>
    axis === null
      ? []
      : sums.map(({ state, ceiling, floor, withoutCeiling }, i) => {
          const known = withoutCeiling === 0 && ceiling > 0n;
          return { axis, year: years[i] ?? 0, state, ceiling: known ? ceiling : null, floor: known ? floor : null };
        }),
  );
}

function sumsSection({ axes, years, totals }: RegionTable): RegionPageTable['sections'][number] {
  return {
    title: 'Crédits de l’État, toutes années',
    headers: ['Axe', ...years.map(String), 'Total'],
    figures: [...years.keys(), years.length].map((i) => i + 1),
    rows: [
      ...axes.map(({ axis, years: sums }) =>
        amounts(
          axisText(axis),
          sums.map(({ state }) => state),
        ),
      ),
      amounts('Total', totals),
    ],
  };
}

function amounts(label: string, values: RegionTable['totals']): readonly string[] {
  return [label, ...values.map(euros), euros(sum(values))];
}

function contractRow({ summary, contract, places, instead }: RegionRow): readonly string[] {
  const name = `${plain(nameOf(summary))} (${KIND_NAMES[contract.kind]})`;
  return [
    instead === null ? name : `${name}, non compté`,
    VERDICTS[summary.status],
    euros(sum(places.map(({ state }) => state))),
    boundsText(places),
    firstText(contract),
  ];
}

function derogationsSection({ derogations }: RegionTable): RegionPageTable['sections'][number] {
  return {
    title: 'Registre des dérogations',
    headers: ['Contrat', 'Action', 'Axe', 'Motif', 'Crédits de l’État'],
    figures: [4],
    rows: derogations.map(derogationRow),
  };
}

function derogationRow({ contract, derogation }: DerogationRow): readonly string[] {
  const { action, title, axis, reasons, credits } = derogation;
  return [
    plain(nameOf(contract.summary)),
    plain(action === null ? title : `${action} ${title}`),
    axisText(axis),
    reasons.map((reason) => REASONS[reason]).join(', '),
    euros(sum(credits.map(({ state }) => state))),
  ];
}
