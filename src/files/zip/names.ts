import { FileProblem } from '../problem';

const UTF8 = 0x800;

/** The name of an entry: UTF-8 where its flag or its bytes say so, else one byte a character. */
export function decodeName(bytes: Uint8Array, flags: number): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    if (flags & UTF8) throw new FileProblem('damaged', { detail: 'directory' });
    return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  }
}

/** Refuses a name that could lead out of the package: « .. », absolute, backslash, drive letter, control character. */
export function checkName(name: string): void {
  const bad =
    name === '' ||
    name.startsWith('/') ||
    name.includes('\\') ||
    name[1] === ':' ||
    hasControl(name) ||
    name.split('/').some((segment) => segment === '..' || segment === '.');
  if (bad) throw new FileProblem('unsafe-zip', { part: printable(name), detail: 'name' });
}

function hasControl(name: string): boolean {
  for (let i = 0; i < name.length; i++) if (name.charCodeAt(i) < 32 || name.charCodeAt(i) === 127) return true;
  return false;
}

function printable(name: string): string {
  let shown = '';
  for (const c of name.slice(0, 80)) shown += c < ' ' || c === '\u007f' ? '\ufffd' : c;
  return shown;
}
