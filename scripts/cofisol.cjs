#!/usr/bin/env node
// The command of a checkout: « npx cofisol ... ». Builds the one-file bundle first where needed, then runs it.
const { ensureBundle } = require('./bundle.cjs');

require(ensureBundle());
