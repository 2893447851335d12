import { aligned, type Pair } from './aligned';
import { placed, type Placed } from './places';

/**
 * What was done to a text of XML, as a list: elements added and where, elements taken out, attributes set, text changed,
 * empty tags opened.
 * What the list does not name is the same, character for character, white space and quotes included.
 */
export function differences(before: string, after: string): readonly string[] {
  if (before === after) return [];
  const comparison = new Comparison(before, after);
  comparison.all();
  return comparison.found;
}

class Comparison {
  readonly found: string[] = [];

  constructor(
    private readonly before: string,
    private readonly after: string,
  ) {}

  all(): void {
    const b = placed(this.before);
    const a = placed(this.after);
    this.same('before the root', this.before.slice(0, b.start), this.after.slice(0, a.start));
    this.element(b, a, b.name);
    this.same('behind the root', this.before.slice(b.end), this.after.slice(a.end));
  }

  private element(b: Placed, a: Placed, path: string): void {
    const whole = this.before.slice(b.start, b.end);
    if (whole === this.after.slice(a.start, a.end)) return;
    this.openTag(b, a, path);
    const pairs = this.aligned(b.children, a.children);
    // Texts between the children that are still there, without what was added or taken out between them.
    let [atB, atA] = [b.openEnd, a.openEnd];
    let [textB, textA] = ['', ''];
    pairs.forEach(([old, now], i) => {
      if (old) textB += this.before.slice(atB, old.start);
      if (now) textA += this.after.slice(atA, now.start);
      if (old) atB = old.end;
      if (now) atA = now.end;
      if (!old && now) this.found.push(`+ ${path}/${now.name} ${placeOf(pairs, i)}`);
      if (old && !now) this.found.push(`- ${path}/${old.name}`);
      if (!old || !now) return;
      this.same(`text of ${path}`, textB, textA);
      [textB, textA] = ['', ''];
      this.element(old, now, `${path}/${old.name}`);
    });
    textB += this.before.slice(atB, b.closeStart);
    this.same(`text of ${path}`, textB, textA + this.after.slice(atA, a.closeStart));
    if (b.end !== b.openEnd)
      this.same(`end of ${path}`, this.before.slice(b.closeStart, b.end), this.after.slice(a.closeStart, a.end));
  }

  /** The tag itself: attributes by name, the rest character for character. */
  private openTag(b: Placed, a: Placed, path: string): void {
    const old = this.before.slice(b.start, b.openEnd);
    let now = this.after.slice(a.start, a.openEnd);
    if (b.openEnd === b.end && a.openEnd !== a.end) {
      this.found.push(`opened ${path}`);
      now = now.replace(/>$/, /\s\/>$/.test(old) ? ' />' : '/>');
    }
    for (const name of new Set([...Object.keys(b.attributes), ...Object.keys(a.attributes)])) {
      const [was, is] = [b.attributes[name], a.attributes[name]];
      if (was === is) continue;
      this.found.push(`@ ${path}@${name} ${was ?? '-'} -> ${is ?? '-'}`);
      now = withAttribute(now, name, attributeText(old, name));
    }
    this.same(`tag of ${path}`, old, now);
  }

  private aligned(b: readonly Placed[], a: readonly Placed[]): readonly Pair[] {
    return aligned(
      b.map((element) => ({ element, text: this.before.slice(element.start, element.end) })),
      a.map((element) => ({ element, text: this.after.slice(element.start, element.end) })),
    );
  }

  private same(where: string, before: string, after: string): void {
    if (before !== after) this.found.push(`~ ${where}: « ${before} » -> « ${after} »`);
  }
}

/** Where an added child stands: before which of the old ones, or last. */
function placeOf(pairs: readonly Pair[], at: number): string {
  const next = pairs.slice(at).find(([old]) => old !== null)?.[0];
  return next ? `before ${next.name}` : 'last';
}

/** An attribute in a tag as it is written, with the space before it; '' where it has none. */
function attributeText(tag: string, name: string): string {
  return attributePattern(name).exec(tag)?.[0] ?? '';
}

function withAttribute(tag: string, name: string, text: string): string {
  const known = attributePattern(name).exec(tag);
  if (known) return tag.slice(0, known.index) + text + tag.slice(known.index + known[0].length);
  return text === '' ? tag : tag.replace(/\/?>$/, (end) => text + end);
}

function attributePattern(name: string): RegExp {
  return new RegExp(`\\s+${name}\\s*=\\s*("[^"]*"|'[^']*')`);
}
