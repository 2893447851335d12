import { escaped } from './xml';

/** Cells and rows as text. `s` is an index of `STYLE`. */

export function num(ref: string, raw: number | string, s = 0): string {
  return `<c r="${ref}"${style(s)}><v>${raw}</v></c>`;
}

/** A text of the shared strings, by its index. */
export function shared(ref: string, index: number, s = 0): string {
  return `<c r="${ref}"${style(s)} t="s"><v>${index}</v></c>`;
}

export function inline(ref: string, text: string, s = 0): string {
  return `<c r="${ref}"${style(s)} t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

/** The style alone. */
export function empty(ref: string, s: number): string {
  return `<c r="${ref}"${style(s)}/>`;
}

export function failed(ref: string, code: string, s = 0): string {
  return `<c r="${ref}"${style(s)} t="e"><v>${code}</v></c>`;
}

export function bool(ref: string, value: boolean, s = 0): string {
  return `<c r="${ref}"${style(s)} t="b"><v>${value ? 1 : 0}</v></c>`;
}

/** A formula with its cached result; text where the result is one. `attributes` are those of `<f>`. */
export function formula(ref: string, text: string, result: number | string, s = 0, attributes = ''): string {
  const type = typeof result === 'string' ? ' t="str"' : '';
  const open = attributes === '' ? '<f>' : `<f ${attributes}>`;
  return `<c r="${ref}"${style(s)}${type}>${open}${escaped(text)}</f><v>${typeof result === 'string' ? escaped(result) : result}</v></c>`;
}

export function row(r: number, attributes: string, ...cells: readonly string[]): string {
  return `<row r="${r}"${attributes === '' ? '' : ` ${attributes}`} x14ac:dyDescent="0.25">${cells.join('')}</row>`;
}

function style(s: number): string {
  return s === 0 ? '' : ` s="${s}"`;
}
