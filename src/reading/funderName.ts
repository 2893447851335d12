import { withoutUnit } from './words/unit';
import { yearsOf } from './words/years';

const names = new Map<string, string>();

/** « CAF 2024 (k€) » is the CAF. The same few labels stand on every line. */
export function funderName(text: string): string {
  let name = names.get(text);
  if (name === undefined) {
    name = yearsOf(withoutUnit(text))
      .rest.replace(/^\s*dont\s+/i, '')
      .replace(/\((?:en )?(?:€|euros?)\)|€|\b(?:TTC|HT)\b/gi, ' ')
      .replace(/\(\s*\)/g, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[\s:–—-]+|[\s:–—-]+$/g, '');
    if (names.size >= 5000) names.clear();
    names.set(text, name);
  }
  return name;
}
