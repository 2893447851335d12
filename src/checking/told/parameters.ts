import { plain } from './plain';

/** « du 01/01/2024 » for a set named by its date; else its name. */
export function parametersText(name: string): string {
  const date = /^(\d{4})-(\d{2})-(\d{2})$/.exec(name);
  return date ? `du ${date[3]}/${date[2]}/${date[1]}` : `« ${plain(name)} »`;
}
