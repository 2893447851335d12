import { DEFAULT_LIMITS, type Limits } from '../limits';
import { FileProblem } from '../problem';
import { isOpenDocument } from '../ods';
import { refuseForeign } from '../recognise';
import { readRelationships, type Relationship } from '../xlsx/relationships';
import { workbookPart, worksheetPart } from '../xlsx/parts';
import { readWorkbookPart } from '../xlsx/workbook';
import { openPackage, type ZipPackage } from '../zip';
import type { Appearance, SheetAppearance } from './appearance';
import { PLAIN_LOOK } from './look';
import { readLooks } from './readLooks';
import { readSheetAppearance } from './readSheetAppearance';
import { OFFICE_THEME, readTheme } from './theme';

/**
 * How the sheets of an .xlsx look. Of an .ods, and of parts that are damaged, everything is plain: a look never stands
 * in the way of the figures.
 * @throws FileProblem where the file is no workbook
 */
export function readAppearance(bytes: Uint8Array, options: { readonly limits?: Partial<Limits> } = {}): Appearance {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  refuseForeign(bytes);
  const zip = openPackage(bytes, limits);
  if (isOpenDocument(zip)) return { looks: [PLAIN_LOOK], sheet: () => null };
  const part = workbookPart(zip);
  const relationships = readRelationships(zip, part);
  const read = <T>(type: string, reader: (bytes: Uint8Array, part: string) => T): T | null => {
    const target = relationships.find((relationship) => relationship.type === type)?.target;
    return target === undefined ? null : readPart(zip, target, reader);
  };
  const theme = read('theme', readTheme) ?? OFFICE_THEME;
  const looks = read('styles', (content, name) => readLooks(content, name, theme)) ?? [];
  const parts = sheetParts(zip, part, relationships);
  return {
    looks: looks.length > 0 ? looks : [PLAIN_LOOK],
    sheet(name): SheetAppearance | null {
      const target = parts.get(name);
      if (target === undefined) return null;
      return readPart(zip, target, (content) => readSheetAppearance(content, target, limits.cells));
    },
  };
}

function sheetParts(
  zip: ZipPackage,
  part: string,
  relationships: readonly Relationship[],
): ReadonlyMap<string, string> {
  const sheets = readPart(zip, part, readWorkbookPart)?.sheets ?? [];
  return new Map(
    sheets.flatMap((entry) => {
      const target = worksheetPart(entry, relationships, part);
      return target === null ? [] : [[entry.name, target] as const];
    }),
  );
}

/** Null where the part is missing or can't be read. */
function readPart<T>(zip: ZipPackage, part: string, reader: (bytes: Uint8Array, part: string) => T): T | null {
  try {
    const content = zip.readPart(part);
    return content ? reader(content, part) : null;
  } catch (error) {
    if (error instanceof FileProblem) return null;
    throw error;
  }
}
