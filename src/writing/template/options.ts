import type { Kind } from '../../contract';

/** What is asked of a template. */
export interface TemplateOptions {
  readonly kind: Kind;
  /**
   * « fiches »: one sheet a fiche-action, each with its financing plan, the page that is annexed to the contract. « liste »:
   * one row an action and year. By default fiches: a fiche has room for as many funders as it needs, and is signed alone.
   */
  readonly layout: 'fiches' | 'liste';
  /** Ascending; those of the contract by default. */
  readonly years: readonly number[];
  /** How many actions there is room for. */
  readonly actions: number;
  /** As it names itself; null: to be typed in. */
  readonly collectivity: string | null;
}

/** A usual contract has 10 to 25 actions (domain.md, section 1). */
export const DEFAULT_ACTIONS = 20;
