import { unzipSync } from 'fflate';
import { decoded } from '../../support/sound/tree';
import { differences } from './differences';

/** What an edit did to a package, part by part, in the order of the parts. */
export interface PackageDifferences {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Parts whose bytes are not the same, with what differs in them. */
  readonly changed: Readonly<Record<string, readonly string[]>>;
}

export function packageDifferences(before: Uint8Array, after: Uint8Array): PackageDifferences {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const changed = Object.entries(old).flatMap(([name, bytes]): [string, readonly string[]][] => {
    const other = now[name];
    if (!other || same(bytes, other)) return [];
    return [[name, bytesDifferences(bytes, other)]];
  });
  return {
    added: Object.keys(now).filter((name) => !(name in old)),
    removed: Object.keys(old).filter((name) => !(name in now)),
    changed: Object.fromEntries(changed),
  };
}

/** Fails where a part is not byte for byte, or not in the place, of the original. */
export function expectSameParts(after: Uint8Array, before: Uint8Array): void {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const different = Object.entries(old).filter(([name, bytes]) => !now[name] || !same(bytes, now[name]));
  expect(different.map(([name]) => name)).toEqual([]);
  expect(Object.keys(now)).toEqual(Object.keys(old));
}

function bytesDifferences(before: Uint8Array, after: Uint8Array): readonly string[] {
  try {
    // Excel's VML is XML by its look: line breaks in the text of a button have no end.
    const [old, now] = [before, after].map((bytes) => decoded(bytes).replaceAll('<br>', '<br/>'));
    return differences(old ?? '', now ?? '');
  } catch {
    return ['bytes'];
  }
}

function same(a: Uint8Array, b: Uint8Array): boolean {
  return Buffer.compare(a, b) === 0;
}
