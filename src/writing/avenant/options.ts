/** What the user chooses for an avenant; proposals are taken over only where asked. */
export interface AvenantOptions {
  readonly year: number;
  /** State shares floored to whole euros; the collectivity completes. */
  readonly wholeEuros: boolean;
  /** A blank part État takes the expected share, marked as such. */
  readonly acceptExpected: boolean;
  /** The reliquat of the year before is carried over where the workbook gives no report. */
  readonly takeCarryOver: boolean;
  /** The réfaction in proportion to what was not consumed, where the workbook gives none. */
  readonly takeReduction: boolean;
  /** In the contract's last year, the new credits start from what was consumed. */
  readonly takeLastYear: boolean;
  /** One column a tiers instead of their sum. */
  readonly byFunder: boolean;
}

export const PLAIN_AVENANT: Omit<AvenantOptions, 'year'> = {
  wholeEuros: false,
  acceptExpected: false,
  takeCarryOver: false,
  takeReduction: false,
  takeLastYear: false,
  byFunder: false,
};
