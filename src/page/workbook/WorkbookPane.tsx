import { useDeferredValue, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { CellRef, FlagSeverity } from '../../sheets';
import { compareSeverity } from '../../sheets';
import { usePartOf } from '../../ui';
import type { Place } from '../grid/model/moves';
import { Grid, type FlagsOfSheet } from '../grid/view/Grid';
import type { OpenWorkbook } from '../open/openWorkbook';
import { ContentBar } from './ContentBar';
import { cellWriter } from './edits';
import { flagsBySheet, type FlagsBySheet } from './flagsBySheet';
import { SheetTabs } from './SheetTabs';
import { useSheetLooks } from './useSheetLooks';
import { useSheetModel } from './useSheetModel';
import { unitOf } from './unitOf';

const FIRST: Place = { row: 0, column: 0 };
const NO_FLAGS: FlagsOfSheet = new Map();

/** The workbook itself, sheet by sheet: what the interface speaks of, where it stands. */
export function WorkbookPane({
  workbook,
  onReveal,
}: {
  readonly workbook: OpenWorkbook;
  readonly onReveal: () => void;
}): ReactNode {
  const { session, host } = workbook;
  const snapshot = usePartOf(session, (state) => state.snapshot);
  // The interface tells the verdict first, then the cells get their flags.
  const check = useDeferredValue(usePartOf(session, (state) => state.check));
  const selected = usePartOf(session, (state) => state.selected);
  const [chosen, setChosen] = useState<string | null>(null);
  const [sent, setSent] = useState(0);
  const [places, setPlaces] = useState<ReadonlyMap<string, Place>>(new Map());
  const writer = useMemo(() => cellWriter(session), [session]);
  const flags = useMemo(
    () => (snapshot ? flagsBySheet(check, snapshot) : new Map<string, FlagsOfSheet>()),
    [check, snapshot],
  );

  useEffect(
    () =>
      host.onReveal((cell: CellRef) => {
        setChosen(cell.sheet);
        setPlaces((known) => new Map(known).set(cell.sheet, cell));
        setSent((n) => n + 1);
        onReveal();
      }),
    [host, onReveal],
  );

  const sheet = useMemo(() => {
    const sheets = snapshot?.sheets ?? [];
    return (
      sheets.find(({ name }) => name === chosen) ??
      sheets.find(({ visibility }) => visibility === 'visible') ??
      sheets[0] ??
      null
    );
  }, [snapshot, chosen]);
  const looks = useSheetLooks(host, sheet?.name ?? null, snapshot);
  const { model, openRows, openColumns } = useSheetModel(sheet, looks, snapshot?.date1904 ?? false);
  if (!snapshot || !sheet || !model) return null;

  const { name } = sheet;
  const active = selected?.sheet === name ? selected : (places.get(name) ?? FIRST);
  const select = (cell: CellRef): void => {
    setPlaces((known) => new Map(known).set(cell.sheet, cell));
    session.select(cell);
  };
  /** Onto what a fold held, whose button is gone. */
  const enter = (place: Place): void => {
    select({ sheet: name, ...place });
    setSent((n) => n + 1);
  };
  return (
    <section className="workbook" aria-labelledby="sheet-tab">
      <ContentBar model={model} active={active} />
      <div role="tabpanel" id="sheet" aria-labelledby="sheet-tab" className="sheet">
        <Grid
          key={name}
          model={model}
          active={active}
          flags={flags.get(name) ?? NO_FLAGS}
          date1904={snapshot.date1904}
          unit={unitOf(check, name)}
          sent={sent}
          onMove={(place) => select({ sheet: name, ...place })}
          onEdit={(place, content) => writer.write({ sheet: name, row: place.row, column: place.column }, content)}
          onUndo={writer.undo}
          onOpenRows={(row) => {
            openRows(row);
            enter({ row, column: active.column });
          }}
          onOpenColumns={(column) => {
            openColumns(column);
            enter({ row: active.row, column });
          }}
        />
      </div>
      <SheetTabs
        sheets={snapshot.sheets}
        selected={name}
        marks={worstOf(flags)}
        onSelect={(next) => {
          setChosen(next);
          select({ sheet: next, ...(places.get(next) ?? FIRST) });
        }}
      />
    </section>
  );
}

function worstOf(flags: FlagsBySheet): ReadonlyMap<string, FlagSeverity> {
  return new Map(
    [...flags].flatMap(([sheet, rows]) => {
      const severities = [...rows.values()].flatMap((cells) => [...cells.values()].map(({ severity }) => severity));
      const worst = severities.sort(compareSeverity)[0];
      return worst === undefined ? [] : [[sheet, worst] as const];
    }),
  );
}
