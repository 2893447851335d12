import type { CellValue } from '../../../src/sheets';
import { NotEmulated } from '../wire/errors';

type Scalar = number | string | boolean;
/** Values of a range in a row; a single cell is one of them. */
type Operand = readonly Scalar[];

/** What stands in the cells of an address (« B1:B9 », « 'Fiche 1'!B2 »), « "" » for a blank one. */
export type Values = (sheet: string | null, address: string) => Operand;

const TOKEN =
  /\s*(?:(\d+(?:\.\d+)?(?:E[+-]?\d+)?)|"((?:[^"]|"")*)"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\p{N}(])|([A-Z][A-Z.]*)\(|(TRUE|FALSE)|(<=|>=|<>|[-+*/&=<>(),%]))/uy;

/** No spreadsheet: sums, roundings and the like over what stands in the cells; anything else fails loudly. */
export function calculate(formula: string, values: Values): CellValue {
  const result = new Reader(formula, values).whole();
  if (typeof result === 'number') return { kind: 'number', raw: String(Number(result.toPrecision(15))) };
  return typeof result === 'string' ? { kind: 'text', text: result } : { kind: 'boolean', value: result };
}

class Reader {
  private at = 0;
  private token: RegExpExecArray | null = null;

  constructor(
    private readonly formula: string,
    private readonly values: Values,
  ) {
    this.next();
  }

  whole(): Scalar {
    const result = this.scalar(this.comparison());
    if (this.token !== null) throw this.unknown();
    return result;
  }

  private next(): void {
    if (this.formula.slice(this.at).trim() === '') {
      this.token = null;
      return;
    }
    TOKEN.lastIndex = this.at;
    this.token = TOKEN.exec(this.formula);
    if (!this.token) throw this.unknown();
    this.at = TOKEN.lastIndex;
  }

  private unknown(): NotEmulated {
    return new NotEmulated(`the calculation of « =${this.formula} »`);
  }

  private takes(...signs: readonly string[]): string | null {
    const sign = this.token?.[7];
    if (sign === undefined || !signs.includes(sign)) return null;
    this.next();
    return sign;
  }

  private scalar(operand: Operand): Scalar {
    const [value] = operand;
    if (operand.length !== 1 || value === undefined) throw this.unknown();
    return value;
  }

  private number(operand: Operand): number {
    const value = this.scalar(operand);
    if (value === '') return 0;
    if (typeof value === 'string') throw this.unknown();
    return Number(value);
  }

  private comparison(): Operand {
    let left = this.joined();
    for (let sign = this.takes('=', '<>', '<', '>', '<=', '>='); sign; sign = this.takes('=', '<>', '<', '>')) {
      const [a, b] = [this.scalar(left), this.scalar(this.joined())];
      const order = a === b ? 0 : a < b ? -1 : 1;
      left = [
        { '=': order === 0, '<>': order !== 0, '<': order < 0, '>': order > 0, '<=': order <= 0, '>=': order >= 0 }[
          sign
        ] ?? false,
      ];
    }
    return left;
  }

  private joined(): Operand {
    let left = this.sum();
    while (this.takes('&')) left = [String(this.scalar(left)) + String(this.scalar(this.sum()))];
    return left;
  }

  private sum(): Operand {
    let left = this.product();
    for (let sign = this.takes('+', '-'); sign; sign = this.takes('+', '-')) {
      const right = this.number(this.product());
      left = [this.number(left) + (sign === '+' ? right : -right)];
    }
    return left;
  }

  private product(): Operand {
    let left = this.signed();
    for (let sign = this.takes('*', '/'); sign; sign = this.takes('*', '/')) {
      const right = this.number(this.signed());
      left = [sign === '*' ? this.number(left) * right : this.number(left) / right];
    }
    return left;
  }

  private signed(): Operand {
    if (this.takes('-')) return [-this.number(this.signed())];
    if (this.takes('+')) return this.signed();
    let value = this.atom();
    while (this.takes('%')) value = [this.number(value) / 100];
    return value;
  }

  private atom(): Operand {
    if (this.takes('(')) {
      const inside = this.comparison();
      if (!this.takes(')')) throw this.unknown();
      return inside;
    }
    const [, number, text, sheet, reference, name, truth] = this.token ?? [];
    this.next();
    if (number !== undefined) return [Number(number)];
    if (text !== undefined) return [text.replaceAll('""', '"')];
    if (reference !== undefined) return this.values(sheetName(sheet), reference.replaceAll('$', ''));
    if (truth !== undefined) return [truth === 'TRUE'];
    if (name !== undefined) return [this.called(name, this.args())];
    throw this.unknown();
  }

  private args(): readonly Operand[] {
    const args: Operand[] = [];
    if (this.takes(')')) return args;
    do args.push(this.comparison());
    while (this.takes(','));
    if (!this.takes(')')) throw this.unknown();
    return args;
  }

  private called(name: string, args: readonly Operand[]): Scalar {
    const numbers = args.flat().filter((value): value is number => typeof value === 'number');
    const [first = [], second = [], third = [false]] = args;
    switch (name) {
      case 'SUM':
        return numbers.reduce((total, value) => total + value, 0);
      case 'MIN':
        return Math.min(...numbers);
      case 'MAX':
        return Math.max(...numbers);
      case 'INT':
        return Math.floor(Number(this.number(first).toPrecision(15)));
      case 'ABS':
        return Math.abs(this.number(first));
      case 'ROUND': {
        const scale = 10 ** this.number(second);
        const value = this.number(first) * scale;
        return (Math.sign(value) * Math.round(Math.abs(Number(value.toPrecision(15))))) / scale;
      }
      case 'IF':
        return this.scalar(this.scalar(first) ? second : third);
      default:
        throw this.unknown();
    }
  }
}

function sheetName(prefix: string | undefined): string | null {
  if (prefix === undefined) return null;
  return prefix.slice(0, -1).replace(/^'|'$/g, '').replaceAll("''", "'");
}
