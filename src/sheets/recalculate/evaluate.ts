import type { CellRange } from '../snapshot';
import type { Token } from './lex';
import { compare, fromRaw, negative, plus, rational, rounded, times, type Rational } from './rational';

/** What a cell holds, as far as a sum is concerned; an unknown one is an error or has no result. */
export type Held = Rational | 'text' | 'unknown';

/** What the cells of a range hold; blank ones are left out. */
export type Lookup = (sheet: string | null, range: CellRange) => Iterable<Held>;

/** A formula that is more than this can calculate, or leads to more. */
class Unknown extends Error {}

/** The result of a formula of sums, differences, products and quotients; null where it is more than that. */
export function evaluate(tokens: readonly Token[], lookup: Lookup): Rational | null {
  try {
    const reader = new Reader(tokens, lookup);
    const result = reader.sum();
    return reader.isDone ? result : null;
  } catch (error) {
    if (error instanceof Unknown) return null;
    throw error;
  }
}

const ZERO = rational(0n);

class Reader {
  private at = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly lookup: Lookup,
  ) {}

  get isDone(): boolean {
    return this.at === this.tokens.length;
  }

  sum(): Rational {
    let result = this.product();
    for (;;) {
      if (this.takes('+')) result = plus(result, this.product());
      else if (this.takes('-')) result = plus(result, negative(this.product()));
      else return result;
    }
  }

  private product(): Rational {
    let result = this.signed();
    for (;;) {
      if (this.takes('*')) result = times(result, this.signed());
      else if (this.takes('/')) result = divided(result, this.signed());
      else return result;
    }
  }

  private signed(): Rational {
    if (this.takes('-')) return negative(this.signed());
    if (this.takes('+')) return this.signed();
    let result = this.single();
    while (this.takes('%')) result = divided(result, rational(100n));
    return result;
  }

  private single(): Rational {
    const token = this.tokens[this.at++];
    if (token?.type === 'number') return known(fromRaw(token.raw));
    if (token?.type === 'function') return this.call(token.name);
    if (token?.type === 'range') return this.oneCell(token);
    if (token?.type !== 'sign' || token.sign !== '(') throw new Unknown();
    const result = this.sum();
    this.expect(')');
    return result;
  }

  private oneCell({ sheet, range }: Extract<Token, { readonly type: 'range' }>): Rational {
    if (range.top !== range.bottom || range.left !== range.right) throw new Unknown();
    const [held] = this.lookup(sheet, range);
    if (held === undefined) return ZERO;
    // Text in a calculation may count or be an error: not guessed.
    if (typeof held === 'string') throw new Unknown();
    return held;
  }

  private call(name: string): Rational {
    this.expect('(');
    if (name === 'ABS') {
      const value = this.sum();
      this.expect(')');
      return compare(value, ZERO) < 0 ? negative(value) : value;
    }
    if (name === 'ROUND') return this.round();
    const values = this.values();
    if (name === 'SUM') return values.reduce(plus, ZERO);
    if (values.length === 0) throw new Unknown();
    if (name === 'MAX') return values.reduce((a, b) => (compare(a, b) >= 0 ? a : b));
    if (name === 'MIN') return values.reduce((a, b) => (compare(a, b) <= 0 ? a : b));
    throw new Unknown();
  }

  private round(): Rational {
    const value = this.sum();
    this.expect(',');
    const places = this.sum();
    this.expect(')');
    if (places.over % places.under !== 0n) throw new Unknown();
    const whole = Number(places.over / places.under);
    if (Math.abs(whole) > 15) throw new Unknown();
    return known(rounded(value, whole));
  }

  /** Numbers of the arguments up to the closing parenthesis; in ranges only numbers count. */
  private values(): Rational[] {
    const values: Rational[] = [];
    if (this.takes(')')) return values;
    do values.push(...this.argument());
    while (this.takes(','));
    this.expect(')');
    return values;
  }

  private argument(): readonly Rational[] {
    const [token, next] = [this.tokens[this.at], this.tokens[this.at + 1]];
    const isAlone = next?.type === 'sign' && (next.sign === ',' || next.sign === ')');
    if (token?.type !== 'range' || !isAlone) return [this.sum()];
    this.at += 1;
    const values: Rational[] = [];
    for (const held of this.lookup(token.sheet, token.range)) {
      if (held === 'unknown') throw new Unknown();
      if (held !== 'text') values.push(held);
    }
    return values;
  }

  private takes(sign: string): boolean {
    const token = this.tokens[this.at];
    if (token?.type !== 'sign' || token.sign !== sign) return false;
    this.at += 1;
    return true;
  }

  private expect(sign: string): void {
    if (!this.takes(sign)) throw new Unknown();
  }
}

function divided(a: Rational, b: Rational): Rational {
  if (b.over === 0n) throw new Unknown();
  return times(a, rational(b.under, b.over));
}

function known(value: Rational | null): Rational {
  if (value === null) throw new Unknown();
  return value;
}
