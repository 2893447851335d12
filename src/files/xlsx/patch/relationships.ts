import { attributeText, outline, TextPatch, type XmlElement } from '../../xml';
import { PACKAGE_NAMESPACES, shortType } from '../namespaces';
import { relationshipsPart, relativeTarget, resolveTarget } from '../relationships';
import { removePart } from './contentTypes';
import type { PackageEditor } from './packageEditor';

const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';
const STRICT = 'http://purl.oclc.org/ooxml/officeDocument/relationships/';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A relationship as it stands now; `target` is a part name, or the address of an external one as written. */
export interface LiveRelationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
  readonly external: boolean;
}

export function relationshipsOf(editor: PackageEditor, source: string): readonly LiveRelationship[] {
  const part = editor.find(relationshipsPart(source));
  if (part === null) return [];
  return outline(editor.text(part), part, PACKAGE_NAMESPACES).children.flatMap(({ name, attributes }) => {
    if (name !== 'Relationship') return [];
    const external = attributes['TargetMode'] === 'External';
    const target = attributes['Target'] ?? '';
    return [
      {
        id: attributes['Id'] ?? '',
        type: shortType(attributes['Type'] ?? ''),
        target: external ? target : partOf(editor, resolveTarget(source, target)),
        external,
      },
    ];
  });
}

/** The part's name as it is stored; targets are URIs, in which « %20 » may stand for a space. */
function partOf(editor: PackageEditor, target: string): string {
  const found = editor.find(target);
  if (found !== null || !target.includes('%')) return found ?? target;
  try {
    return editor.find(decodeURIComponent(target)) ?? target;
  } catch {
    return target;
  }
}

/**
 * Adds a relationship to another part and gives its id. The relationships part is made where there is none.
 * @param type the end of the type (« comments »), or a full one of another family
 */
export function relate(
  editor: PackageEditor,
  source: string,
  relationship: { readonly type: string; readonly target: string; readonly strict: boolean },
): string {
  const part = relationshipsPart(source);
  if (editor.find(part) === null) editor.put(part, emptyRelationships());
  const name = editor.find(part) ?? part;
  const text = editor.text(name);
  const root = outline(text, name, PACKAGE_NAMESPACES);
  const id = freeId(root.children.map(({ attributes }) => attributes['Id'] ?? ''));
  const prefix = root.qualified.slice(0, root.qualified.indexOf(':') + 1);
  const target = relativeTarget(source, relationship.target);
  const type = relationship.type.includes('/')
    ? relationship.type
    : (relationship.strict ? STRICT : TRANSITIONAL) + relationship.type;
  const element = `<${prefix}Relationship Id="${id}" Type="${type}" Target="${attributeText(target)}"/>`;
  const patch = new TextPatch(text);
  if (root.isEmpty) {
    const tag = text.slice(root.start, root.openEnd).replace(/\s*\/>$/, '>');
    patch.replace(root.start, root.end, `${tag}${element}</${root.qualified}>`);
  } else patch.insert(root.closeStart, element);
  editor.patch(name, patch);
  return id;
}

/** Takes a relationship out, and the relationships part with it where it was the last one. */
export function unrelate(editor: PackageEditor, source: string, id: string): void {
  const part = editor.find(relationshipsPart(source));
  if (part === null) return;
  const root = outline(editor.text(part), part, PACKAGE_NAMESPACES);
  const found: XmlElement | undefined = root.children.find(({ attributes }) => attributes['Id'] === id);
  if (!found) return;
  if (root.children.length === 1) {
    removePart(editor, part);
    return;
  }
  const patch = new TextPatch(editor.text(part));
  patch.replace(found.start, found.end, '');
  editor.patch(part, patch);
}

function emptyRelationships(): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}"></Relationships>`;
}

function freeId(taken: readonly string[]): string {
  const used = new Set(taken.map((id) => id.toLowerCase()));
  for (let n = taken.length + 1; ; n++) if (!used.has(`rid${n}`)) return `rId${n}`;
}
