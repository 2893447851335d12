import { builtInParameters } from '../parameters';
import { readNotified } from './envelope-file';
import { readParameters } from './parameters-file';
import type { RuleSettings } from './settings';

/** The options that say how workbooks are checked, as commander gives them. */
export interface RuleCall {
  readonly kind?: 'departement' | 'metropole';
  readonly envelope?: string;
  readonly parameters?: string;
}

export interface Rules {
  readonly settings: RuleSettings;
  /** The name of the set of parameters. */
  readonly parametersName: string;
  /** What could not be taken from the State's file: said even with --quiet. */
  readonly doubts: readonly string[];
  /** The files of these options: no output may take their place. */
  readonly files: readonly string[];
}

/** Reads the files that the options name. @throws UsageError */
export async function readRules({ kind, envelope: file, parameters: set }: RuleCall): Promise<Rules> {
  const parameters = set === undefined ? null : await readParameters(set);
  const envelope = file === undefined ? null : await readNotified(file);
  return {
    settings: { kind: kind ?? null, parameters: parameters?.text ?? null, notified: envelope?.ceilings ?? null },
    parametersName: (parameters?.set ?? builtInParameters).id,
    doubts: envelope?.doubts ?? [],
    files: [file, set].filter((one) => one !== undefined),
  };
}
