import { createHash } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parse, type AnyNode, type CallExpression, type FunctionExpression, type Property } from 'acorn';
import { simple } from 'acorn-walk';
import { bundleText } from './place';
import type { ClassTable, LibraryTable } from './table';

/**
 * The dispatch table, read from the text of the installed library when a test asks for it; kept outside of the project
 * for the other test files of a run, since reading it takes a second.
 */
export function libraryTable(): LibraryTable {
  const text = bundleText();
  const digest = createHash('sha256').update(text).update(readFileSync(__filename)).digest('hex').slice(0, 16);
  const kept = path.join(os.tmpdir(), `cofisol-office-table-${digest}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as LibraryTable;
  const table = readTable(text);
  const fresh = `${kept}.${process.pid}`;
  writeFileSync(fresh, JSON.stringify(table));
  renameSync(fresh, kept);
  return table;
}

interface Draft extends ClassTable {
  readonly scalars: Record<string, { settable: boolean }>;
  readonly navigations: Record<string, string>;
  readonly methods: Record<string, string | null>;
  isCollection: boolean;
  names: readonly string[];
  settable: readonly boolean[];
}

export function readTable(text: string): LibraryTable {
  // The classes of Excel stand in one function that is called at once with the namespace.
  const start = text.lastIndexOf('\n(function (Excel) {');
  const end = text.indexOf('})(Excel || (Excel = {}));', start);
  const program = parse(text.slice(start, end) + '})(Excel);', { ecmaVersion: 2020 });
  const classes = new Map<string, Draft>();
  const of = (name: string): Draft => {
    const known = classes.get(name) ?? {
      scalars: {},
      navigations: {},
      methods: {},
      isCollection: false,
      names: [],
      settable: [],
    };
    classes.set(name, known);
    return known;
  };
  simple(program, {
    CallExpression(node) {
      readProperty(node, of);
    },
    AssignmentExpression({ left, right }) {
      if (left.type !== 'MemberExpression' || right.type !== 'FunctionExpression') return;
      const owner = prototypeOf(left.object);
      if (owner !== null) readMethod(of(owner), right);
    },
  });
  for (const { names, settable, scalars } of classes.values()) {
    names.forEach((name, i) => (scalars[name] = { settable: settable[i] === true }));
  }
  return Object.fromEntries(
    [...classes].map(([name, { scalars, navigations, methods, isCollection }]) => [
      name,
      { scalars, navigations, methods, isCollection },
    ]),
  );
}

/** `Object.defineProperty(Range.prototype, "format", { get: function () { … } })` */
function readProperty({ callee, arguments: args }: CallExpression, of: (name: string) => Draft): void {
  if (callee.type !== 'MemberExpression' || identifier(callee.property) !== 'defineProperty') return;
  const [target, name, descriptor] = args;
  const owner = target ? prototypeOf(target) : null;
  if (owner === null || name?.type !== 'Literal' || descriptor?.type !== 'ObjectExpression') return;
  const getter = descriptor.properties.find(
    (property): property is Property => property.type === 'Property' && identifier(property.key) === 'get',
  )?.value;
  if (getter?.type !== 'FunctionExpression') return;
  const draft = of(owner);
  const told = literal(returned(getter));
  if (name.value === '_isCollection') draft.isCollection = true;
  else if (name.value === '_scalarPropertyOriginalNames') draft.names = told as readonly string[];
  else if (name.value === '_scalarPropertyUpdateable') draft.settable = told as readonly boolean[];
  else {
    for (const { arguments: given } of callsOf(getter, '_createPropertyObject')) {
      draft.navigations[String(literal(given[2]))] = className(given[0]);
    }
  }
}

function readMethod(draft: Draft, body: FunctionExpression): void {
  for (const { arguments: args } of callsOf(body, '_createMethodObject')) {
    draft.methods[String(literal(args[2]))] = className(args[0]);
  }
  for (const { arguments: args } of callsOf(body, '_createIndexerObject')) draft.methods['$item'] = className(args[0]);
  for (const { arguments: args } of callsOf(body, '_invokeMethod')) draft.methods[String(literal(args[1]))] ??= null;
}

function callsOf(body: FunctionExpression, name: string): readonly CallExpression[] {
  const found: CallExpression[] = [];
  simple(body.body, {
    CallExpression(node) {
      if (identifier(node.callee) === name) found.push(node);
    },
  });
  return found;
}

function prototypeOf(node: AnyNode): string | null {
  if (node.type !== 'MemberExpression' || identifier(node.property) !== 'prototype') return null;
  return identifier(node.object);
}

function identifier(node: AnyNode): string | null {
  return node.type === 'Identifier' ? node.name : null;
}

/** `Excel.Range`, or a name alone. */
function className(node: AnyNode | undefined): string {
  if (!node) return '';
  return (node.type === 'MemberExpression' ? identifier(node.property) : identifier(node)) ?? '';
}

function returned({ body }: FunctionExpression): AnyNode | undefined {
  const statement = body.body.find(({ type }) => type === 'ReturnStatement');
  return statement?.type === 'ReturnStatement' ? (statement.argument ?? undefined) : undefined;
}

function literal(node: AnyNode | null | undefined): unknown {
  if (node?.type === 'Literal') return node.value;
  return node?.type === 'ArrayExpression' ? node.elements.map(literal) : undefined;
}
