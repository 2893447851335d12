import type { Parameters } from '../parameters';
import { lineFacts } from './facts';
import type { Action } from './model';
import { schemeOf, type SchemeChoice } from './scheme';

/** The scheme of an action: that of its first line that is not standard. */
export function actionScheme(action: Action, parameters: Parameters): SchemeChoice {
  const choices = action.lines.map((line) => schemeOf(line, action, lineFacts(line, action), parameters));
  return (
    choices.find(({ scheme }) => scheme !== 'standard') ??
    choices[0] ?? { scheme: 'standard', why: "parité entre l'État et la collectivité" }
  );
}
