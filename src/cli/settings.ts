import type { CheckOptions } from '../checking';
import type { Kind } from '../contract';
import { ceilingsOf, type NamedCeiling } from '../matching';
import { builtInParameters, loadParameters } from '../parameters';
import type { PageRun } from '../report';

export type Format = 'text' | 'json' | 'html' | 'xlsx';

/** What every check is made with: plain data, so that it can be handed to a thread. */
export interface RuleSettings {
  readonly kind: Kind | null;
  /** The text of another set of parameters (JSON), or null for the built-in one. */
  readonly parameters: string | null;
  readonly notified: readonly NamedCeiling[] | null;
}

export interface CheckSettings extends RuleSettings {
  /** `summary`: nothing is written of a file, what is kept of it is enough. */
  readonly format: Format | 'summary';
  readonly colour: boolean;
  readonly width: number;
  /** What a page or a workbook says of the run. */
  readonly run: PageRun;
}

export interface AnnotateSettings extends RuleSettings {
  /** Take our flags out instead of putting them in. */
  readonly clean: boolean;
  /** The day of the run, « 2026-11-20 ». */
  readonly date: string;
  readonly version: string;
}

/** What a thread is started for. */
export type ThreadWork =
  | { readonly command: 'check'; readonly settings: CheckSettings }
  | { readonly command: 'annotate'; readonly settings: AnnotateSettings };

/** The options of a check; parameters are read once. */
export function checkOptions({ kind, parameters: text, notified }: RuleSettings): CheckOptions {
  const parameters = text === null ? builtInParameters : loadParameters(JSON.parse(text));
  return {
    parameters,
    ...(kind !== null && { kind }),
    ...(notified !== null && { stateCeilings: (contract) => ceilingsOf(contract, notified, parameters) }),
  };
}
