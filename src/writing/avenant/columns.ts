import { fundersFigure, worked, type Figure } from '../layout/figure';
import type { AvenantRow } from './row';

/** A column of the printed table. Headers carry the years, so that each figure is read for what it is. */
export type AvenantColumn = TextColumn | AmountColumn;

interface Shape {
  readonly header: string;
  /** In characters. */
  readonly width: number;
}

interface TextColumn extends Shape {
  readonly kind: 'id' | 'title' | 'nature' | 'meals' | 'notes';
}

export interface AmountColumn extends Shape {
  readonly kind: 'amount';
  /** Those that formulas of the table refer to; null for the others. */
  readonly key: AmountKey | null;
  readonly figureOf: (row: AvenantRow) => Figure;
}

export type AmountKey =
  | 'cost'
  | 'thirdParties'
  | 'fse'
  | 'collectivity'
  | 'previousState'
  | 'state'
  | 'carryOver'
  | 'reduction'
  | 'delegated'
  | 'difference';

const MEALS: TextColumn = { kind: 'meals', header: 'Nombre de repas', width: 11 };

/** The columns in the order of domain.md, section 6. « dont CEE » and meals come only where an action has some. */
export function avenantColumns(rows: readonly AvenantRow[], year: number, byFunder: boolean): readonly AvenantColumn[] {
  const before = String(year - 1);
  const now = String(year);
  const amount = (key: AmountKey, header: string, width: number, of: AmountColumn['figureOf']): AmountColumn => ({
    kind: 'amount',
    key,
    header,
    width,
    figureOf: of,
  });
  return [
    { kind: 'id', header: 'N°', width: 7 },
    { kind: 'title', header: "Intitulé de l'action", width: 38 },
    { kind: 'nature', header: 'Nature', width: 11 },
    amount('cost', `Coût total ${now}`, 15, (row) => row.cost),
    ...(byFunder
      ? funderColumns(rows)
      : [amount('thirdParties', 'Autres financeurs', 14.5, (row) => row.thirdParties)]),
    ...(rows.some((row) => row.cee.amount !== null) && !byFunder ? [plain('dont CEE', 13.5, (row) => row.cee)] : []),
    amount('fse', 'FSE+', 13.5, (row) => row.fse),
    amount('collectivity', 'Part collectivité', 15, (row) => row.collectivity),
    amount('previousState', `Part État ${before} (rappel)`, 15, (row) => row.previousState),
    amount('state', `Crédits nouveaux État ${now}`, 15, (row) => row.state),
    amount('carryOver', `Report de ${before}`, 13.5, (row) => row.carryOver),
    amount('reduction', 'Réfaction', 13.5, (row) => row.reduction),
    amount('delegated', `Total délégué ${now}`, 15, (row) => worked(row.delegated)),
    amount('difference', `Écart ${now} / ${before}`, 14.5, (row) => worked(row.difference)),
    ...(rows.some(({ meals }) => meals !== null) ? [MEALS] : []),
    // Never « Observations »: read back, they would be the collectivity's.
    { kind: 'notes', header: 'Précisions', width: 30 },
  ];
}

function plain(header: string, width: number, of: AmountColumn['figureOf']): AmountColumn {
  return { kind: 'amount', key: null, header, width, figureOf: of };
}

/** One column a tiers, in the order in which they are met. */
function funderColumns(rows: readonly AvenantRow[]): readonly AmountColumn[] {
  const names = [...new Set(rows.flatMap(({ funders }) => funders.map(({ name }) => name)))];
  return names.map((name) =>
    plain(name, 13.5, ({ funders }) => fundersFigure(funders.filter((funder) => funder.name === name))),
  );
}
