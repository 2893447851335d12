import type { Figure } from './figure';
import type { LineKey, ResolvedLine } from './resolve';

const MAIN_FIGURES: readonly LineKey[] = ['cost', 'state', 'collectivity', 'fse', 'reinforcedCost', 'ceeDetail'];

/** Whether any amount of the line stands in the workbook: a typed 0 stands, a dash does not. */
export function stands(line: ResolvedLine): boolean {
  return (
    MAIN_FIGURES.some((key) => figureStands(line.figures.get(key))) ||
    line.funderRaw.some((figure) => figure.cents !== null || figure.doubt !== null)
  );
}

const EXECUTION_FIGURES: readonly LineKey[] = ['carryOver', 'reduction', 'delegated', 'consumed', 'reliquat'];

/** The line tells what became of the State's credits, also where nothing of its financing plan stands. */
export function tellsExecution(line: ResolvedLine): boolean {
  return EXECUTION_FIGURES.some((key) => (line.figures.get(key)?.cents ?? null) !== null);
}

export function isExecutionFigure(key: LineKey): boolean {
  return EXECUTION_FIGURES.includes(key);
}

function figureStands(figure: Figure | undefined): boolean {
  return figure !== undefined && (figure.cents !== null || figure.unreadable);
}
