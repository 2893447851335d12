import { readWorkbook } from '../../../src/files';
import { openEditor } from '../../../src/files/edit';
import { formatsAt, type PackageEditor } from '../../../src/files/xlsx/patch';
import { CellStyles } from '../../../src/files/xlsx/patch/cells/cellStyles';
import { locked } from '../../../src/files/xlsx/patch/cells/protection';
import { styleReader } from '../../../src/files/xlsx/patch/cells/inheritedStyle';
import { scanSheet } from '../../../src/files/xlsx/patch/cells/scan';
import { placeOf, targetsBySheet } from '../../../src/files/xlsx/patch/cells/targets';
import { sheetPart, workbookParts } from '../../../src/files/xlsx/patch/workbookParts';
import type { XmlElement } from '../../../src/files/xml';
import { outline } from '../../../src/files/xml';
import { SHEET_NAMESPACES } from '../../../src/files/xlsx/namespaces';
import type { CellRef, Snapshot } from '../../../src/sheets';

/** What the workbook was when it was opened, beyond its snapshot. */
export class Original {
  readonly snapshot: Snapshot;
  private readonly editor: PackageEditor;

  constructor(readonly bytes: Uint8Array) {
    this.snapshot = readWorkbook(bytes);
    this.editor = openEditor(bytes, {});
  }

  formats(cells: readonly CellRef[]): readonly string[] {
    return cells.length === 0 ? [] : formatsAt(this.editor, cells);
  }

  /** Whether each cell is locked on a protected sheet. */
  locked(sheet: string, cells: readonly CellRef[]): readonly boolean[] {
    const { part } = sheetPart(workbookParts(this.editor), sheet);
    const targets = targetsBySheet(cells.map((cell) => ({ type: 'set-content', cell, content: { kind: 'blank' } })));
    const wanted = targets.get(sheet);
    if (!wanted) return [];
    const layout = scanSheet(this.editor.text(part), part, wanted);
    const isLocked = locked(layout.root, new CellStyles(this.editor), styleReader(layout));
    return cells.map((cell) => {
      const target = wanted.get(placeOf(cell));
      return target !== undefined && isLocked(placeOf(cell), target);
    });
  }

  isStructureLocked(): boolean {
    const protection = workbookParts(this.editor).root.children.find(({ name }) => name === 'workbookProtection');
    return ['1', 'true'].includes(protection?.attributes['lockStructure'] ?? '');
  }

  /** The attributes of `<sheetProtection>`, or null for a sheet that is not protected. */
  protection(sheet: string): Readonly<Record<string, string>> | null {
    const found = this.root(sheet).children.find(({ name }) => name === 'sheetProtection');
    return found && ['1', 'true'].includes(found.attributes['sheet'] ?? '') ? found.attributes : null;
  }

  /** The rules of the conditional formats of a sheet, by priority. */
  conditionalFormats(
    sheet: string,
  ): readonly { readonly type: string; readonly sqref: string; readonly formula: string }[] {
    const { part } = sheetPart(workbookParts(this.editor), sheet);
    const text = this.editor.text(part);
    return this.root(sheet)
      .children.filter(({ name }) => name === 'conditionalFormatting')
      .flatMap((list) =>
        list.children.map((rule) => ({
          type: rule.attributes['type'] ?? '',
          priority: Number(rule.attributes['priority'] ?? 0),
          sqref: list.attributes['sqref'] ?? '',
          formula: firstFormula(rule, text),
        })),
      )
      .sort((a, b) => a.priority - b.priority);
  }

  private root(sheet: string): XmlElement {
    const { part } = sheetPart(workbookParts(this.editor), sheet);
    return outline(this.editor.text(part), part, SHEET_NAMESPACES, ({ name }) => name !== 'sheetData');
  }
}

function firstFormula(rule: XmlElement, text: string): string {
  const formula = rule.children.find(({ qualified }) => qualified.split(':').at(-1) === 'formula');
  if (!formula) return '';
  return text
    .slice(formula.openEnd, formula.closeStart)
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
