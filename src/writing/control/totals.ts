import { AXIS_NAMES, type ReadableCheck } from '../../checking';
import { euros as eurosText, typography } from '../../contract';
import { subtract } from '../../money';
import type { NewRow } from '../../sheets';
import { axisVerdict, missingUnderFloor } from '../layout/axisVerdict';
import { toned } from '../layout/tone';
import { euros, headerRow, number, tableRow, words } from './cells';
import { COLUMNS } from './columns';
import { STYLES } from './style';

type Total = ReadableCheck['totals'][number];

/** State credits of each axis and year against its floor and its ceiling, the verdict in words. */
export function totalsRows(totals: readonly Total[]): readonly NewRow[] {
  return [HEADER, ...totals.map(totalRow)];
}

const AMOUNTS = [COLUMNS.sheet, COLUMNS.actual, COLUMNS.expected, COLUMNS.others, COLUMNS.source];

const HEADER = headerRow(
  {
    [COLUMNS.severity]: 'Verdict',
    [COLUMNS.title]: 'Axe',
    [COLUMNS.year]: 'Année',
    [COLUMNS.message]: 'Plancher de l’axe',
    [COLUMNS.remedy]: 'Plafond de l’axe',
    [COLUMNS.sheet]: 'Crédits de l’État',
    [COLUMNS.actual]: 'Plancher',
    [COLUMNS.expected]: 'Plafond',
    [COLUMNS.others]: 'Manque sous le plancher',
    [COLUMNS.source]: 'Reste sous le plafond',
  },
  AMOUNTS,
);

function totalRow(total: Total): NewRow {
  const { axis, year, state, ceiling, floor } = total;
  const { tone, word } = axisVerdict(total);
  return tableRow([
    words(COLUMNS.severity, word, toned(STYLES.strong, tone)),
    words(COLUMNS.title, AXIS_NAMES[axis], { ...STYLES.text, wrap: false }),
    number(COLUMNS.year, year),
    words(COLUMNS.message, floorText(total)),
    words(COLUMNS.remedy, ceilingText(total)),
    euros(COLUMNS.sheet, state),
    euros(COLUMNS.actual, floor),
    euros(COLUMNS.expected, ceiling),
    euros(COLUMNS.others, missingUnderFloor(total)),
    euros(COLUMNS.source, ceiling === null ? null : subtract(ceiling, state)),
  ]);
}

function floorText(total: Total): string {
  const lacking = missingUnderFloor(total);
  if (lacking !== null) return typography(`Il manque ${eurosText(lacking)} pour atteindre le plancher.`);
  if (total.floor !== null) return 'Le plancher est atteint.';
  return total.ceiling === null ? 'Sans plafond, le plancher n’est pas connu.' : 'Aucun plancher pour cet axe.';
}

function ceilingText({ state, ceiling }: Total): string {
  if (ceiling === null) return 'Aucun plafond n’a été trouvé.';
  if (state > ceiling) return typography(`Le plafond de l’axe est dépassé de ${eurosText(subtract(state, ceiling))}.`);
  return state === ceiling
    ? 'Le plafond est atteint, sans être dépassé.'
    : typography(`Il reste ${eurosText(subtract(ceiling, state))} sous le plafond.`);
}
