import { cents, ZERO, type Cents } from '../../money';
import { texts } from '../texts';
import type { Trial } from './simulation';
import { fieldText, typedAmount } from './trialInput';

export type FieldName = keyof Trial;
/** What stands in the fields, as typed. */
export type Fields = Readonly<Record<FieldName, string>>;

export interface TypedTrial {
  /** Null while a field holds no amount. */
  readonly trial: Trial | null;
  /** By field, in French. */
  readonly problems: Readonly<Partial<Record<FieldName, string>>>;
}

export function fieldsOf({ cost, thirdParties, cee, fse, state }: Trial): Fields {
  return {
    cost: fieldText(cost),
    thirdParties: fieldText(thirdParties),
    cee: fieldText(cee),
    fse: fieldText(fse),
    state: fieldText(state),
  };
}

export function trialIn(fields: Fields): TypedTrial {
  const problems: Partial<Record<FieldName, string>> = {};
  const amount = (name: FieldName): Cents | null => {
    const typed = typedAmount(fields[name]);
    if (typed.kind === 'problem') problems[name] = typed.problem;
    return typed.kind === 'amount' ? typed.amount : null;
  };
  const trial: Trial = {
    cost: amount('cost'),
    thirdParties: amount('thirdParties') ?? ZERO,
    cee: amount('cee') ?? ZERO,
    fse: amount('fse') ?? ZERO,
    state: amount('state'),
  };
  if (!problems.cee && !problems.thirdParties && trial.cee > trial.thirdParties) {
    problems.cee = texts.fiches.simulator.ceeTooMuch;
  }
  return { trial: Object.keys(problems).length === 0 ? trial : null, problems };
}

/** How far a State share is out of what is allowed: above 0 too much, below 0 too little; null where nothing is expected. */
export function stateOff(state: Cents | null, low: Cents | null, high: Cents | null): Cents | null {
  if (state === null || low === null || high === null) return null;
  return cents(state > high ? state - high : state < low ? state - low : 0n);
}
