import {
  cellKey,
  cellsByKey,
  contentOf,
  type CellChange,
  type CellRef,
  type Edits,
  type Inverse,
  type Snapshot,
} from '../sheets';

/** What edits did to each cell that they name, of sheets that were there before and are there still. */
export function cellChanges(
  edits: Edits,
  before: Snapshot,
  after: Snapshot,
  formats: (cells: readonly CellRef[]) => readonly [before: readonly string[], after: readonly string[]],
): readonly CellChange[] {
  const stays = new Set(before.sheets.map(({ name }) => name));
  for (const name of [...stays]) if (!after.sheets.some((sheet) => sheet.name === name)) stays.delete(name);
  const named = new Map<string, { readonly cell: CellRef; content: boolean; format: boolean }>();
  for (const edit of edits) {
    if ((edit.type !== 'set-content' && edit.type !== 'set-format') || !stays.has(edit.cell.sheet)) continue;
    const entry = named.get(cellKey(edit.cell)) ?? { cell: edit.cell, content: false, format: false };
    entry[edit.type === 'set-content' ? 'content' : 'format'] = true;
    named.set(cellKey(edit.cell), entry);
  }
  const [heldBefore, heldAfter] = [cellsByKey(before), cellsByKey(after)];
  const entries = [...named.values()];
  const formatted = entries.filter(({ format }) => format).map(({ cell }) => cell);
  const [formatsBefore, formatsAfter] = formats(formatted);
  const at = new Map(
    formatted.map((cell, i) => [cell, { before: formatsBefore[i] ?? '', after: formatsAfter[i] ?? '' }]),
  );
  return entries.map(({ cell, content }) => {
    const key = cellKey(cell);
    return {
      cell,
      content: content ? { before: contentOf(heldBefore.get(key)), after: contentOf(heldAfter.get(key)) } : null,
      format: at.get(cell) ?? null,
    };
  });
}

export function customXmlChange(edits: Edits, before: Snapshot, after: Snapshot): Inverse['customXml'] {
  if (!edits.some(({ type }) => type === 'set-custom-xml')) return null;
  return { before: before.customXml, after: after.customXml };
}
