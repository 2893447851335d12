import type { SheetSnapshot, Snapshot } from '../../sheets';
import type { Known } from '../known';
import type { Condition } from './condition';
import { cellsOf } from './cells';
import { correctionsText } from './correctionsXml';
import { blockFingerprint } from './fingerprint';
import { overview } from './overview';
import { isLargeWorkbook, readContents } from './readContents';
import { definedName, type SheetContents } from './sheetContents';

/** What one read tells. */
export interface ReadAll {
  readonly snapshot: Snapshot;
  readonly known: Omit<Known, 'flags'>;
  readonly condition: Condition;
}

/** Two requests, more where the answer is too large for one; nothing is written. */
export async function readAll(context: Excel.RequestContext, expectsLarge: boolean): Promise<ReadAll> {
  const told = await overview(context);
  const contents = await readContents(context, told, expectsLarge);
  const sheets = told.worksheets.items.map((sheet, i) => snapshotOf(sheet, contents.sheets[i]));
  const corrections =
    contents.corrections === null ? null : { id: told.corrections.id, text: correctionsText(contents.corrections) };
  return {
    snapshot: {
      sheets,
      names: [
        ...told.names.items.map((name) => definedName(name, null)),
        ...contents.sheets.flatMap(({ names }) => names),
      ],
      date1904: told.firstDay.value === 0,
      customXml: corrections?.text ?? null,
      ...(told.workbook.protection.protected && { structureProtected: true }),
    },
    known: {
      sheets: told.worksheets.items.map(({ id, name, visibility }, i) => ({
        id,
        name,
        isVisible: visibility === 'Visible',
        isProtected: contents.sheets[i]?.isProtected ?? false,
        fingerprint: fingerprintOf(contents.sheets[i]),
      })),
      corrections,
      isLarge: isLargeWorkbook(contents),
    },
    condition: {
      fileName: told.workbook.name,
      isReadOnly: told.workbook.readOnly,
      isCalculatedByHand: told.application.calculationMode === 'Manual',
      protectedSheets: told.worksheets.items.flatMap(({ name }, i) => (contents.sheets[i]?.isProtected ? [name] : [])),
    },
  };
}

function fingerprintOf(contents: SheetContents | undefined): string {
  return contents ? blockFingerprint(contents.block) : '';
}

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

/** Merges are not asked for: that would clear what the user can undo. The reading carries headers on. */
function snapshotOf({ name, visibility }: Excel.Worksheet, contents: SheetContents | undefined): SheetSnapshot {
  return {
    name,
    visibility: VISIBILITY[visibility],
    cells: contents ? cellsOf(contents.block) : [],
    merges: [],
    hiddenRows: contents?.hiddenRows ?? new Set(),
    hiddenColumns: contents?.hiddenColumns ?? new Set(),
    tables: contents?.tables ?? [],
  };
}
