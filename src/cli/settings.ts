import type { Kind } from '../contract';
import type { NamedCeiling } from '../matching';

export type Format = 'text' | 'json';

/** What a thread needs to check files: plain data, so that it can be handed over. */
export interface CheckSettings {
  readonly format: Format;
  readonly kind: Kind | null;
  /** The text of another set of parameters (JSON), or null for the built-in one. */
  readonly parameters: string | null;
  readonly notified: readonly NamedCeiling[] | null;
  readonly colour: boolean;
  readonly width: number;
}
