import { lineFindings } from './lineFindings';
import { oracleShares, type OShares } from './shares';
import type { OAction, OContract, OFinding, OLine } from './types';
import { isKnownMetropole, isToVerify } from './words';

interface Row {
  readonly action: OAction;
  readonly line: OLine;
  readonly x: OShares;
}

const sumOf = (rows: readonly Row[], amount: (row: Row) => bigint) => rows.reduce((t, row) => t + amount(row), 0n);
/** S, and S* where it is blank. */
const credit = ({ x }: Row) => x.S ?? x.state ?? 0n;
const floorDiv = (n: bigint, d: bigint) => (n - (((n % d) + d) % d)) / d;

/** Every finding of domain.md 4.1, 4.3 and 4.4. */
export function oracleFindings(contract: OContract): OFinding[] {
  const rows = contract.actions.flatMap((action) =>
    action.lines.map((line): Row => ({ action, line, x: oracleShares(line, action, contract) })),
  );
  return [
    ...rows.flatMap(({ action, line, x }) => lineFindings(line, action, contract, x)),
    ...duplicates(rows),
    ...yearFindings(contract, rows),
    ...wholeFindings(contract, rows),
  ];
}

function told(code: string, severity: string, rest: Partial<OFinding>): OFinding {
  return { code, severity, axis: null, year: null, action: null, actual: null, expected: null, ...rest };
}

function duplicates(rows: readonly Row[]): OFinding[] {
  const found: OFinding[] = [];
  rows.forEach(({ action, line }, i) => {
    const same = (other: Row) =>
      (other.action.id ?? other.action.title) === (action.id ?? action.title) &&
      other.action.axis === action.axis &&
      other.line.year === line.year;
    // Told where the second of them stands, once.
    if (rows.slice(0, i).filter(same).length === 1)
      found.push(told('doublon', 'error', { axis: action.axis, year: line.year, action: action.id ?? action.title }));
  });
  return found;
}

function yearFindings(contract: OContract, rows: readonly Row[]): OFinding[] {
  const found: OFinding[] = [];
  const departement = contract.kind === 'departement';
  const own = departement ? [1, 3, 4] : [1, 2, 3, 4];
  const groups = departement ? [own, [2]] : [own];
  const axisOf = (row: Row) => (row.action.transversal ? null : row.action.axis);
  const has = ({ line: l }: Row) =>
    l.funders.length > 0 ||
    [l.cost, l.reinforcedCost, l.state, l.collectivity, l.ceeDetail, l.fse].some((a) => a !== null);
  const years = [2024, 2025, 2026, 2027].filter((year) => rows.some((row) => row.line.year === year && has(row)));
  const ceiling = (axis: number, year: number) =>
    contract.envelope.find((c) => c.axis === axis && c.year === year)?.amount ?? null;
  const withActions = (axis: number) => contract.actions.some((action) => !action.transversal && action.axis === axis);

  for (const year of years) {
    const here = rows.filter(({ line }) => line.year === year);
    const onAxis = (axis: number) =>
      sumOf(
        here.filter((row) => axisOf(row) === axis),
        credit,
      );
    for (const axis of own) {
      const top = ceiling(axis, year);
      if (top === null) continue;
      const hundredths = top * (departement ? 40n : 20n);
      if (onAxis(axis) * 100n < hundredths)
        found.push(
          told('plancher-axe', 'error', { axis, year, actual: onAxis(axis), expected: -floorDiv(-hundredths, 100n) }),
        );
    }
    for (const group of groups) {
      const tops = group.map((axis) => ceiling(axis, year)).filter((top) => top !== null);
      if (tops.length === 0 || group.some((axis) => withActions(axis) && ceiling(axis, year) === null)) continue;
      const limit = tops.reduce((a, b) => a + b, 0n);
      const counts = (row: Row) => (row.action.transversal ? group === own : group.includes(row.action.axis ?? 0));
      const paid = sumOf(here.filter(counts), credit);
      if (paid > limit) found.push(told('plafond-annuel', 'error', { year, actual: paid, expected: limit }));
      else
        for (const axis of group) {
          const top = ceiling(axis, year);
          if (top !== null && onAxis(axis) > top)
            found.push(told('plafond-axe', 'info', { axis, year, actual: onAxis(axis), expected: top }));
        }
    }
    const cee = here.filter(({ x }) => x.scheme === 'cee' && x.C !== null && x.knowsT && !x.otherContract);
    if (cee.length > 0) {
      const paid = sumOf(cee, (row) => row.x.E + credit(row));
      const sevenTenths = sumOf(cee, ({ x }) => x.C ?? 0n) * 7n;
      const axes = [...new Set(cee.map(({ action }) => action.axis))];
      if ((paid - 100n) * 10n > sevenTenths)
        found.push(
          told('cee-70', 'error', {
            axis: axes.length === 1 ? (axes[0] ?? null) : null,
            year,
            actual: paid,
            expected: floorDiv(sevenTenths, 10n),
          }),
        );
    }
    const meals = sumOf(
      here.filter(({ x }) => x.scheme === 'cantine'),
      credit,
    );
    const base = sumOf(
      here.filter((row) => row.x.scheme === 'cantine' || axisOf(row) === 4),
      credit,
    );
    if (meals * 10n > base * 3n)
      found.push(told('cantine-30', 'error', { axis: 4, year, actual: meals, expected: floorDiv(base * 3n, 10n) }));
  }
  for (const axis of own) {
    if (withActions(axis) && years.some((year) => ceiling(axis, year) === null))
      found.push(told('plafond-absent', 'warning', { axis }));
  }
  return found;
}

function wholeFindings(contract: OContract, rows: readonly Row[]): OFinding[] {
  const found: OFinding[] = [];
  const own = contract.kind === 'departement' ? [1, 3, 4] : [1, 2, 3, 4];
  for (const axis of own) {
    if (!rows.some((row) => !row.action.transversal && row.action.axis === axis && credit(row) > 0n))
      found.push(told('axe-vide', 'error', { axis }));
  }
  const inYears = rows.filter(({ line }) => line.year >= 2024 && line.year <= 2027);
  const again = contract.actions.filter((action) => action.nature === 'reconduite').length;
  const all = contract.actions.length;
  if (all > 0 && again * 2 >= all) found.push(told('reconduction-majoritaire', 'error', {}));
  else {
    const paid = sumOf(inYears, credit);
    const paidAgain = sumOf(
      inYears.filter(({ action }) => action.nature === 'reconduite'),
      credit,
    );
    if (paidAgain > 0n && paidAgain * 2n >= paid)
      found.push(told('reconduction-montant', 'warning', { actual: paidAgain, expected: floorDiv(paid, 2n) }));
  }
  const invested = sumOf(inYears, ({ line }) => line.investment ?? 0n);
  const cost = sumOf(inYears, ({ x }) => x.C ?? 0n);
  if (invested > 0n && invested * 5n > cost)
    found.push(told('investissement', 'warning', { actual: invested, expected: floorDiv(cost, 5n) }));
  if (contract.kind === 'metropole' && contract.collectivity !== null && !isKnownMetropole(contract.collectivity))
    found.push(told('metropole-inconnue', 'warning', {}));
  for (const action of contract.actions) {
    const of = { axis: action.axis, action: action.id ?? action.title };
    const schemes = rows.filter((row) => row.action === action).map(({ x }) => x.scheme);
    if (contract.kind === 'metropole' && schemes.find((scheme) => scheme !== 'standard') === 'cantine')
      found.push(told('cantine-metropole', 'warning', of));
    if (action.localIndicator === '') found.push(told('indicateur-absent', 'warning', of));
    if (action.outsideFramework) found.push(told('hors-referentiel', action.axis === 4 ? 'warning' : 'error', of));
    if (isToVerify(action.title, action.lead, contract.kind, action.axis))
      found.push(told('action-a-verifier', 'warning', of));
  }
  return found;
}
