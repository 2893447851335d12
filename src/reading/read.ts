import type { Kind } from '../contract';
import type { Parameters } from '../parameters';
import { cellFinding } from '../rules';
import { formatCellRef, type Snapshot } from '../sheets';
import { mergeGroup } from './actions';
import { groupEntries, joinFollowUp } from './groups';
import { correctAction, correctEnvelope } from './applyCorrections';
import { envelopeOf, looseCeilings } from './ceilings';
import { changedControlSheets, withoutControlSheets } from './control-sheets';
import { describeSheet } from './describe';
import { dispositionsOf } from './dispositions';
import { effective } from './effective';
import { tellFigures } from './doubts';
import { tellReliquats } from './reliquats';
import { readFicheNotes } from './followUp/fiche';
import { followUpOnly } from './followUp/alone';
import { isAmountLike, type GridRow } from './grid';
import { identify } from './identity';
import { ownNames, properNames } from './properNames';
import type { RawCeiling, RawLine } from './raw';
import { resolveTable, type ResolvedLine } from './resolve';
import type { Correction, Reading } from './result';
import { readSheets } from './sheets';
import { ownCeilings } from './state-list-ceilings';
import { findStateLists, withoutLists } from './state-lists';
import { strayNumbers } from './strays';
import { Teller } from './tell';
import { tellVersions } from './tellVersions';
import { checkTotals } from './totals';
import { partVersions, whyAside } from './versions';
import type { SheetLayout } from './walk';
import { headingParser } from './words/headingParser';

export interface ReadOptions {
  readonly parameters: Parameters;
  /** As the caller says; else it is read. */
  readonly kind?: Kind;
  readonly corrections?: readonly Correction[];
}

/**
 * Reads a workbook as the financing plan of a contract: structure by words and shape, every figure with its cells,
 * every doubt told. Sources: layouts.md, domain.md 4.2. Cost linear in the cells.
 */
export function readContract(workbook: Snapshot, options: ReadOptions): Reading {
  const snapshot = withoutControlSheets(workbook);
  const { parameters, corrections = [] } = options;
  const kindCorrection = corrections.findLast((one) => one.type === 'kind');
  const nameCorrection = corrections.findLast((one) => one.type === 'collectivity');
  const lists = findStateLists(snapshot, corrections, parameters, headingParser(properNames(parameters), new Set()));
  const bare = withoutLists(snapshot, lists);
  const identity = identify(bare, parameters, {
    kind: options.kind ?? kindCorrection?.kind,
    name: nameCorrection?.name,
  });
  const teller = new Teller();
  const parse = headingParser(properNames(parameters), ownNames(identity, parameters));
  const all = readSheets(bare, parse, identity.kind, corrections);
  const { kept: works, aside } = partVersions(all);
  const extracts = works.flatMap((work) => work.extracts.filter((one) => !one.foreign));

  const lines = new Map<RawLine, ResolvedLine>();
  for (const one of extracts) for (const [raw, line] of resolveTable(one.entries)) lines.set(raw, line);
  const entries = extracts.flatMap((one) => one.entries.map((entry) => Object.assign(entry, { use: one.use })));
  for (const work of works) readFicheNotes(work);
  const groups = groupEntries(entries);
  joinFollowUp(groups, followUpOnly(works));
  const actions = groups
    .map((group) => mergeGroup(group, lines, teller))
    .map((action) => correctAction(action, corrections));
  const loose = works.flatMap((work) => looseCeilings(work.layout.loose, notesOf(work.layout), 'euro'));
  const written: RawCeiling[] = [...extracts.flatMap((one) => one.ceilings), ...loose];
  const listed = ownCeilings(lists, identity.collectivity, written.length > 0, parameters, teller);
  const rawCeilings = [...written, ...listed.ceilings];
  const years = parameters.figures.contractYears.value;
  tellVersions(aside, extracts, lines, years, teller);
  const envelope = correctEnvelope(envelopeOf(rawCeilings, years, teller), corrections);

  tellFigures(extracts, groups, actions, lines, identity.kind, teller);
  tellReliquats(actions, parameters, teller);
  checkTotals(extracts, lines, teller);
  if (identity.kindFrom === 'assumed' && actions.length > 0)
    teller.add(cellFinding('collectivite-supposee', { cells: [] }));
  const strays = works.flatMap((work) => strayNumbers(work, loose, teller));
  return {
    contract: { ...identity, actions, envelope },
    sheets: [
      ...changedControlSheets(workbook),
      ...bare.sheets.map((sheet) => {
        const old = aside.find((one) => one.sheet === sheet);
        const list = listed.why.get(sheet.name);
        return describeSheet(
          works.filter((work) => work.sheet === sheet),
          sheet,
          loose,
          old ? { use: 'passed-over', why: whyAside(old) } : list === undefined ? null : { use: 'envelope', why: list },
        );
      }),
    ],
    findings: teller.findings(),
    // Made when asked: the account of every number is for support and tests.
    get dispositions() {
      const costs = [...lines.values()].flatMap((line) => line.figures.get('cost')?.raw ?? []);
      return dispositionsOf(
        works,
        aside,
        [...listed.dispositions, ...strays],
        new Set(costs.map((figure) => formatCellRef(figure.ref))),
      );
    },
    corrections: effective(corrections, snapshot, actions, options.kind),
    empty:
      actions.every((action) => action.lines.length === 0) &&
      envelope.length === 0 &&
      !teller.findings().some((finding) => finding.code === 'montant-non-place'),
  };
}

/** Rows of words inside or under a table. */
function notesOf(layout: SheetLayout): readonly GridRow[] {
  return layout.tables.flatMap((table) =>
    table.body.map((body) => body.row).filter((row) => row.cells.length <= 3 && !row.cells.some(isAmountLike)),
  );
}
