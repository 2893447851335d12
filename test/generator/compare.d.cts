/** Sentences about each difference; `right` counts amounts that are equal to the cent. */
export interface Judgement {
  right: number;
  statusRight: boolean;
  silentlyWrong: string[];
  silentlyMissing: string[];
  toldMissing: string[];
  toldWrong: string[];
  /** Actions that the workbook does not hold. */
  invented: string[];
  lost: string[];
  attributes: string[];
  shares: string[];
  cells: string[];
  funders: string[];
  envelope: string[];
  findingsMissed: string[];
  findingsExtra: string[];
  unjudged: string[];
}

export function compare(expected: unknown, got: unknown): Judgement;
