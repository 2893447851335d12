const { SaxesParser } = require('saxes');

/** An element as { name, attributes, children, text }; names without their prefix. Throws for what is not well-formed. */
function tree(xml) {
  const parser = new SaxesParser({ xmlns: true });
  const top = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const element = {
      name: local,
      namespace: uri,
      attributes: Object.fromEntries(Object.values(attributes).map((one) => [one.local, one.value])),
      children: [],
      text: '',
    };
    open.at(-1).children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    open.at(-1).text += text;
  });
  parser.on('closetag', () => {
    open.pop();
  });
  parser.write(xml).close();
  return top.children[0];
}

/** The element and all under it. */
function all(element) {
  return [element, ...element.children.flatMap(all)];
}

module.exports = { tree, all };
