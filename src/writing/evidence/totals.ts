import { AXIS_NAMES } from '../../checking';
import {
  enumerate,
  euros,
  totals,
  totalsByGroup,
  typography,
  type AxisTotal,
  type Contract,
  type GroupTotal,
} from '../../contract';
import { subtract, type Cents } from '../../money';
import type { Parameters } from '../../parameters';
import { axisVerdict, missingUnderFloor } from '../layout/axisVerdict';
import type { Tone } from '../layout/tone';

/** State credits of an axis, or of axes whose ceilings count together, in one year. */
export interface EvidenceTotal {
  readonly name: string;
  readonly year: number;
  readonly isGroup: boolean;
  readonly state: Cents;
  /** Null where there is none or it is not known. */
  readonly floor: Cents | null;
  readonly ceiling: Cents | null;
  readonly tone: Tone;
  /** « Conforme », « Sous le plancher : il manque 1 200,00 € ». */
  readonly verdict: string;
}

/** Axis by axis and year by year, then the groups of axes, whose ceiling is the one that binds. */
export function evidenceTotals(contract: Contract, parameters: Parameters): readonly EvidenceTotal[] {
  return [
    ...totals(contract, parameters).map(axisTotal),
    ...totalsByGroup(contract, parameters)
      .filter(({ axes }) => axes.length > 1)
      .map(groupTotal),
  ];
}

function axisTotal(total: AxisTotal): EvidenceTotal {
  const { axis, year, state, floor, ceiling } = total;
  const { tone, word } = axisVerdict(total);
  const missing = missingUnderFloor(total);
  return {
    name: AXIS_NAMES[axis],
    year,
    isGroup: false,
    state,
    floor,
    ceiling,
    tone,
    verdict: typography(missing === null ? withExcess(word, state, ceiling) : `${word} : il manque ${euros(missing)}`),
  };
}

function groupTotal({ axes, year, state, ceiling }: GroupTotal): EvidenceTotal {
  const [tone, word]: readonly [Tone, string] =
    ceiling === null
      ? ['warning', 'Plafond inconnu']
      : state > ceiling
        ? ['error', 'Plafond dépassé']
        : ['ok', 'Conforme'];
  return {
    name: typography(`Axes ${enumerate(axes)} ensemble`),
    year,
    isGroup: true,
    state,
    floor: null,
    ceiling,
    tone,
    verdict: typography(withExcess(word, state, ceiling)),
  };
}

function withExcess(word: string, state: Cents, ceiling: Cents | null): string {
  return ceiling !== null && state > ceiling ? `${word} de ${euros(subtract(state, ceiling))}` : word;
}
