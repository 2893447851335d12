import { enumerate, type Axis } from '../contract';
import { formatEuros, readAmount, ZERO } from '../money';
import { cellFinding } from '../rules';
import { formatCellRef } from '../sheets';
import { amountOfCell } from './amounts';
import { isAmountLike, type GridRow } from './grid';
import type { RawCeiling } from './raw';
import type { ReadCeiling } from './result';
import type { Teller } from './tell';
import { readAxisLabel } from './words/axis';
import { normalise } from './words/normalise';
import { yearsOf } from './words/years';
import type { AmountUnit } from '../money';

const CEILING = /\b(plafonds?|enveloppes?|montants? (annuels? )?(notifies?|plafonds?))\b/;

/** Ceilings in sentences (« Plafond notifié axe 1 : 243 000 € ») or in lone rows (« Plafond axe 1 | 243 000 »), outside any table. */
export function looseCeilings(
  rows: readonly GridRow[],
  notes: readonly GridRow[],
  unit: AmountUnit,
): readonly RawCeiling[] {
  const found: RawCeiling[] = [];
  let titled = false;
  for (const row of notes) {
    for (const cell of row.cells) {
      const sentence = cell.kind === 'text' ? sentenceCeiling(cell.text, false) : null;
      if (sentence) found.push({ ...sentence, ref: cell.ref, kind: 'ceiling', doubt: null, fromText: false });
    }
  }
  for (const row of rows) {
    const words = row.cells.filter((cell) => cell.kind === 'text' && cell.amount === 'none');
    const amounts = row.cells.filter(isAmountLike);
    const first = words[0];
    if (first === undefined) continue;
    const normal = normalise(first.text);
    const isCeiling = CEILING.test(normal) && !/\b(reste|ecart|sous plafond|plancher)\b/.test(normal);
    for (const cell of words) {
      const sentence = sentenceCeiling(cell.text, titled || isCeiling);
      if (sentence) found.push({ ...sentence, ref: cell.ref, kind: 'ceiling', doubt: null, fromText: false });
    }
    const axis = axisOf(first.text);
    if (amounts.length === 1 && amounts[0] && axis !== null && (isCeiling || titled) && words.length <= 2) {
      const read = amountOfCell(amounts[0], unit);
      const years = yearsOf(words.map((cell) => cell.text).join(' ')).years;
      found.push({
        axis,
        year: years.length === 1 ? (years[0] ?? null) : null,
        cents: read.cents,
        ref: amounts[0].ref,
        kind: 'ceiling',
        doubt: read.doubt,
        fromText: read.fromText,
      });
    } else if (amounts.length === 0) titled = isCeiling || (titled && axis !== null);
  }
  return found;
}

function axisOf(text: string): Axis | null {
  const match = /\baxe\b.*/i.exec(text);
  return match ? (readAxisLabel(match[0], false)?.axis ?? null) : (readAxisLabel(text, true)?.axis ?? null);
}

function sentenceCeiling(text: string, titled: boolean): Pick<RawCeiling, 'axis' | 'year' | 'cents'> | null {
  if (!titled && !CEILING.test(normalise(text))) return null;
  const match =
    /^(.*?)\s*[:=]\s*([\d][\d\s\u00a0\u202f\u2009'’.,]*\s*(?:€|k€|M€|euros?|EUR|keuros|M)?)\s*(?:\(.*\)|par an.*|\/\s?an)?\s*[.;]?\s*$/is.exec(
      text.trim(),
    );
  if (!match?.[1] || !match[2] || (!CEILING.test(normalise(match[1])) && !titled)) return null;
  const axis = axisOf(match[1]) ?? axisOf(match[1].replace(/^.*?(?=axe)/i, ''));
  const read = readAmount(match[2].trim());
  if (axis === null || read.kind !== 'amount') return null;
  const years = yearsOf(match[1]).years;
  return { axis, year: years.length === 1 ? (years[0] ?? null) : null, cents: read.cents };
}

/** One ceiling for an axis and a year; an annual one holds for every year of the contract. Two that differ are none, and told. */
export function envelopeOf(
  raw: readonly RawCeiling[],
  years: readonly number[],
  teller: Teller,
): readonly ReadCeiling[] {
  const places = new Map<string, RawCeiling[]>();
  for (const ceiling of raw) {
    if (ceiling.kind !== 'ceiling') continue;
    if (ceiling.doubt !== null) {
      teller.tell({
        code: ceiling.doubt,
        ref: ceiling.ref,
        group: `ceiling|${ceiling.ref.sheet}|${String(ceiling.ref.column)}`,
        axis: ceiling.axis,
        year: ceiling.year,
      });
      continue;
    }
    if (ceiling.cents === null) continue;
    if (ceiling.fromText)
      teller.tell({
        code: 'nombre-en-texte',
        ref: ceiling.ref,
        group: `ceiling|${ceiling.ref.sheet}|${String(ceiling.ref.column)}`,
        axis: ceiling.axis,
        year: ceiling.year,
      });
    for (const year of ceiling.year === null ? years : [ceiling.year]) {
      const key = `${String(ceiling.axis)}|${String(year)}`;
      const list = places.get(key);
      if (list) list.push({ ...ceiling, year });
      else places.set(key, [{ ...ceiling, year }]);
    }
  }
  const envelope: ReadCeiling[] = [];
  const differing = new Map<string, { readonly list: readonly RawCeiling[]; readonly years: number[] }>();
  for (const list of places.values()) {
    const first = list[0];
    if (!first || first.cents === null || first.year === null) continue;
    if (list.every((one) => one.cents === first.cents)) {
      envelope.push({ axis: first.axis, year: first.year, amount: first.cents, cell: first.ref });
      continue;
    }
    // The same cells over several years are one mistake.
    const cells = list.map((one) => formatCellRef(one.ref)).join('|');
    const known = differing.get(cells);
    if (known) known.years.push(first.year);
    else differing.set(cells, { list, years: [first.year] });
  }
  for (const { list, years: told } of differing.values()) tellDiffering(list, told, teller);
  return envelope.sort((a, b) => a.axis - b.axis || a.year - b.year);
}

function tellDiffering(list: readonly RawCeiling[], years: readonly number[], teller: Teller): void {
  const [first] = list;
  const other = list.find((one) => one.cents !== first?.cents);
  if (!first || !other) return;
  const [year] = years;
  teller.add(
    cellFinding('lecture-ambigue', {
      cells: [...new Set(list.map((one) => formatCellRef(one.ref)))],
      axis: first.axis,
      year: years.length === 1 && year !== undefined ? year : null,
      detail: `deux plafonds de l'axe ${String(first.axis)} pour ${enumerate(years.map(String))} : ${formatEuros(first.cents ?? ZERO)} et ${formatEuros(other.cents ?? ZERO)}`,
    }),
  );
}
