import type { Axis } from '../contract';
import type { AmountUnit } from '../money';
import type { Cell, SheetSnapshot } from '../sheets';
import { readAxisLabel } from './words/axis';
import { normalise } from './words/normalise';
import { announcedUnit } from './words/unit';
import { yearsOf } from './words/years';

/** Which column of the State's file is what; null where there is none. */
export interface EnvelopeColumns {
  readonly headerRow: number;
  readonly collectivity: number | null;
  /** The number of the département. */
  readonly number: number | null;
  readonly axis: number | null;
  readonly year: number | null;
  readonly amounts: readonly AmountColumn[];
}

export interface AmountColumn {
  readonly column: number;
  /** What its header says, where years or axes stand as columns. */
  readonly axis: Axis | null;
  readonly year: number | null;
  readonly unit: AmountUnit | null;
}

type Role = 'collectivity' | 'number' | 'axis' | 'year' | 'ceiling';

const ROLES: readonly (readonly [Role, RegExp])[] = [
  [
    'number',
    /^(n|no|num|numero|code) (du |de )?(dep|dept|departement|insee|collectivite)\b|^(dep|dept|code|num|numero)$/,
  ],
  ['ceiling', /\b(plafonds?|enveloppes?|montants?|notifies?|notifiee?s?|credits?|dotations?)\b/],
  ['axis', /^(n |no |num |numero |libelle )?(de |d |l )*axes?( strategiques?| du contrat)?$|^thematiques?$/],
  ['year', /^(annees?|exercices?|millesimes?|an)\b/],
  [
    'collectivity',
    /\b(collectivites?|departements?|metropoles?|territoires?|contrats?|signataires?|beneficiaires?|nom)\b/,
  ],
];
const NO_CEILING = /\b(planchers?|taux|consomm\w+|delegues?|realises?|ecart|solde|cumul\w*|total)\b/;

/** The header row of the first table of ceilings on the sheet, or null where it holds none. */
export function envelopeColumns(sheet: SheetSnapshot): EnvelopeColumns | null {
  const rows = new Map<number, Cell[]>();
  for (const cell of sheet.cells) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  for (const [row, cells] of rows) {
    const columns = columnsOfRow(row, cells) ?? columnsOfTwoRows(row, cells, rows.get(row + 1) ?? []);
    if (columns) return columns;
  }
  return null;
}

/** Years over axes, or axes over years; the upper one written once for its group. */
export function columnsOfTwoRows(topRow: number, top: readonly Cell[], below: readonly Cell[]): EnvelopeColumns | null {
  const heads = top.map((cell) => ({ column: cell.column, ...headerOf(cell) }));
  const only = (role: Role): number | null => heads.find((head) => head.role === role)?.column ?? null;
  const places = { collectivity: only('collectivity'), number: only('number'), axis: null, year: null };
  if (places.collectivity === null && places.number === null) return null;
  const amounts = below.flatMap((cell): AmountColumn[] => {
    const own = headerOf(cell);
    const over = heads.findLast(({ column, axis, year }) => column <= cell.column && (axis !== null || year !== null));
    const axis = own.axis ?? over?.axis ?? null;
    const year = own.year ?? over?.year ?? null;
    return axis === null || year === null
      ? []
      : [{ column: cell.column, axis, year, unit: own.unit ?? over?.unit ?? null }];
  });
  return amounts.length > 1 ? { headerRow: topRow + 1, ...places, amounts } : null;
}

/** The columns of a list of ceilings that a row of headers names; null where it heads none. */
export function columnsOfRow(headerRow: number, cells: readonly Cell[]): EnvelopeColumns | null {
  const headers = cells.map((cell) => ({ column: cell.column, ...headerOf(cell) }));
  const only = (role: Role): number | null => headers.find((header) => header.role === role)?.column ?? null;
  const places = { collectivity: only('collectivity'), number: only('number'), axis: only('axis'), year: only('year') };
  const amount = ({ column, axis, year, unit }: (typeof headers)[number]): AmountColumn => ({
    column,
    axis,
    year,
    unit,
  });

  const byAxis = headers.filter((header) => header.axis !== null && header.role !== 'axis');
  const byYear = headers.filter((header) => header.year !== null && header.role !== 'year');
  const ceilings = headers.filter((header) => header.role === 'ceiling');
  if (places.axis === null) return byAxis.length > 1 ? { headerRow, ...places, amounts: byAxis.map(amount) } : null;
  if (places.year === null && byYear.length > 0) return { headerRow, ...places, amounts: byYear.map(amount) };
  // Which of two columns of amounts is the ceiling, the words must say.
  const named = ceilings.filter((header) => /\bplafonds?\b/.test(header.words));
  const chosen = named.length > 0 ? named : ceilings;
  return chosen.length === 1 ? { headerRow, ...places, amounts: chosen.map(amount) } : null;
}

interface Header {
  readonly role: Role | null;
  readonly words: string;
  readonly axis: Axis | null;
  readonly year: number | null;
  readonly unit: AmountUnit | null;
}

function headerOf({ value }: Cell): Header {
  const nothing = { role: null, words: '', axis: null, year: null, unit: null };
  if (value.kind === 'number') {
    const year = /^20[1-3]\d$/.test(value.raw) ? Number(value.raw) : null;
    return { ...nothing, year };
  }
  if (value.kind !== 'text') return nothing;
  const words = normalise(value.text);
  if (NO_CEILING.test(words) || words.length > 80) return nothing;
  const role = ROLES.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
  const { years } = yearsOf(value.text);
  return {
    role,
    words,
    axis: role === 'axis' || role === 'collectivity' ? null : (readAxisLabel(value.text, role === null)?.axis ?? null),
    year: years.length === 1 ? (years[0] ?? null) : null,
    unit: announcedUnit(value.text),
  };
}
