import type { Cell, CellValue } from '../snapshot';

/**
 * A short mark of what the cells of a sheet hold. Formulas count by their text, not by their result: recalculating
 * changes nothing; numbers by their value, and formulas without spaces and quotes, since programs write the same one in
 * several ways.
 */
export function sheetFingerprint(cells: readonly Pick<Cell, 'row' | 'column' | 'value' | 'formula'>[]): string {
  const hash = new TextHash();
  for (const { row, column, value, formula } of cells) {
    const held = formula === null ? heldBy(value) : formulaHeld(formula);
    if (held !== 't') hash.add(`${row},${column},${held}\n`);
  }
  return hash.digest();
}

/** LibreOffice writes a boolean as a formula. */
function formulaHeld(formula: string): string {
  if (/^(TRUE|FALSE)\(\)$/.test(formula)) return heldBy({ kind: 'boolean', value: formula === 'TRUE()' });
  return `=${formula.replace(/[\s']/g, '')}`;
}

/** « t » alone for an empty text, which is as good as no cell. */
function heldBy(value: CellValue): string {
  switch (value.kind) {
    case 'number':
      return `n${Number(value.raw)}`;
    case 'text':
      return `t${value.text}`;
    case 'boolean':
      return `b${value.value}`;
    case 'error':
      return `e${value.code}`;
    case 'missing':
      return '';
  }
}

/** Two 32-bit FNV-1a hashes side by side: enough to notice a change, no defence against forgery. */
export class TextHash {
  private a = 0x811c9dc5;
  private b = 0x01000193;

  add(text: string): void {
    let { a, b } = this;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ code, 0x85ebca6b);
    }
    this.a = a;
    this.b = b;
  }

  digest(): string {
    return [this.a, this.b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
  }
}
