import type { Package } from './package';
import { all, decoded, duplicates, type Node } from './tree';

/** Faults of the notes of one sheet: each has one author, one cell and one box in the drawing of the sheet. */
export function noteFaults(pack: Package, sheet: string, root: Node): string[] {
  const relations = pack.relations(sheet);
  const part = relations.find(({ type }) => type === 'comments')?.target;
  const comments = part === undefined ? undefined : pack.root(part);
  const drawing = root.children.find(({ name }) => name === 'legacyDrawing')?.attributes['relationships:id'];
  const vml = relations.find(({ id }) => id === drawing)?.target;
  const boxes = vml === undefined ? [] : noteBoxes(decoded(pack.bytes(vml)));
  const list = comments ? all(comments, 'comment') : [];
  const authors = comments ? all(comments, 'author').length : 0;
  const cells = list.map(({ attributes }) => attributes['ref'] ?? '');
  return [
    ...(list.length > 0 && vml === undefined ? [`${sheet} has notes and no drawing for them`] : []),
    ...duplicates(`${sheet}: note on`, cells),
    ...duplicates(`${sheet}: box of a note on`, boxes),
    ...cells.filter((cell) => !boxes.includes(cell)).map((cell) => `${sheet}: the note on ${cell} has no box`),
    ...boxes.filter((cell) => !cells.includes(cell)).map((cell) => `${sheet}: the box on ${cell} has no note`),
    ...list.flatMap(({ attributes }) =>
      Number(attributes['authorId']) < authors ? [] : [`${sheet}: a note without an author`],
    ),
    ...(vml === undefined ? [] : shapeFaults(vml, decoded(pack.bytes(vml)))),
  ];
}

/** The cells (« B12 ») of the boxes of notes. By pattern: Excel's VML need not be well-formed. */
export function noteBoxes(vml: string): string[] {
  return [
    ...vml.matchAll(/<(\w+:)?ClientData\s[^>]*ObjectType\s*=\s*["']Note["'][^>]*>([\s\S]*?)<\/\1ClientData>/g),
  ].map((match) => {
    const number = (name: string): number =>
      Number(new RegExp(`<(?:\\w+:)?${name}>\\s*(\\d+)\\s*<`).exec(match[2] ?? '')?.[1]);
    return `${letters(number('Column'))}${number('Row') + 1}`;
  });
}

function shapeFaults(part: string, vml: string): string[] {
  const shapes = [...vml.matchAll(/<(?:\w+:)?shape\s([^>]*)>/g)].map((match) => match[1] ?? '');
  const types = new Set(
    [...vml.matchAll(/<(?:\w+:)?shapetype\s[^>]*?\bid\s*=\s*["']([^"']*)/g)].map((match) => match[1]),
  );
  return [
    ...duplicates(
      `${part}: shape`,
      shapes.flatMap((attributes) => /(?<![\w:])id\s*=\s*["']([^"']*)/.exec(attributes)?.[1] ?? []),
    ),
    ...shapes.flatMap((attributes) => {
      const type = /\btype\s*=\s*["']#([^"']*)/.exec(attributes)?.[1];
      return type === undefined || types.has(type) ? [] : [`${part}: no shape type « ${type} »`];
    }),
    ...(vml.trimEnd().endsWith('</xml>') ? [] : [`${part} does not end with </xml>`]),
  ];
}

function letters(column: number): string {
  return (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));
}
