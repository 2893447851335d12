import {
  useEffect,
  useRef,
  useState,
  type ClipboardEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
} from 'react';
import { cellAddress, type CellContent, type FlaggedCell } from '../../../sheets';
import type { AmountUnit } from '../../../money';
import { texts } from '../../texts';
import { editableText } from '../model/editable';
import { anchored, moved, type Place } from '../model/moves';
import type { SheetModel } from '../model/sheetModel';
import { typedContent } from '../model/typed';
import { CellEditor, type Editing } from './CellEditor';
import { CellTip } from './CellTip';
import { cellId } from './GridCell';
import { ColumnHeads } from './ColumnHeads';
import { GridRow } from './GridRow';
import { placeOf, boxOf } from './places';
import { HEAD_HEIGHT, HEAD_WIDTH } from './sizes';
import { useGridTracks } from './useGridTracks';

/** Flags by row, then by column. */
export type FlagsOfSheet = ReadonlyMap<number, ReadonlyMap<number, FlaggedCell>>;

export interface GridProps {
  readonly model: SheetModel;
  readonly active: Place;
  readonly flags: FlagsOfSheet;
  readonly date1904: boolean;
  readonly unit: AmountUnit;
  /** Counts the times that the user was sent here: the grid then takes the focus. */
  readonly sent: number;
  readonly onMove: (place: Place) => void;
  readonly onEdit: (place: Place, content: CellContent) => void;
  readonly onUndo: () => void;
  readonly onOpenRows: (first: number) => void;
  readonly onOpenColumns: (first: number) => void;
}

/** A sheet, as a spreadsheet shows it: moved through by keyboard, its cells edited in place. */
export function Grid(props: GridProps): ReactNode {
  const { model, active, flags, sent, onMove } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLTableElement>(null);
  const [typing, setTyping] = useState<{ readonly at: Place; readonly start: string } | null>(null);
  const editing = useRef<Editing>(null);
  const [hovered, setHovered] = useState<Place | null>(null);
  const [isFocused, setFocused] = useState(false);
  const [dismissed, setDismissed] = useState<Place | null>(null);

  const { rows, columns, frozenHeight, heldColumns } = useGridTracks(model, active, scroller);
  const isFrozen = model.rows.positionOf(active.row) < model.frozen;
  const isHeld = model.columns.positionOf(active.column) < heldColumns;
  const focus = (): void => table.current?.focus({ preventScroll: true });
  const { show: showRow } = rows;
  const { show: showColumn } = columns;
  const shows = useRef({ showRow, showColumn });
  useEffect(() => {
    shows.current = { showRow, showColumn };
  });
  useEffect(() => {
    if (!isFrozen) shows.current.showRow(active.row);
    if (!isHeld) shows.current.showColumn(active.column);
  }, [active.row, active.column, model.name, sent, isFrozen, isHeld]);
  useEffect(() => {
    if (sent > 0) table.current?.focus({ preventScroll: true });
  }, [sent]);

  const go = (place: Place): void => {
    setDismissed(null);
    onMove(anchored(model, place));
  };
  // An edit stays with its cell, wherever the user is sent meanwhile.
  const at = typing?.at ?? active;
  const cell = model.cellAt(at.row, at.column);
  const held = editableText(cell, cell ? model.textOf(cell) : '');
  const edit = (start: string): void => {
    // The editor stands where the cell does when nothing is scrolled.
    scroller.current?.scrollTo({ ...(isFrozen && { top: 0 }), ...(isHeld && { left: 0 }) });
    setTyping({ at: active, start });
  };
  const into = { format: cell?.format ?? 'General', date1904: props.date1904, unit: props.unit };

  const onKeyDown = (event: KeyboardEvent): void => {
    const control = event.ctrlKey || event.metaKey;
    // A fold's button has its own keys.
    if (event.altKey || typing !== null || event.target !== event.currentTarget) return;
    const to = moved(model, active, { key: event.key, control }, rows.page);
    if (to) go(to);
    else if (event.key === 'Enter' || event.key === 'F2') edit(held);
    else if (event.key === 'Delete' || event.key === 'Backspace') props.onEdit(active, { kind: 'blank' });
    else if (event.key === 'Escape') setDismissed(active);
    else if (control && event.key.toLowerCase() === 'z') props.onUndo();
    else if (!control && event.key.length === 1) edit(event.key);
    else return;
    event.preventDefault();
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (typing !== null) return;
    const text = event.clipboardData.getData('text/plain').replace(/\r?\n$/, '');
    event.preventDefault();
    const typed = typedContent(text, into);
    if (typed.kind === 'content' && !/[\t\n]/.test(text)) props.onEdit(active, typed.content);
    else edit(text.replace(/[\t\n]+/g, ' '));
  };
  const onCopy = (event: ClipboardEvent): void => {
    if (typing !== null) return;
    event.clipboardData.setData('text/plain', cell ? model.textOf(cell) : '');
    event.preventDefault();
  };
  const onPress = (event: MouseEvent): void => {
    if (editing.current?.finish() === false) {
      event.preventDefault();
      return;
    }
    const place = placeOf(event.target);
    if (place) go(place);
  };

  const flagAt = (place: Place | null): FlaggedCell | undefined =>
    place === null ? undefined : flags.get(place.row)?.get(place.column);
  const isDismissed = dismissed?.row === active.row && dismissed.column === active.column;
  const told = flagAt(hovered) ? hovered : isFocused && typing === null && !isDismissed ? active : null;
  const flag = flagAt(told);

  const frozen = Array.from({ length: model.frozen }, (_, at) => at);
  const row = (at: number, above: number): ReactNode => (
    <GridRow
      key={model.rows.all[at]?.from ?? at}
      model={model}
      position={at}
      above={above}
      columns={columns.positions}
      held={heldColumns}
      active={model.rows.all[at]?.from === active.row ? active.column : null}
      flags={flags.get(model.rows.all[at]?.from ?? -1)}
      onOpenFold={props.onOpenRows}
    />
  );

  return (
    <div className="grid-frame">
      <div
        ref={scroller}
        className="grid-scroller"
        onScroll={({ currentTarget }) => currentTarget.classList.toggle('grid-scrolled', currentTarget.scrollLeft > 0)}
      >
        <table
          ref={table}
          role="grid"
          tabIndex={0}
          className={`grid-table${model.gridLines ? '' : ' grid-no-lines'}`}
          style={{ width: HEAD_WIDTH + model.columns.total, height: HEAD_HEIGHT + model.rows.total }}
          aria-label={texts.grid.label(model.name)}
          aria-rowcount={model.extent.rows + 1}
          aria-colcount={model.extent.columns + 1}
          aria-activedescendant={cellId(active.row, active.column)}
          aria-describedby="grid-keys"
          onKeyDown={onKeyDown}
          onMouseDown={onPress}
          onDoubleClick={(event) => typing === null && placeOf(event.target) && edit(held)}
          onMouseOver={(event) => setHovered(placeOf(event.target))}
          onMouseLeave={() => setHovered(null)}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
          onPaste={onPaste}
          onCopy={onCopy}
        >
          <ColumnHeads
            model={model}
            columns={columns.positions}
            held={heldColumns}
            active={active.column}
            onOpenFold={props.onOpenColumns}
          />
          {model.frozen > 0 && (
            <tbody className="grid-frozen" style={{ height: frozenHeight }}>
              {frozen.map((at) => row(at, 0))}
            </tbody>
          )}
          <tbody>{rows.positions.filter((at) => at >= model.frozen).map((at) => row(at, HEAD_HEIGHT))}</tbody>
        </table>
        {flag && told && (
          <CellTip
            flag={flag}
            place={boxOf(model, told)}
            isHeld={{
              row: model.rows.positionOf(told.row) < model.frozen,
              column: model.columns.positionOf(told.column) < heldColumns,
            }}
            view={scroller}
          />
        )}
        {typing !== null && (
          <CellEditor
            key={cellId(at.row, at.column)}
            ref={editing}
            address={cellAddress(at.row, at.column)}
            initial={typing.start}
            held={held}
            into={into}
            replacesFormula={cell?.formula != null}
            place={boxOf(model, at)}
            onDone={(content, move) => {
              setTyping(null);
              focus();
              if (content !== null) props.onEdit(at, content);
              const to =
                move === 'none'
                  ? null
                  : moved(model, at, { key: move === 'down' ? 'ArrowDown' : 'ArrowRight', control: false }, 1);
              if (to) go(to);
            }}
            onCancel={() => {
              setTyping(null);
              focus();
            }}
          />
        )}
      </div>
      <p id="grid-keys" className="only-read">
        {texts.grid.keys}
      </p>
    </div>
  );
}
