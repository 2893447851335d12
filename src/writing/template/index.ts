import type { Parameters } from '../../parameters';
import type { NewSheet } from '../../sheets';
import { AXIS_TITLES } from '../layout/axisTitles';
import { ACTION, actionCell, actionRange, FIRST_SHARE } from './actionColumns';
import { actionsSheet } from './actionsSheet';
import { consumptionSheet, type CreditsOf } from './consumptionSheet';
import { envelopeSheet } from './envelopeSheet';
import { ficheSheet } from './ficheSheet';
import { mirrored } from './frame';
import { guideSheet } from './guideSheet';
import { linkedActionsSheet } from './linkedActionsSheet';
import type { TemplateOptions } from './options';
import { parametersSheet } from './parametersSheet';
import { planRange, planSheet } from './planSheet';
import { recapSheet, type AxisSum } from './recapSheet';

export { DEFAULT_ACTIONS, type TemplateOptions } from './options';

/**
 * The sheets of a workbook to fill in for a contract: entry with lists and help, shares calculated beside the entered ones,
 * totals against ceilings and floors, consumption. Cofisol reads it back as any workbook, by its words.
 */
export function templateSheets(options: TemplateOptions, parameters: Parameters): readonly NewSheet[] {
  const front = [guideSheet(options), envelopeSheet(options, parameters)];
  const back = [parametersSheet(options.kind, parameters)];
  if (options.layout === 'fiches') {
    const fiches = Array.from({ length: options.actions }, (_, i) => ficheSheet(i, options, parameters));
    return [
      ...front,
      linkedActionsSheet(options),
      recapSheet(options, parameters, sumOfFiches(options)),
      consumptionSheet(options, (action, year) => mirrored(actionCell(action, FIRST_SHARE + year))),
      ...back,
      ...fiches,
    ];
  }
  return [
    ...front,
    actionsSheet(options, parameters),
    planSheet(options),
    recapSheet(options, parameters, sumOfPlan(options)),
    consumptionSheet(options, creditsOfPlan(options)),
    ...back,
  ];
}

function sumOfFiches({ actions }: TemplateOptions): AxisSum {
  return (axis, year) => {
    const axes = actionRange(ACTION.axis, actions);
    const shares = actionRange(FIRST_SHARE + year, actions);
    return `ROUND(SUMIF(${axes},"${AXIS_TITLES[axis]}",${shares}),2)`;
  };
}

function sumOfPlan(options: TemplateOptions): AxisSum {
  const [axes, years, shares] = [planRange('axis', options), planRange('year', options), planRange('state', options)];
  return (axis, yearIndex) => {
    const year = options.years[yearIndex] ?? 0;
    return `ROUND(SUMIFS(${shares},${axes},"${AXIS_TITLES[axis]}",${years},${year}),2)`;
  };
}

/** SUMPRODUCT and not SUMIFS: a criterion « 1.10 » would also take the shares of 1.1. */
function creditsOfPlan(options: TemplateOptions): CreditsOf {
  const [ids, years, shares] = [planRange('id', options), planRange('year', options), planRange('state', options)];
  return (_action, _year, row) => {
    const own = `(${ids}=$A${row})*(${years}=$D${row})`;
    return `IF($A${row}="","",IF(SUMPRODUCT(${own}*ISNUMBER(${shares}))=0,"",ROUND(SUMPRODUCT(${own},${shares}),2)))`;
  };
}
