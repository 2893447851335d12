import { justifiedText, plain, type CheckedFinding, type ReadableCheck } from '../../checking';
import { actionKey } from '../../contract';
import { catalogue } from '../../rules';

export function findingTitle({ code }: CheckedFinding): string {
  return catalogue.find((rule) => rule.code === code)?.title ?? code;
}

/** The number of a finding's action with its title, so that nobody has to look it up; '' for one of no action. */
export function findingActions({ actions }: ReadableCheck): (finding: CheckedFinding) => string {
  const titles = new Map(actions.map(({ action }) => [actionKey(action), action.title]));
  return ({ action }) => {
    if (action === null) return '';
    const title = titles.get(action);
    return plain(title === undefined || title === action ? action : `${action} ${title}`);
  };
}

/** What to do, with the motive of the user who set the finding aside. */
export function remedyText({ remedy, ignored }: CheckedFinding): string {
  return ignored === null ? remedy : `${justifiedText(ignored)}\n${remedy}`.trim();
}
