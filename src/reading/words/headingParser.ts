import { parseHeading, type Heading, type Parsed, type ProperNames } from './heading';
import { remembered } from './remembered';
import type { Role } from './role';

export type HeadingParser = (text: string) => Heading;

const parsers = new WeakMap<ProperNames, (text: string) => Parsed>();

/** Roles that a label has, or lacks, where it does not name the workbook's own collectivity. */
const MAY_BE_OWN: ReadonlySet<Role | null> = new Set<Role | null>([null, 'tiers', 'metropole', 'collectivityName']);

/** A parser for one workbook; `ownNames`: those of its collectivity, as words without articles. */
export function headingParser(names: ProperNames, ownNames: ReadonlySet<string>): HeadingParser {
  const shared = sharedParser(names);
  if (ownNames.size === 0) return (text) => shared(text).heading;
  const own = [...ownNames].map((name) => name.split(' '));
  return remembered((text) => {
    const { heading, words } = shared(text);
    if (text.length > 60 || !MAY_BE_OWN.has(heading.role)) return heading;
    // Only a label that has all words of a name can be that name.
    const mayName = own.some((name) => name.every((word) => words.includes(word)));
    return mayName ? parseHeading(text, names, ownNames).heading : heading;
  });
}

/** A parser with a memory: the same text is parsed once, however often it stands in the workbooks. */
function sharedParser(names: ProperNames): (text: string) => Parsed {
  let parser = parsers.get(names);
  if (!parser) {
    parser = remembered((text) => parseHeading(text, names));
    parsers.set(names, parser);
  }
  return parser;
}
