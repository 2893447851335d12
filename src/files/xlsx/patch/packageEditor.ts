import { FileProblem } from '../../problem';
import type { TextPatch } from '../../xml';
import { decodeWhole, encodeLike, type Splice, type WholeText } from '../../xml';
import { crc32, rewritePackage, type ZipPackage } from '../../zip';

/** What a patch of one part is undone by: the splices of each step, in the order in which they were made. */
export interface PartHistory {
  readonly part: string;
  readonly steps: readonly (readonly Splice[])[];
}

/** Above so many characters a decoded part is large: of those only the last one asked for is kept. */
const LARGE = 1_000_000;

/**
 * The parts of a package while they are changed. What nobody touches stays compressed as it came. Nothing reaches the
 * original bytes: `bytes()` gives a new package.
 */
export class PackageEditor {
  /** The parts that were changed or added, as they are now; null for one taken out. Text is encoded once it is asked for. */
  private readonly changed = new Map<string, Uint8Array | WholeText | null>();
  /** Parts that were decoded: most are asked for several times. */
  private readonly decoded = new Map<string, WholeText>();
  private readonly histories = new Map<string, (readonly Splice[])[]>();

  constructor(private readonly zip: ZipPackage) {}

  /** The names of all present parts, in their order. */
  get names(): readonly string[] {
    const names = this.zip.entries.map(({ name }) => name);
    const added = [...this.changed.keys()].filter((name) => !this.zip.find(name));
    return [...names, ...added].filter((name) => this.changed.get(name) !== null);
  }

  /** The name of the part as it is stored (OPC names have no case), or null. */
  find(part: string): string | null {
    const name = this.zip.find(part)?.name ?? part;
    const change = this.changed.get(name);
    if (change !== undefined) return change === null ? null : name;
    return this.zip.find(part) ? name : null;
  }

  /** @throws FileProblem missing-part, or what makes the part unreadable */
  read(part: string): Uint8Array {
    const name = this.find(part);
    const present = name === null ? undefined : (this.changed.get(name) ?? this.zip.readPart(name));
    if (!present) throw new FileProblem('missing-part', { part });
    return bytesOf(present);
  }

  text(part: string): string {
    return this.whole(this.find(part) ?? part).text;
  }

  /** Applies a patch of the present text of a part; an empty one changes nothing. */
  patch(part: string, patch: TextPatch): void {
    if (patch.isEmpty) return;
    const name = this.find(part) ?? part;
    const { encoding } = this.whole(name);
    const { text, splices } = patch.apply();
    this.decoded.delete(name);
    this.changed.set(name, { text, encoding });
    if (!this.isAdded(name)) this.history(name).push(splices);
  }

  /** A new part, or other content for one that was added here; of an original part no history is kept. */
  put(part: string, content: string | Uint8Array): void {
    this.decoded.delete(part);
    this.changed.set(part, typeof content === 'string' ? { text: content, encoding: 'utf-8' } : content);
  }

  remove(part: string): void {
    const name = this.find(part);
    if (name === null) return;
    this.decoded.delete(name);
    if (this.zip.find(name)) this.changed.set(name, null);
    else this.changed.delete(name);
  }

  isAdded(part: string): boolean {
    return this.zip.find(part) === undefined && this.changed.has(part);
  }

  /** True where no part was changed, added or taken out. */
  get isUntouched(): boolean {
    return this.changed.size === 0;
  }

  /** The parts added since the package was opened. */
  get added(): readonly string[] {
    return [...this.changed.keys()].filter((name) => this.isAdded(name));
  }

  /** How each original part that was patched leads back to what it was. */
  get patched(): readonly PartHistory[] {
    return [...this.histories].map(([part, steps]) => ({ part, steps }));
  }

  /** The CRC-32 of the part as it is now; null where there is none. */
  crc(part: string): number | null {
    const name = this.find(part);
    if (name === null) return null;
    const changed = this.changed.get(name);
    return changed ? crc32(bytesOf(changed)) : (this.zip.find(name)?.crc32 ?? null);
  }

  /** The CRC-32 of the part as it came; null for one that was added here. */
  originalCrc(part: string): number | null {
    return this.zip.find(part)?.crc32 ?? null;
  }

  /** The bytes given, where nothing was changed. */
  bytes(): Uint8Array {
    if (this.changed.size === 0) return this.zip.bytes;
    return rewritePackage(this.zip, new Map([...this.changed].map(([name, part]) => [name, part && bytesOf(part)])));
  }

  private whole(name: string): WholeText {
    const changed = this.changed.get(name);
    if (changed && 'text' in changed) return changed;
    const known = this.decoded.get(name);
    if (known) return known;
    const whole = decodeWhole(this.read(name), name);
    if (whole.text.length > LARGE) {
      for (const [other, { text }] of this.decoded) if (text.length > LARGE) this.decoded.delete(other);
    }
    this.decoded.set(name, whole);
    return whole;
  }

  private history(name: string): (readonly Splice[])[] {
    const known = this.histories.get(name);
    if (known) return known;
    const steps: (readonly Splice[])[] = [];
    this.histories.set(name, steps);
    return steps;
  }
}

function bytesOf(part: Uint8Array | WholeText): Uint8Array {
  return 'text' in part ? encodeLike(part.text, part.encoding) : part;
}
