import { parseXml } from '../xml';
import type { ZipPackage } from '../zip';
import { PACKAGE_NAMESPACES, shortType } from './namespaces';

export interface Relationship {
  readonly id: string;
  /** « worksheet », « sharedStrings », ...: the end of the type. */
  readonly type: string;
  /** The name of the part that it leads to, without a leading slash. */
  readonly target: string;
}

/** The internal relationships of a part (« » for the package itself); none where it has no relationships part. */
export function readRelationships(zip: ZipPackage, source: string): readonly Relationship[] {
  const part = relationshipsPart(source);
  const bytes = zip.readPart(part);
  if (!bytes) return [];
  const found: Relationship[] = [];
  parseXml(bytes, part, PACKAGE_NAMESPACES, {
    open(name, attributes) {
      if (name === 'Relationship' && attributes['TargetMode'] !== 'External') {
        found.push({
          id: attributes['Id'] ?? '',
          type: shortType(attributes['Type'] ?? ''),
          target: existing(zip, resolveTarget(source, attributes['Target'] ?? '')),
        });
      }
      return name === 'Relationships';
    },
  });
  return found;
}

/** « xl/_rels/workbook.xml.rels » for « xl/workbook.xml ». */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf('/') + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** A target, absolute or relative to the folder of its source, as a part name. */
export function resolveTarget(source: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const segments = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

/** « ../comments1.xml » from « xl/worksheets/sheet1.xml »: as Excel writes it, and the only form that exceljs knows. */
export function relativeTarget(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let shared = 0;
  while (shared < from.length && shared < to.length - 1 && from[shared] === to[shared]) shared += 1;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

/** Targets are URIs: « my%20sheet.xml » may stand for a part « my sheet.xml ». */
function existing(zip: ZipPackage, target: string): string {
  if (zip.find(target) || !target.includes('%')) return target;
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
