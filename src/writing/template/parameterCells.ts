import type { Kind } from '../../contract';
import { formatDecimal, type Ratio } from '../../money';
import type { Parameters } from '../../parameters';

/** A figure of the rules in a cell of its own, with the name by which the formulas know it. */
export interface ParameterCell {
  readonly name: string;
  readonly label: string;
  /** A plain decimal: « 40 » for 40 %. */
  readonly raw: string;
  readonly unit: string;
  readonly source: string;
}

/** The figures that the formulas of a template use. Rates are in percent: 0.7 is no exact binary number, 70 is. */
export function parameterCells(kind: Kind, { figures }: Parameters): readonly ParameterCell[] {
  const { stateShare, floorRate, ceeCap, mealAid, toleranceRounding, toleranceNothing } = figures;
  const rate = (name: string, from: { label: string; unit: string; source: string }, value: Ratio): ParameterCell => ({
    name,
    label: from.label,
    raw: percentRaw(value),
    unit: from.unit,
    source: from.source,
  });
  return [
    rate('Taux_Etat', stateShare, stateShare.value),
    rate('Taux_plancher', floorRate, floorRate.value[kind]),
    rate('Taux_CEE', ceeCap, ceeCap.value),
    { ...pick(mealAid), name: 'Aide_repas', raw: formatDecimal(mealAid.value) },
    { ...pick(toleranceNothing), name: 'Ecart_nul', raw: formatDecimal(toleranceNothing.value) },
    { ...pick(toleranceRounding), name: 'Ecart_admis', raw: formatDecimal(toleranceRounding.value) },
  ];
}

function pick({ label, unit, source }: { label: string; unit: string; source: string }) {
  return { label, unit, source };
}

/** 2/5 is « 40 »; rates have at most four decimals. */
function percentRaw({ numerator, denominator }: Ratio): string {
  const tenThousandths = (numerator * 1_000_000n) / denominator;
  const [whole, rest] = [tenThousandths / 10_000n, tenThousandths % 10_000n];
  return rest === 0n ? String(whole) : `${whole}.${String(rest).padStart(4, '0').replace(/0+$/, '')}`;
}
