import { typography } from '../contract';

/** Says something on stderr, beside the report. */
export function tell(sentence: string): void {
  process.stderr.write(typography(`cofisol : ${sentence}\n`));
}
