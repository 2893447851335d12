import type { Limits } from '../limits';
import { FileProblem } from '../problem';
import { Bytes } from './bytes';
import { readCentral } from './central';
import { findEnd } from './end';
import type { ZipEntry } from './entry';
import { checkDeclared, inflateEntry } from './inflate';
import { confirm } from './local';

/** An opened zip: every entry confirmed, nothing inflated yet. What a patcher needs to copy parts byte for byte is here. */
export interface ZipPackage {
  readonly bytes: Uint8Array;
  /** In the order of the central directory. */
  readonly entries: readonly ZipEntry[];
  /** Where the central directory starts; what follows it (end records, comment) runs to the end of the file. */
  readonly directoryStart: number;
  readonly directoryEnd: number;
  /** Bytes before the zip proper, added to the offsets that it declares. */
  readonly shift: number;
  /** The entry of that name, else the only one that differs by case alone (OPC names have no case). */
  find(name: string): ZipEntry | undefined;
  /** Its bytes, inflated and verified; undefined where there is no such part. */
  readPart(name: string): Uint8Array | undefined;
}

/**
 * Reads the index of a zip and holds it against the local headers, without inflating anything.
 * @throws FileProblem truncated, damaged, unsafe-zip, unsupported-zip, encrypted, over-limit.
 */
export function openPackage(bytes: Uint8Array, limits: Limits): ZipPackage {
  const reader = new Bytes(bytes);
  const end = findEnd(reader);
  const entries = readCentral(reader, end, limits).map((record) => confirm(reader, record, end.start));
  checkOverlaps(entries);
  const exact = indexByName(entries);
  const folded = indexByFoldedName(entries);
  /** A part that is asked for again is no second part. */
  const counted = new Set<ZipEntry>();
  let total = 0;

  const find = (name: string): ZipEntry | undefined => {
    const entry = exact.get(name);
    if (entry) return entry;
    const alike = folded.get(name.toLowerCase());
    if (alike && alike.length > 1) throw new FileProblem('unsafe-zip', { part: name, detail: 'duplicate' });
    return alike?.[0];
  };
  const readPart = (name: string): Uint8Array | undefined => {
    const entry = find(name);
    if (!entry) return undefined;
    checkDeclared(entry, limits);
    if (!counted.has(entry)) total += entry.size;
    counted.add(entry);
    if (total > limits.totalBytes) {
      throw new FileProblem('over-limit', {
        part: name,
        detail: 'total-size',
        limit: limits.totalBytes,
        actual: total,
      });
    }
    return inflateEntry(bytes, entry);
  };
  return { bytes, entries, directoryStart: end.start, directoryEnd: end.end, shift: end.shift, find, readPart };
}

/** A package without parts, to be written into. */
export function emptyPackage(): ZipPackage {
  return {
    bytes: new Uint8Array(),
    entries: [],
    directoryStart: 0,
    directoryEnd: 0,
    shift: 0,
    find: () => undefined,
    readPart: () => undefined,
  };
}

function checkOverlaps(entries: readonly ZipEntry[]): void {
  const byPlace = [...entries].sort((a, b) => a.localStart - b.localStart);
  let reached = 0;
  for (const entry of byPlace) {
    if (entry.localStart < reached) throw new FileProblem('unsafe-zip', { part: entry.name, detail: 'overlap' });
    reached = entry.dataEnd;
  }
}

function indexByName(entries: readonly ZipEntry[]): Map<string, ZipEntry> {
  const index = new Map<string, ZipEntry>();
  for (const entry of entries) {
    if (index.has(entry.name)) throw new FileProblem('unsafe-zip', { part: entry.name, detail: 'duplicate' });
    index.set(entry.name, entry);
  }
  return index;
}

function indexByFoldedName(entries: readonly ZipEntry[]): Map<string, ZipEntry[]> {
  const index = new Map<string, ZipEntry[]>();
  for (const entry of entries) {
    const key = entry.name.toLowerCase();
    const alike = index.get(key);
    if (alike) alike.push(entry);
    else index.set(key, [entry]);
  }
  return index;
}
