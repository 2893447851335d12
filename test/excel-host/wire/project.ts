import type { EmulatedExcel } from '../emulatedExcel';
import { classNamed } from '../classes';
import type { Remote } from './emulated';
import { invalidArgument, NotEmulated } from './errors';
import type { QueryInfo } from './messages';

/** Names asked for, as a tree: « items/names/items/formula ». */
interface Wanted {
  readonly children: Map<string, Wanted>;
}

/** What finds the object again in the next request. */
export function idOf(object: Remote): Record<string, unknown> {
  const id = classNamed(object.kind).id?.(object.target);
  return {
    ...(id !== undefined && (isNamed(object) ? { _Id: id } : { Id: id })),
    ...(object.reference !== undefined && { _ReferenceId: object.reference }),
  };
}

/** Objects that are found by their name, for which the library keeps `_Id`. */
function isNamed({ kind }: Remote): boolean {
  return kind === 'NamedItem';
}

/** The properties of an object that a client loads. */
export function project(excel: EmulatedExcel, object: Remote, query: QueryInfo): Record<string, unknown> {
  if (query.Top !== undefined || query.Skip !== undefined) throw new NotEmulated('Top and Skip');
  const wanted: Wanted = { children: new Map() };
  const names = [...(query.Select ?? []), ...(query.Expand ?? []).map((name) => `${name}/*`)];
  if (names.length === 0) throw new NotEmulated(`${object.kind}.load() without names`);
  for (const name of names) {
    let at = wanted;
    for (const step of name.split(/[/.]/)) {
      const next = at.children.get(step.toLowerCase()) ?? { children: new Map<string, Wanted>() };
      at.children.set(step.toLowerCase(), next);
      at = next;
    }
  }
  return projected(excel, object, wanted);
}

function projected(excel: EmulatedExcel, object: Remote, { children }: Wanted): Record<string, unknown> {
  const table = excel.table[object.kind];
  const own = classNamed(object.kind);
  if (!table) throw new NotEmulated(object.kind);
  const value: Record<string, unknown> = idOf(object);
  const ofItems: Wanted = { children: new Map() };
  for (const [name, wanted] of children) {
    if (name === 'isnullobject') continue;
    const scalar = Object.keys(table.scalars).find((one) => one.toLowerCase() === name);
    const lead = Object.keys(table.navigations).find((one) => one.toLowerCase() === name);
    if (scalar !== undefined) value[scalar] = scalarOf(excel, object, scalar);
    else if (lead !== undefined) {
      const next = own.navigate?.[lead];
      if (!next) throw new NotEmulated(`${object.kind}.${lead}`);
      const target = next(object.target, excel);
      value[lead] = target === null ? null : projected(excel, target, wanted);
    } else if (table.isCollection) {
      const into = name === 'items' ? wanted.children : new Map([[name, wanted]]);
      for (const entry of into) ofItems.children.set(...entry);
    } else throw invalidArgument(`The property '${name}' does not exist on ${object.kind}`);
  }
  if (table.isCollection && ofItems.children.size > 0) {
    if (!own.items) throw new NotEmulated(`the items of ${object.kind}`);
    value['_Items'] = own.items(object.target, excel).map((item) => projected(excel, item, ofItems));
  }
  return value;
}

function scalarOf(excel: EmulatedExcel, object: Remote, name: string): unknown {
  const read = classNamed(object.kind).read?.[name];
  if (!read) throw new NotEmulated(`${object.kind}.${name}`);
  return read(object.target, excel);
}
