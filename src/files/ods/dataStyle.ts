import type { Attributes } from '../xml';

/** One data style (number:number-style, number:date-style, ...) while it is read: its pieces, in US notation. */
export class DataStyle {
  private code = '';
  private general = false;
  /** Styles for other values of the number: condition and name. */
  private readonly maps: { readonly condition: string; readonly style: string }[] = [];

  constructor(
    private readonly element: string,
    private readonly attributes: Attributes,
  ) {}

  /** Adds the piece that one child element stands for; its text comes apart, by `literal`. */
  add(name: string, a: Attributes): void {
    const long = a['number:style'] === 'long';
    switch (name) {
      case 'number:number':
        this.number(a);
        break;
      case 'number:scientific-number':
        this.code += `${digits(a)}E+${'0'.repeat(small(a['number:min-exponent-digits'], 2))}`;
        break;
      case 'number:fraction':
        this.code += fraction(a);
        break;
      case 'number:day':
        this.code += long ? 'dd' : 'd';
        break;
      case 'number:month':
        this.code += a['number:textual'] === 'true' ? (long ? 'mmmm' : 'mmm') : long ? 'mm' : 'm';
        break;
      case 'number:year':
        this.code += long ? 'yyyy' : 'yy';
        break;
      case 'number:day-of-week':
        this.code += long ? 'dddd' : 'ddd';
        break;
      case 'number:hours':
        this.code += this.elapsed(long ? 'hh' : 'h');
        break;
      case 'number:minutes':
        this.code += this.code.includes('h') ? (long ? 'mm' : 'm') : this.elapsed(long ? 'mm' : 'm');
        break;
      case 'number:seconds':
        this.code += (long ? 'ss' : 's') + decimals(small(a['number:decimal-places'], 0));
        break;
      case 'number:am-pm':
        this.code += 'AM/PM';
        break;
      case 'number:text-content':
        this.code += '@';
        break;
      case 'style:text-properties':
        if (a['fo:color']?.toLowerCase() === '#ff0000') this.code = `[Red]${this.code}`;
        break;
      case 'style:map':
        this.maps.push({ condition: a['style:condition'] ?? '', style: a['style:apply-style-name'] ?? '' });
        break;
      default:
    }
  }

  /** The text of number:text, of a currency symbol, of a fill character. */
  literal(name: string, text: string): void {
    if (name === 'number:currency-symbol') this.code += text === '' ? '' : `[$${text}]`;
    else if (name === 'number:fill-character') this.code += `*${text}`;
    else this.code += quote(text, this.element === 'number:percentage-style');
  }

  /** The whole code, with the sections of the styles that it refers to. */
  format(others: (name: string) => DataStyle | undefined): string {
    if (this.element === 'number:boolean-style') return '"VRAI";"VRAI";"FAUX"';
    const own = this.own();
    const sections = this.maps.map(({ condition, style }) => section(condition, others(style)?.own() ?? 'General'));
    if (sections.length === 0) return own;
    const [first] = this.maps;
    const usual = sections.length === 1 && /^value\(\)\s*>=\s*0$/.test(first?.condition ?? '');
    if (usual) return `${others(first?.style ?? '')?.own() ?? 'General'};${own}`;
    const classic = this.classic(others, own);
    return classic ?? [...sections.slice(0, 2), own].join(';');
  }

  private own(): string {
    return this.general || this.code === '' ? this.code.replaceAll('\u0000', 'General') || 'General' : this.code;
  }

  /** « positive;negative;zero;text » where the conditions are those that the bare sections stand for. */
  private classic(others: (name: string) => DataStyle | undefined, own: string): string | null {
    const of = (sign: RegExp): string | undefined => {
      const map = this.maps.find(({ condition }) => sign.test(condition.replaceAll(' ', '')));
      return map && (others(map.style)?.own() ?? 'General');
    };
    const [positive, negative, zero] = [of(/^value\(\)>0$/), of(/^value\(\)<0$/), of(/^value\(\)=0$/)];
    if (positive === undefined || negative === undefined) return null;
    if (this.element === 'number:text-style')
      return zero === undefined ? null : `${positive};${negative};${zero};${own}`;
    return `${positive};${negative};${own}`;
  }

  private number(a: Attributes): void {
    const plain = a['number:decimal-places'] === undefined && a['number:grouping'] !== 'true';
    if (plain && small(a['number:min-integer-digits'], 1) <= 1 && a['number:display-factor'] === undefined) {
      this.general = true;
      this.code += '\u0000';
    } else this.code += digits(a);
  }

  private elapsed(code: string): string {
    return this.attributes['number:truncate-on-overflow'] === 'false' ? `[${code}]` : code;
  }
}

function small(text: string | undefined, otherwise: number): number {
  const n = Number(text ?? otherwise);
  return Number.isInteger(n) && n >= 0 && n <= 30 ? n : otherwise;
}

function decimals(places: number, least = places): string {
  return places === 0 ? '' : `.${'0'.repeat(Math.min(least, places))}${'#'.repeat(Math.max(0, places - least))}`;
}

function digits(a: Attributes): string {
  const whole = small(a['number:min-integer-digits'], 1);
  const places = small(a['number:decimal-places'], 0);
  const least = small(a['number:min-decimal-places'], places);
  const factor = Number(a['number:display-factor'] ?? 1);
  const thousands = ','.repeat(factor >= 1000 ? Math.min(4, Math.round(Math.log10(factor) / 3)) : 0);
  const integer = a['number:grouping'] === 'true' ? grouped(whole) : whole === 0 ? '#' : '0'.repeat(whole);
  return integer + decimals(places, least) + thousands;
}

function grouped(whole: number): string {
  const all = '0'.repeat(whole).padStart(Math.max(4, whole), '#');
  return all.replace(/\B(?=(.{3})+$)/g, ',');
}

function fraction(a: Attributes): string {
  const over = a['number:denominator-value'];
  const top = '?'.repeat(small(a['number:min-numerator-digits'], 1) || 1);
  const bottom = over ?? '?'.repeat(small(a['number:min-denominator-digits'], 1) || 1);
  return `${a['number:min-integer-digits'] === undefined ? '' : '# '}${top}/${bottom}`;
}

function section(condition: string, code: string): string {
  const match = /^value\(\)\s*(<=|>=|!=|<|>|=)\s*(-?[\d.]+)$/.exec(condition.trim());
  return match ? `[${match[1] === '!=' ? '<>' : match[1]}${match[2]}]${code}` : code;
}

/** Text in a code: bare where it means itself, else in quotes. */
function quote(text: string, percent: boolean): string {
  if (text === '' || /^[ \-/:()+]*$/.test(text)) return text;
  if (percent && text.trim() === '%') return text;
  return text
    .split('"')
    .map((piece) => (piece === '' ? '' : `"${piece}"`))
    .join('\\"');
}
