import type { EmulatedExcel } from '../emulatedExcel';
import { classNamed } from '../classes';
import { SERVICE } from '../classes/addinInternalService';
import { isRemote, type Remote } from './emulated';
import { ExcelError, NotEmulated, itemNotFound } from './errors';
import {
  ActionType,
  PathType,
  type Action,
  type ArgumentInfo,
  type ObjectPath,
  type RequestBody,
  type ResponseBody,
  type ResponseError,
} from './messages';
import { project, idOf } from './project';

/** Properties that the library sets under another name than it reads them by. */
const SPELLED_OTHERWISE: Readonly<Record<string, string>> = { 'Worksheet.Gridlines': 'ShowGridlines' };

/** Carries one request out, action by action, and stops at the first that fails, as Excel does. */
export class Answer {
  private readonly objects = new Map<number, Remote | null>();
  private readonly results: { ActionId: number; Value: unknown }[] = [];
  private readonly traces: number[] = [];

  constructor(
    private readonly excel: EmulatedExcel,
    private readonly body: RequestBody,
  ) {}

  /** @param spoil is asked before each action, and may throw in its place */
  give(spoil: (action: Action, index: number) => void): ResponseBody {
    const answered = { Results: this.results, TraceIds: this.traces };
    for (const [index, action] of this.body.Actions.entries()) {
      try {
        spoil(action, index);
        this.results.push({ ActionId: action.Id, Value: this.act(action) });
      } catch (error) {
        return { ...answered, Error: this.failure(error, action, index) };
      }
    }
    return answered;
  }

  private failure(error: unknown, action: Action, index: number): ResponseError {
    const known = error instanceof ExcelError ? error : new NotEmulated(String((error as Error).stack));
    if (known instanceof NotEmulated) this.excel.notEmulated.push(known.message);
    return {
      Code: known.code,
      Message: known.message,
      Location: action.Name,
      HttpStatusCode: known.status,
      ActionIndex: index,
    };
  }

  private act(action: Action): unknown {
    if (action.ActionType === ActionType.trace) {
      this.traces.push(action.Id);
      return null;
    }
    const object = this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object === null ? null : idOf(object);
      case ActionType.query:
        return object === null ? null : project(this.excel, object, action.QueryInfo ?? {});
      case ActionType.method: {
        if (object === null) return { _IsNull: true };
        const result = this.call(object, action.Name, this.args(action.ArgumentInfo));
        return result === undefined || isRemote(result) ? null : result;
      }
      case ActionType.setProperty:
        if (object !== null) this.set(object, action.Name, this.args(action.ArgumentInfo)[0]);
        return null;
      default:
        throw new NotEmulated(`the action ${action.ActionType}`);
    }
  }

  private object(id: number): Remote | null {
    if (this.objects.has(id)) return this.objects.get(id) ?? null;
    const path = this.body.ObjectPaths[id];
    if (!path) throw new Error(`no path ${id}`);
    const found = this.resolved(path);
    this.objects.set(id, found);
    return found;
  }

  private resolved(path: ObjectPath): Remote | null {
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.excel.workbook;
      case PathType.nothing:
        return null;
      case PathType.reference:
        return this.excel.referenced(path.Name);
      case PathType.newObject:
        if (path.Name !== SERVICE) throw new NotEmulated(`a new ${path.Name}`);
        return { kind: SERVICE, target: null };
    }
    const parent = this.object(path.ParentObjectPathId);
    if (parent === null) return null;
    if (path.ObjectPathType === PathType.navigation) return this.navigate(parent, path.Name);
    const isItem = path.ObjectPathType === PathType.indexer;
    const found = isItem
      ? this.item(parent, this.args(path.ArgumentInfo)[0])
      : this.call(parent, path.Name, this.args(path.ArgumentInfo));
    if (found !== null && !isRemote(found)) throw new NotEmulated(`${parent.kind}.${path.Name} as an object`);
    this.excel.checkKind(parent.kind, isItem ? '$item' : path.Name, found);
    return found;
  }

  private navigate(parent: Remote, name: string): Remote | null {
    this.excel.checkMember(parent.kind, 'navigations', name);
    const lead = classNamed(parent.kind).navigate?.[name];
    if (!lead) throw new NotEmulated(`${parent.kind}.${name}`);
    return lead(parent.target, this.excel);
  }

  private item(parent: Remote, key: unknown): Remote {
    const found = this.itemOrNull(parent, key);
    if (!found) throw itemNotFound();
    return found;
  }

  private itemOrNull(parent: Remote, key: unknown): Remote | null {
    const { items } = classNamed(parent.kind);
    if (!items) throw new NotEmulated(`the items of ${parent.kind}`);
    const wanted = String(key).toLowerCase();
    const all = items(parent.target, this.excel);
    return all.find((item) => keysOf(item, this.excel).some((one) => one.toLowerCase() === wanted)) ?? null;
  }

  private call(object: Remote, name: string, args: readonly unknown[]): unknown {
    this.excel.checkMember(object.kind, 'methods', name);
    const own = classNamed(object.kind).call?.[name];
    if (own) return own(object.target, args, this.excel);
    if (name === '_KeepReference') {
      this.excel.keep(object);
      return;
    }
    if (name === '_RemoveReference') {
      this.excel.forget(String(args[0]));
      return;
    }
    if (name === 'GetItemOrNullObject') return this.itemOrNull(object, args[0]);
    if (name === 'GetCount') return classNamed(object.kind).items?.(object.target, this.excel).length;
    const event = /^_(Unr|R)egister(.*)$/.exec(name);
    if (event) {
      this.excel.listen(`${object.kind} ${event[2] ?? ''}`, event[1] === 'R');
      return;
    }
    throw new NotEmulated(`${object.kind}.${name}`);
  }

  private set(object: Remote, name: string, value: unknown): void {
    const scalar = SPELLED_OTHERWISE[`${object.kind}.${name}`] ?? name;
    if (this.excel.table[object.kind]?.scalars[scalar]?.settable !== true) {
      throw new NotEmulated(`setting ${object.kind}.${name}`);
    }
    const write = classNamed(object.kind).write?.[name];
    if (!write) throw new NotEmulated(`setting ${object.kind}.${name}`);
    write(object.target, value as never, this.excel);
  }

  private args(info: ArgumentInfo | undefined): readonly unknown[] {
    const paths = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, i) => {
      const path = paths?.[i];
      return typeof path === 'number' && path !== 0 ? this.object(path) : value;
    });
  }
}

function keysOf(item: Remote, excel: EmulatedExcel): readonly string[] {
  const { id, read } = classNamed(item.kind);
  const name = read?.['Name']?.(item.target, excel);
  return [...(id ? [id(item.target)] : []), ...(typeof name === 'string' ? [name] : [])];
}
