// The Content-Security-Policy of the page and of the pane: nothing but themselves (and Office.js) is run, shown or asked.
const { createHash } = require('node:crypto');

/** The hash of an inline text as a policy names it. */
function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Griffel puts its rules one by one into style elements that are born empty: those, and no other inline style. */
const emptyStyle = hashOf('');

function policy({ scripts, workers, connections, styles = ["'self'"], images = ['data:'] }) {
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    `style-src ${[...styles, emptyStyle].join(' ')}`,
    `worker-src ${workers.join(' ')}`,
    `connect-src ${connections.join(' ')}`,
    `img-src ${images.join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

module.exports = { hashOf, policy };
