// The Content-Security-Policy of the page: nothing but itself is run, shown or asked.
const { createHash } = require('node:crypto');

/** The hash of an inline text as a policy names it. */
function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** Griffel puts its rules one by one into style elements that are born empty: those, and no other inline style. */
const emptyStyle = hashOf('');

function policy({ scripts, workers, connections, styles = ["'self'"] }) {
  return [
    "default-src 'none'",
    `script-src ${scripts.join(' ')}`,
    `style-src ${[...styles, emptyStyle].join(' ')}`,
    `worker-src ${workers.join(' ')}`,
    `connect-src ${connections.join(' ')}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

module.exports = { hashOf, policy };
