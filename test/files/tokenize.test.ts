import fc from 'fast-check';
import { FileProblem } from '../../src/files';
import { tokenize, type Sink } from '../../src/files/xml/tokenize';
import { saxesTokens } from '../support/saxesTokens';

type Reader = (pieces: Iterable<string>, part: string, sink: Sink) => void;

/** The tokens of a text as lines, its adjoining texts joined, or the problem that it is. */
function tokens(read: Reader, pieces: readonly string[]): string[] {
  const found: string[] = [];
  let text = '';
  const flush = (): void => {
    if (text !== '') found.push(`text ${JSON.stringify(text)}`);
    text = '';
  };
  const sink: Sink = {
    open(name, attributes, declares) {
      flush();
      found.push(`open ${name} ${JSON.stringify(Object.entries(attributes))} ${declares}`);
    },
    text(piece) {
      text += piece;
    },
    close() {
      flush();
      found.push('close');
    },
  };
  try {
    read(pieces, 'x', sink);
  } catch (error) {
    if (error instanceof FileProblem) return [error.code];
    throw error;
  }
  flush();
  return found;
}

const cut = (text: string, every: number): string[] =>
  Array.from({ length: Math.ceil(text.length / every) }, (_, i) => text.slice(i * every, (i + 1) * every));

function agree(text: string): void {
  const expected = tokens(saxesTokens, [text]);
  expect(tokens(tokenize, [text])).toEqual(expected);
}

const SOUND = [
  '<a/>',
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<a b="1" c=\'2\'>x</a>\n',
  "<?xml version='1.0'?><!-- note --><a><?pi some <data> ?>t<!-- - -->u<![CDATA[<&]]]></a><!-- end --><?pi?>",
  '<x:a xmlns:x="urn:x" xmlns="urn:y"  x:b = "&lt;&amp;&#65;&#x20AC;&quot;\'" >\r\na\rb &gt; ]] > é😀</x:a >',
  '<a b="one\ttwo\r\nthree&#10;four"/>',
  '<é-1.2_b été="là">ça</é-1.2_b>',
  '<a><b/><b></b><b  /></a>',
  '<a>]]</a>',
  '<a b=">"/>',
  '<a>&#13;&apos;</a>',
];
const BROKEN = [
  '',
  '   ',
  'text',
  '<a>',
  '<a></b>',
  '<a/><b/>',
  '<a/>text',
  'text<a/>',
  '<a b="1" b="2"/>',
  '<a b=1/>',
  '<a b/>',
  '<a b="1"c="2"/>',
  '<a b="<"/>',
  '<a>&eacute;</a>',
  '<a>&amp</a>',
  '<a>a & b</a>',
  '<a>&#0;</a>',
  '<a>&#x110000;</a>',
  '<a>&#xD800;</a>',
  '<a>]]></a>',
  '<a>\u0001</a>',
  '<a b="\u0001"/>',
  '<a><!-- -- --></a>',
  '<a><!-- --',
  '<a><![CDATA[x]]</a>',
  '<![CDATA[x]]><a/>',
  '<a><?xml version="1.0"?></a>',
  ' <?xml version="1.0"?><a/>',
  '<?xml encoding="UTF-8"?><a/>',
  '<1a/>',
  '< a/>',
  '<a / >',
  '<a></a',
  '<a></a b>',
  '<a><!ELEMENT b></a>',
  '</a>',
  '<a>x</a></a>',
  '<a "b"/>',
];

test.each(SOUND)('sound: %j', (text) => {
  expect(tokens(saxesTokens, [text]).length).toBeGreaterThan(1);
  agree(text);
});

test.each(BROKEN)('broken: %j', (text) => {
  expect(tokens(tokenize, [text])).toEqual(['malformed-xml']);
  expect(tokens(saxesTokens, [text])).toEqual(['malformed-xml']);
});

test('a DOCTYPE is named as such', () => {
  expect(tokens(tokenize, ['<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'])).toEqual(['doctype']);
});

test.each(SOUND)('in pieces of any length: %j', (text) => {
  const whole = tokens(tokenize, [text]);
  for (let every = 1; every <= text.length; every++) expect(tokens(tokenize, cut(text, every))).toEqual(whole);
});

test('any one character taken out, put in or changed: as saxes has it', () => {
  // No « ? »: saxes takes « <?x?ml ...?> » for a processing instruction, which it is not.
  const marks = fc.constantFrom(...'<>/&;"\'=!-[] \nax1:\r\u0001é');
  fc.assert(
    fc.property(fc.constantFrom(...SOUND), fc.nat(), fc.nat(2), marks, (text, at, way, mark) => {
      const characters = [...text];
      characters.splice(at % characters.length, way === 1 ? 0 : 1, ...(way === 0 ? [] : [mark]));
      agree(characters.join(''));
    }),
    { numRuns: 3000 },
  );
});

test('documents made of random bits of XML: as saxes has them', () => {
  const bits = fc.constantFrom(
    ...[
      '<a>',
      '</a>',
      '<b c="d">',
      '</b>',
      '<e/>',
      'text',
      ' ',
      '&amp;',
      '&#60;',
      '<!--c-->',
      '<![CDATA[',
      ']]>',
      '<?p?>',
      '>',
      '"',
      '\r\n',
      '<a xmlns:q="u"/>',
    ],
  );
  fc.assert(
    fc.property(fc.array(bits, { maxLength: 12 }), (inside) => agree(`<r>${inside.join('')}</r>`)),
    { numRuns: 3000 },
  );
});
