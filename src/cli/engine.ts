import { setFlagsFromString } from 'node:v8';

/**
 * Tells V8 to wait longer before it optimises a function, in this process and its threads. The reading is many functions
 * called a few thousand times each: compiling them took a second core, and a third of the time of a folder of workbooks.
 * Measured with V8 11 (Node 20), and left as it is elsewhere: another V8 may not know the flag and say so.
 */
export function tuneEngine(): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString('--interrupt-budget=600000');
}
