import { empty, failed, formula, inline, num, row, shared } from './cells';
import type { SharedStrings } from './sharedStrings';
import { STYLE } from './styles';

/** What a cell of an amount holds: a number, a text, a formula with its result, an Excel error; null where it is blank. */
type Content =
  number | string | null | { readonly error: string } | { readonly formula: string; readonly result: number };

interface Line {
  readonly row: number;
  readonly id: string;
  readonly title: string;
  readonly nature: string;
  /** By year: State, département, CAF, FSE+, cost. */
  readonly years: readonly [readonly Content[], readonly Content[]];
  readonly attributes?: string;
}

const COLUMNS = [...'EFGHIJKLMN'];

/** Faults are planted where the sheet's features stand: cells with notes, formats, validations, a hidden row. */
const LINES: readonly Line[] = [
  {
    row: 7,
    id: '1.1',
    title: 'Soutien à la parentalité',
    nature: 'Nouvelle',
    // 2025: the State pays 60 of 80 (J7 holds a note).
    years: [
      [40000, 40000, 20000, null, 100000],
      [60000, 20000, 20000, null, 100000],
    ],
    attributes: 'spans="1:14" outlineLevel="1"',
  },
  {
    row: 8,
    id: '1.2',
    title: "Ateliers d'éveil du jeune enfant",
    nature: 'Renforcée',
    // 2024: a number typed as text (E8 holds a threaded comment). 2025: the balance is off.
    years: [
      ['12 500,00 €', 12500, null, null, 25000],
      [13000, 13000, null, null, 26500],
    ],
    attributes: 'spans="1:14" outlineLevel="1"',
  },
  {
    row: 9,
    id: '1.3',
    title: 'Relais petite enfance en quartier prioritaire',
    nature: 'Nouvelle',
    // 2024: a blank share; its label is marked. 2025: text that is no amount.
    years: [
      [8000, null, null, null, 16000],
      ['à définir', 8000, null, null, 16000],
    ],
    attributes: 'spans="1:14" outlineLevel="1" ht="30" customHeight="1"',
  },
  {
    row: 12,
    id: '3.1',
    title: 'Domiciliation : appui aux communes',
    nature: 'Renforcée',
    // FSE+ on a renforcée.
    years: [
      [30000, 20000, null, 10000, 60000],
      [30000, 30000, null, null, 60000],
    ],
    attributes: 'spans="1:14" s="19" customFormat="1"',
  },
  {
    row: 13,
    id: '3.2',
    title: 'Inclusion numérique',
    nature: 'Nouvelle',
    // In a hidden row: over its half, and a blank share.
    years: [
      [70000, 10000, null, null, 80000],
      [40000, null, null, null, 80000],
    ],
    attributes: 'spans="1:14" hidden="1"',
  },
  {
    row: 16,
    id: '4.1',
    title: 'Épiceries sociales itinérantes',
    nature: 'Nouvelle',
    // An error, and a share that is off by more than a euro.
    years: [
      [{ error: '#REF!' }, 25000, null, null, 50000],
      [{ formula: 'N16/2', result: 25000 }, 22000, null, null, 50000],
    ],
  },
];

const AXES: readonly (readonly [row: number, title: string])[] = [
  [6, "Axe 1 – Prévenir la pauvreté et lutter contre les inégalités dès l'enfance"],
  [11, "Axe 3 – Lutter contre la grande exclusion grâce à l'accès aux droits"],
  [15, 'Axe 4 – Construire une transition écologique et solidaire'],
];

export const RECAP_MERGES = [
  'A1:N1',
  'A4:A5',
  'B4:B5',
  'C4:C5',
  'D4:D5',
  'E4:I4',
  'J4:N4',
  'A6:N6',
  'A11:N11',
  'A15:N15',
];

/** The rows of « Récapitulatif ». */
export function recapRows(strings: SharedStrings): readonly string[] {
  const text = (ref: string, value: string, s: number): string => shared(ref, strings.text(value), s);
  const content = (ref: string, held: Content): string => {
    if (held === null) return empty(ref, STYLE.amount);
    if (typeof held === 'number') return num(ref, held, STYLE.amount);
    if (typeof held === 'string') return text(ref, held, STYLE.textFormat);
    if ('error' in held) return failed(ref, held.error, STYLE.amount);
    return formula(ref, held.formula, held.result, STYLE.amount);
  };
  const head = ['N°', "Intitulé de l'action", 'Nature', 'Indicateur local'];
  const roles = ['Part État', 'Part Département', 'CAF', 'FSE+', 'Coût total'];
  const rows = new Map<number, string>([
    [
      1,
      row(
        1,
        'spans="1:14" ht="21" customHeight="1"',
        text('A1', "Contrat local des solidarités 2024-2027 – Département de l'Ariège", STYLE.title),
      ),
    ],
    [2, row(2, '', inline('A2', 'Tableau récapitulatif des actions et des financements', STYLE.note))],
    [
      4,
      row(
        4,
        'spans="1:14" thickBot="1"',
        ...head.map((title, i) => text(`${'ABCD'.charAt(i)}4`, title, STYLE.header)),
        ...COLUMNS.map((column, i) =>
          i % 5 === 0 ? num(`${column}4`, 2024 + i / 5, STYLE.header) : empty(`${column}4`, STYLE.header),
        ),
      ),
    ],
    [
      5,
      row(
        5,
        'spans="1:14"',
        ...[...'ABCD'].map((column) => empty(`${column}5`, STYLE.header)),
        ...COLUMNS.map((column, i) => text(`${column}5`, roles[i % 5] ?? '', STYLE.header)),
      ),
    ],
    [10, row(10, 'spans="1:14"', text('A10', 'Sous-total axe 1', STYLE.total), ...subtotals(10))],
    [
      14,
      row(
        14,
        'spans="1:14"',
        text('A14', 'Sous-total axe 3', STYLE.total),
        ...COLUMNS.map((column, i) =>
          formula(
            `${column}14`,
            `SUM(${column}12:${column}13)`,
            [100000, 30000, 0, 10000, 140000, 70000, 30000, 0, 0, 140000][i] ?? 0,
            STYLE.total,
          ),
        ),
      ),
    ],
  ]);
  for (const [r, title] of AXES) rows.set(r, row(r, 'spans="1:14"', text(`A${r}`, title, STYLE.header)));
  for (const { row: r, id, title, nature, years, attributes } of LINES) {
    const amounts = years.flat().map((held, i) => content(`${COLUMNS[i] ?? ''}${r}`, held));
    rows.set(
      r,
      row(
        r,
        attributes ?? 'spans="1:14"',
        text(`A${r}`, id, STYLE.text),
        text(`B${r}`, title, STYLE.text),
        text(`C${r}`, nature, STYLE.text),
        text(`D${r}`, 'Nombre de bénéficiaires', STYLE.text),
        ...amounts,
      ),
    );
  }
  return [...rows].sort(([a], [b]) => a - b).map(([, xml]) => xml);
}

/** One shared formula over the row; its range leaves the last line of the axis out, so its sums are short. */
function subtotals(r: number): readonly string[] {
  const results = [40000, 52500, 20000, 0, 125000, 73000, 33000, 20000, 0, 126500];
  return COLUMNS.map((column, i) =>
    formula(
      `${column}${r}`,
      i === 0 ? `SUM(E7:E8)` : '',
      results[i] ?? 0,
      STYLE.total,
      i === 0 ? `t="shared" ref="E${r}:N${r}" si="0"` : 't="shared" si="0"',
    ),
  );
}
