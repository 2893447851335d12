import { isSameSheetName } from '../../../../sheets';
import { FileProblem } from '../../../problem';
import { outline, type Inside, type XmlElement } from '../../../xml';
import type { PackageEditor } from '../packageEditor';
import { mentions, type Leaving } from './formulaMentions';

/** Elements that hold a formula, in worksheets, tables, charts and the extensions of newer versions of Excel. */
const FORMULAS = new Set(['f', 'formula', 'formula1', 'formula2', 'calculatedColumnFormula', 'totalsRowFormula']);
/** Elements that name a sheet as the source of a pivot table or of a consolidation. */
const SOURCES = new Set(['worksheetSource', 'rangeSet', 'dataRef']);
const WITHOUT_FORMULAS = /(^docprops\/|^customxml\/|\/(styles|sharedstrings|calcchain)\.xml$|\/theme\/)/i;

/** Whether another part than these needs the sheet that is to go: a cell, a rule, a chart, a pivot table. */
export function isUsed(editor: PackageEditor, leaving: Leaving, besides: ReadonlySet<string>): boolean {
  return editor.names.some((part) => {
    if (!/\.xml$/i.test(part) || besides.has(part) || WITHOUT_FORMULAS.test(part)) return false;
    return isUsedIn(editor, part, leaving);
  });
}

function isUsedIn(editor: PackageEditor, part: string, leaving: Leaving): boolean {
  try {
    const text = editor.text(part);
    return mayMention(text, leaving) && new PartUsage(leaving).isFound(text, part);
  } catch (error) {
    // A part that another program wrote as no XML holds no formula that Excel reads.
    if (error instanceof FileProblem) return false;
    throw error;
  }
}

/** Looked at before anything is parsed: the longest piece of a name that is written the same everywhere. */
function mayMention(text: string, { sheet, names }: Leaving): boolean {
  const folded = text.toLowerCase();
  return [sheet, ...names].some((name) => {
    const pieces = name.toLowerCase().split(/[^a-z0-9 _.-]/);
    return folded.includes(pieces.reduce((longest, piece) => (piece.length > longest.length ? piece : longest), ''));
  });
}

class PartUsage implements Inside {
  private found = false;
  private formula: string | null = null;

  constructor(private readonly leaving: Leaving) {}

  isFound(text: string, part: string): boolean {
    outline(text, part, new Map(), () => this);
    return this.found;
  }

  open(_name: string | null, qualified: string, attributes: XmlElement['attributes']): void {
    const local = qualified.slice(qualified.indexOf(':') + 1);
    this.formula = FORMULAS.has(local) ? '' : null;
    const source = SOURCES.has(local) ? attributes['sheet'] : undefined;
    if (source !== undefined && isSameSheetName(source, this.leaving.sheet)) this.found = true;
  }

  text(text: string): void {
    if (this.formula !== null) this.formula += text;
  }

  close(): void {
    if (this.formula !== null && !this.found) this.found = mentions(this.formula, this.leaving);
    this.formula = null;
  }
}
