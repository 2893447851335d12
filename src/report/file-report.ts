import type { CheckedAction, CheckedLine, ReadableCheck, WorkbookCheck } from '../checking';
import { formatDecimal, type Cents } from '../money';
import type { LineFigure } from '../reading';
import { formatCellRef, type CellRef } from '../sheets';
import type { ActionReport, AmountText, CellText, FileReport, FindingReport, YearReport } from './types';

/** What is known of a file beside what it holds. */
export interface FileIdentity {
  readonly file: string;
  readonly sha256: string | null;
}

/** The entry of one file in the JSON report. */
export function fileReport({ file, sha256 }: FileIdentity, check: WorkbookCheck): FileReport {
  if (check.status === 'unreadable') {
    const nothingRead = { reading: { sheets: [], corrections: [] }, contract: null };
    const empty = { envelope: [], actions: [], totals: [], findings: [] };
    return { file, sha256, status: check.status, problem: check.problem, ...nothingRead, ...empty };
  }
  return {
    file,
    sha256,
    status: check.status,
    problem: null,
    reading: {
      sheets: check.sheets.map(({ name, use, why, unit, headers }) => ({
        name,
        use,
        why,
        unit,
        headers: headers.map((header) => ({
          cell: formatCellRef(header.cell),
          text: header.text,
          role: header.role,
          year: header.year,
        })),
      })),
      corrections: check.corrections,
    },
    contract: {
      collectivity: check.contract.collectivity,
      kind: check.contract.kind,
      kindFrom: check.contract.kindFrom,
      years: check.contract.years,
    },
    envelope: check.envelope.map(({ axis, year, amount, cell }) => ({
      axis,
      year,
      ceiling: formatDecimal(amount),
      cell,
    })),
    actions: check.actions.map(actionReport),
    totals: check.totals.map(({ axis, year, state, ceiling, floor }) => ({
      axis,
      year,
      state: formatDecimal(state),
      ceiling: orNull(ceiling),
      floor: orNull(floor),
    })),
    findings: check.findings.map(findingReport),
  };
}

function actionReport({ action, scheme, lines }: CheckedAction): ActionReport {
  const indicators = action.nationalIndicator !== null || action.localIndicator !== null;
  return {
    id: action.id,
    title: action.title,
    axis: action.axis,
    nature: action.nature,
    scheme,
    ...(action.theme !== null && { theme: action.theme }),
    ...(action.lead !== null && { lead: action.lead }),
    ...(indicators && { indicators: { national: action.nationalIndicator, local: action.localIndicator } }),
    years: lines.map(yearReport),
  };
}

function yearReport({ line, facts, expected }: CheckedLine): YearReport {
  const derivation = expected.derivation();
  return {
    year: line.year,
    cost: orNull(line.cost),
    state: orNull(line.state),
    collectivity: orNull(line.collectivity),
    thirdParties: formatDecimal(facts.thirdParties),
    cee: formatDecimal(facts.cee),
    fse: formatDecimal(facts.fse),
    ...otherFigures(line),
    funders: line.funders.map(({ name, amount, cell }) => ({
      name,
      amount: formatDecimal(amount),
      cell: formatCellRef(cell),
    })),
    expected: { state: orNull(expected.state), collectivity: orNull(expected.collectivity) },
    ...(derivation.length > 0 && { derivation }),
    cells: cellTexts(line.cells),
  };
}

const OTHER_FIGURES = ['reinforcedCost', 'carryOver', 'reduction', 'delegated', 'consumed', 'investment'] as const;

/** Nothing for most lines. */
function otherFigures(line: CheckedLine['line']): Partial<YearReport> | null {
  let others: Partial<Record<(typeof OTHER_FIGURES)[number], AmountText>> | null = null;
  for (const figure of OTHER_FIGURES) {
    const amount = line[figure];
    if (amount !== null) (others ??= {})[figure] = formatDecimal(amount);
  }
  return line.meals === null ? others : { ...others, meals: Number(line.meals) };
}

function cellTexts(cells: Readonly<Partial<Record<LineFigure, readonly CellRef[]>>>): YearReport['cells'] {
  const texts: Partial<Record<LineFigure, CellText>> = {};
  for (const figure of Object.keys(cells) as LineFigure[]) {
    // The report has no place for it (report.md).
    if (figure === 'reliquat') continue;
    const [first, ...more] = cells[figure] ?? [];
    if (first === undefined) continue;
    const text = formatCellRef(first);
    texts[figure] = more.length === 0 ? text : [text, ...more.map(formatCellRef)];
  }
  return texts;
}

function findingReport(finding: ReadableCheck['findings'][number]): FindingReport {
  return {
    code: finding.code,
    severity: finding.severity,
    axis: finding.axis,
    year: finding.year,
    action: finding.action,
    cells: finding.cells,
    actual: orNull(finding.actual),
    expected: orNull(finding.expected),
    message: finding.message,
    remedy: finding.remedy,
    source: finding.source,
    basis: finding.basis,
    ignored: finding.ignored,
  };
}

function orNull(amount: Cents | null): AmountText | null {
  return amount === null ? null : formatDecimal(amount);
}
