/** A piece of a write: queued as one, and large by so many characters on its way. */
export interface Step {
  readonly size: number;
  run(context: Excel.RequestContext): void;
}

/** What Excel adds to what is written, by action. */
export const PER_ACTION = 600;
