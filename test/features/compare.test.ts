import { differences } from './compare/differences';

const before = '<?xml version="1.0"?>\r\n<a x=\'1\' y="2">\r\n  <b>un</b>\r\n  <b/><c n="1"/>\r\n</a>\r\n';

describe('The comparison of two texts tells', () => {
  test.each([
    ['nothing where they are the same', before, []],
    ['an element that was added', before.replace('<c', '<d/><c'), ['+ a/d before c']],
    ['one that went', before.replace('<c n="1"/>', ''), ['- a/c']],
    ['the one of three that was added', before.replace('<b/>', '<b>deux</b><b/>'), ['+ a/b before b']],
    ['an attribute', before.replace('n="1"', 'n="2"'), ['@ a/c@n 1 -> 2']],
    ['an attribute that was added', before.replace('n="1"', 'n="1" m="3"'), ['@ a/c@m - -> 3']],
    ['an attribute that went', before.replace(' y="2"', ''), ['@ a@y 2 -> -']],
    ['a text', before.replace('un', 'deux'), ['~ text of a/b: « un » -> « deux »']],
    ['an empty tag that was opened', before.replace('<b/>', '<b><e/></b>'), ['opened a/b', '+ a/b/e last']],
    ['white space', before.replace('<b/><c', '<b/> <c'), ['~ text of a: «  » -> «   »']],
    ['other quotes', before.replace("x='1'", 'x="1"'), ['~ tag of a: « <a x=\'1\' y="2"> » -> « <a x="1" y="2"> »']],
    [
      'another order',
      before.replace('x=\'1\' y="2"', 'y="2" x=\'1\''),
      ['~ tag of a: « <a x=\'1\' y="2"> » -> « <a y="2" x=\'1\'> »'],
    ],
    [
      'line breaks',
      before.replace('?>\r\n', '?>\n'),
      ['~ before the root: « <?xml version="1.0"?>\r\n » -> « <?xml version="1.0"?>\n »'],
    ],
    ['what follows the root', before.trimEnd(), ['~ behind the root: « \r\n » -> «  »']],
  ])('%s', (_, after, told) => {
    expect(differences(before, after)).toEqual(told);
  });
});
