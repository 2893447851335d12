// npm run validate: holds manifest.xml against what Office asks of a manifest, without any network.
const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { rules } = require('./rules.cjs');
const { tree } = require('./tree.cjs');

const root = path.join(__dirname, '..', '..');

/** What is wrong with a manifest, in French; an empty list where nothing is. */
function problemsOf(xml, icon = iconOf) {
  let manifest;
  try {
    manifest = tree(xml);
  } catch (error) {
    return [`Le manifeste n’est pas un XML bien formé : ${error.message}`];
  }
  return rules.flatMap((rule) => rule(manifest, icon));
}

function iconOf(name) {
  const file = path.join(root, 'assets', name);
  return existsSync(file) ? readFileSync(file) : null;
}

if (require.main === module) {
  const file = process.argv[2] ?? path.join(root, 'manifest.xml');
  const problems = problemsOf(readFileSync(file, 'utf8'));
  process.stdout.write(
    problems.length === 0 ? `${path.basename(file)} : rien à redire.\n` : `${problems.join('\n')}\n`,
  );
  process.exitCode = problems.length === 0 ? 0 : 1;
}

module.exports = { problemsOf };
