import { outline } from '../../src/files/xml';

const NAMESPACES = new Map([['urn:a', '']]);

describe('The places of elements', () => {
  test('count a byte order mark, so that a patch falls where it should', () => {
    const text = '\uFEFF<?xml version="1.0"?><a xmlns="urn:a"><b x="1">é</b></a>';
    const root = outline(text, 'part', NAMESPACES);
    const [child] = root.children;
    expect(text.slice(child?.start, child?.end)).toBe('<b x="1">é</b>');
    expect(text.slice(child?.openEnd, child?.closeStart)).toBe('é');
  });

  test('are told of what the tree leaves out, under the prefixes in force there', () => {
    const text = '<a xmlns="urn:a"><b><x:c xmlns:x="urn:a" k="v">t</x:c><d xmlns="urn:z"/></b><e/></a>';
    const told: string[] = [];
    const root = outline(text, 'part', NAMESPACES, ({ name }) =>
      name === 'b'
        ? {
            open: (known, _, attributes, start, end) =>
              told.push(`${String(known)} ${attributes['k'] ?? ''} ${text.slice(start, end)}`),
            text: (piece) => told.push(piece),
            close: (start, end) => told.push(text.slice(start, end)),
          }
        : true,
    );
    expect(told).toEqual(['c v <x:c xmlns:x="urn:a" k="v">', 't', '</x:c>', 'null  <d xmlns="urn:z"/>', '']);
    expect(root.children.map(({ name, children }) => [name, children.length])).toEqual([
      ['b', 0],
      ['e', 0],
    ]);
  });
});
