import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readWorkbook } from '../../src/files';
import { formatDecimal } from '../../src/money';
import { catalogue } from '../../src/rules';
import {
  sheetFingerprint,
  ownSheetMark,
  OWN_SHEET_NAME,
  type Edits,
  type NewSheet,
  type Snapshot,
} from '../../src/sheets';
import { annotateEdits, cleanEdits, type RunInfo } from '../../src/writing';
import { samples } from '../support/cofisol';
import { reportOf } from '../support/reading';
import { sheet } from '../support/sheet';
import { asRead, checkOf, shownIn } from './support';
import { book, CEILINGS, JUSTIFIED, justifying, recap, SOUND } from './workbooks';

const [, second, third] = SOUND;
const RUN: RunInfo = { file: 'contrat.xlsx', date: '2026-11-20', version: '9.9.9', parameters: '2024-01-01' };
/** 1.1 has 10 000,00 € of the State beyond its half; axis 4 is above its ceiling, axis 3 under its floor. */
const FAULTY = book(recap(['1.1', '=1+1 Soutien', 'Axe 1 enfance', 80000, 50000, 30000], second, third), CEILINGS);

function addedIn(edits: Edits): NewSheet {
  for (const edit of edits) if (edit.type === 'add-sheet') return edit.sheet;
  throw new Error('no sheet');
}

function controlOf(snapshot: Snapshot, takenNames: readonly string[] = [], run = RUN): NewSheet {
  return addedIn(annotateEdits(snapshot, checkOf(snapshot), { run, sheets: 'replace', takenNames }));
}

const plain = (text: string): string => text.replace(/[\u00A0\u202F]/g, ' ');
/** All that a row shows, from left to right. */
const rowText = (made: NewSheet, row: number): string =>
  plain(
    made.columns
      .map((_, column) => shownIn(made, row, column))
      .filter((text) => text !== '')
      .join(' | '),
  );
const allText = (made: NewSheet): string => made.rows.map((_, row) => rowText(made, row)).join('\n');
/** The rows of a table, by the title above it. */
function tableOf(made: NewSheet, title: RegExp): number[] {
  const at = made.rows.findIndex((_, row) => title.test(rowText(made, row)));
  const end = made.rows.findIndex((row, index) => index > at && row.cells.length === 0);
  return made.rows.map((_, row) => row).slice(at + 2, end);
}
const columnOf = (made: NewSheet, header: string, below: RegExp): number => {
  const at = made.rows.findIndex((_, row) => below.test(rowText(made, row))) + 1;
  return made.columns.findIndex((_, column) => plain(shownIn(made, at, column)) === header);
};

test('elle dit d’abord de qui il s’agit, le verdict, et avec quoi le contrôle a été fait', () => {
  const made = controlOf(FAULTY);
  expect(rowText(made, 1)).toBe('Ariège (département, type lu dans le classeur) : 3 actions, 2024');
  expect(rowText(made, 2)).toMatch(/^\d anomalies? bloquantes?, /);
  expect(rowText(made, 3)).toBe(
    'Contrôlé le 20/11/2026 par Cofisol 9.9.9, paramètres du 01/01/2024 ; classeur contrat.xlsx',
  );
});

test('sans date ni nom de fichier, elle ne les invente pas', () => {
  const made = controlOf(FAULTY, [], { ...RUN, date: null, file: null });
  expect(rowText(made, 3)).toBe('Contrôlé par Cofisol 9.9.9, paramètres du 01/01/2024');
});

test('un constat a son titre, son action, ses montants exacts, son remède et un lien vers sa cellule', () => {
  const made = controlOf(FAULTY);
  const row = tableOf(made, /^Constats/).find((at) => rowText(made, at).includes('10 000,00 € de plus'))!;
  const cell = (header: string) => plain(shownIn(made, row, columnOf(made, header, /^Constats/)));
  expect(cell('Gravité')).toBe('▲ Anomalie bloquante');
  expect(cell('Constat')).toBe(plain(catalogue.find(({ code }) => code === 'parite')!.title));
  expect(cell('Action')).toBe('1.1 =1+1 Soutien');
  expect([cell('Axe'), cell('Année'), cell('Cellule'), cell('Feuille')]).toEqual(['1', '2024', 'E3', 'Récap']);
  expect([cell('Montant trouvé'), cell('Montant attendu')]).toEqual(['50000', '40000']);
  expect(cell('Que faire')).toContain('Ramenez la part État à 40 000,00 €');
  expect(cell('Fondement')).toContain('FAQ');
  const link = made.rows[row]!.cells.find(({ link: to }) => to)?.link;
  expect(link).toEqual({ sheet: 'Récap', row: 2, column: 4 });
});

test('les totaux disent en toutes lettres ce qui manque et ce qui reste', () => {
  const made = controlOf(FAULTY);
  const [one, three, four] = tableOf(made, /^Crédits de l’État par axe/).map((row) => rowText(made, row));
  expect(one).toBe(
    'Conforme | Axe 1, enfance | 2024 | 50000 | Le plancher est atteint. | Le plafond est atteint, sans être dépassé. | 20000 | 50000 | 0',
  );
  expect(three).toBe(
    'Sous le plancher | Axe 3, accès aux droits | 2024 | 30000 | Il manque 10 000,00 € pour atteindre le plancher. | Il reste 70 000,00 € sous le plafond. | 40000 | 100000 | 10000 | 70000',
  );
  expect(four).toBe(
    'Plafond de l’axe dépassé | Axe 4, transition | 2024 | 20000 | Le plancher est atteint. | Le plafond de l’axe est dépassé de 10 000,00 €. | 4000 | 10000 | -10000',
  );
});

test('sans plafond connu, rien n’est dit conforme', () => {
  const made = controlOf(book(recap(...SOUND)));
  const rows = tableOf(made, /^Crédits de l’État par axe/).map((row) => rowText(made, row));
  expect(rows).toHaveLength(3);
  for (const row of rows) expect(row).toMatch(/^Plafond inconnu .*Sans plafond, le plancher n’est pas connu/);
});

test('un constat justifié le dit, avec son motif', () => {
  const made = controlOf(justifying(FAULTY, JUSTIFIED));
  const row = tableOf(made, /^Constats/)
    .map((at) => rowText(made, at))
    .find((text) => text.includes('justifié'));
  expect(row).toMatch(/^▲ Anomalie bloquante\n\(justifié\)/);
  expect(row).toContain('Justifié le 20/11/2026 : Accord du préfet');
  expect(rowText(made, 2)).toContain('(dont 1 constat justifié)');
});

test('ce qui a été corrigé de la lecture, ou n’a pas pu l’être, est dit en tête', () => {
  const ceiling = { type: 'ceiling', axis: 1, year: 2024, amount: '90000.00' } as const;
  const unit = { type: 'unit', sheet: 'Absente', unit: 'kilo' } as const;
  const check = { ...checkOf(FAULTY), corrections: [ceiling], unusedCorrections: [unit] };
  const text = allText(addedIn(annotateEdits(FAULTY, check, { run: RUN, sheets: 'replace', takenNames: [] })));
  expect(text).toContain("Correction apportée par l'utilisateur : plafond de l'axe 1 en 2024 à 90 000,00 €.");
  expect(text).toContain(
    'Correction sans effet (feuille, cellule ou action introuvable) : « Absente » en milliers d’euros.',
  );
  expect(allText(controlOf({ ...FAULTY, customXml: '{' }))).toContain("n'ont pas été appliquées");
});

test('elle montre chaque feuille lue, son usage, et le rôle de chaque titre', () => {
  const text = allText(controlOf(book(...FAULTY.sheets, sheet('Notes', [['Réunion du 3 mai']]))));
  expect(text).toContain('Laissée de côté | Notes');
  expect(text).toMatch(/Plafonds \| Enveloppe \| Plafonds notifiés par axe/);
  expect(text).toContain("2024 | E2 | Récap | Part État 2024 | part de l'État");
});

describe('son nom', () => {
  test('laisse la sienne à l’utilisateur, quelle que soit la casse', () => {
    expect(controlOf(book(...FAULTY.sheets, sheet('CONTRÔLE', [['à moi']]))).name).toBe('Contrôle (2)');
    expect(controlOf(FAULTY, ['Contrôle', 'Contrôle (2)']).name).toBe('Contrôle (3)');
  });
});

/** The workbook as it comes back with the « Contrôle » sheet in front. */
function annotated(snapshot: Snapshot): Snapshot {
  const made = controlOf(snapshot);
  const own = asRead(made);
  const name = {
    name: OWN_SHEET_NAME,
    sheet: made.name,
    refersTo: ownSheetMark(made.purpose, sheetFingerprint(own.cells)),
  };
  return { ...snapshot, sheets: [own, ...snapshot.sheets], names: [...snapshot.names, name] };
}

/** Somebody typed a figure on the sheet. */
function typedInto(snapshot: Snapshot): Snapshot {
  const [control, ...others] = snapshot.sheets;
  const typed = {
    row: 200,
    column: 0,
    value: { kind: 'text', text: 'Vu avec le préfet' },
    formula: null,
    format: 'General',
  } as const;
  return { ...snapshot, sheets: [{ ...control!, cells: [...control!.cells, typed] }, ...others] };
}

describe('une copie annotée', () => {
  test('est contrôlée comme l’original, lecture comprise', () => {
    expect(reportOf(annotated(FAULTY))).toEqual(reportOf(FAULTY));
  });

  test('annotée de nouveau, n’a qu’une feuille de contrôle, la même', () => {
    const again = annotated(FAULTY);
    const edits = annotateEdits(again, checkOf(again), { run: RUN, sheets: 'replace', takenNames: [] });
    expect(edits.map(({ type }) => type)).toEqual(['remove-sheet', 'set-flags', 'add-sheet']);
    expect(edits[0]).toEqual({ type: 'remove-sheet', sheet: 'Contrôle' });
    expect(edits[2]).toEqual({ type: 'add-sheet', sheet: controlOf(FAULTY), before: 'Récap' });
  });

  test('dont la feuille de contrôle porte une note de l’utilisateur la garde, et dit qu’elle n’est pas lue', () => {
    const noted = typedInto(annotated(FAULTY));
    const edits = annotateEdits(noted, checkOf(noted), { run: RUN, sheets: 'replace', takenNames: [] });
    expect(edits.flatMap((edit) => (edit.type === 'add-sheet' ? [edit.sheet.name] : [edit.type]))).toEqual([
      'set-flags',
      'Contrôle (2)',
    ]);
    expect(cleanEdits(noted, 'replace')).toEqual([{ type: 'set-flags', flags: [] }]);
    expect(checkOf(noted).findings).toEqual(checkOf(FAULTY).findings);
    expect(checkOf(noted).sheets[0]).toMatchObject({
      name: 'Contrôle',
      use: 'passed-over',
      why: expect.stringContaining('modifiée depuis'),
    });
  });

  test('est nettoyée de ses repères et de sa feuille', () => {
    expect(cleanEdits(annotated(FAULTY), 'replace')).toEqual([
      { type: 'remove-sheet', sheet: 'Contrôle' },
      { type: 'set-flags', flags: [] },
    ]);
  });
});

test.each(['demo-departement.xlsx', 'demo-metropole.xlsx', 'avenants-annuels.xlsx', 'recap-kiloeuros.xlsx'])(
  '%s : les montants de la feuille sont ceux du contrôle, et chaque lien mène à une cellule du classeur',
  (file) => {
    const snapshot = readWorkbook(readFileSync(path.join(samples, file)));
    const check = checkOf(snapshot);
    const made = controlOf(snapshot);
    const findings = tableOf(made, /^Constats/);
    expect(findings).toHaveLength(check.findings.length);
    const amount = (row: number, header: string, table: RegExp) => {
      const text = shownIn(made, row, columnOf(made, header, table));
      return text === '' ? null : Number(text);
    };
    const exact = (cents: (typeof check.findings)[number]['actual']) =>
      cents === null ? null : Number(formatDecimal(cents));
    expect(
      findings.map((row) => [amount(row, 'Montant trouvé', /^Constats/), amount(row, 'Montant attendu', /^Constats/)]),
    ).toEqual(check.findings.map(({ actual, expected }) => [exact(actual), exact(expected)]));
    const TOTALS = /^Crédits de l’État par axe/;
    expect(
      tableOf(made, TOTALS).map((row) =>
        ['Crédits de l’État', 'Plancher', 'Plafond'].map((header) => amount(row, header, TOTALS)),
      ),
    ).toEqual(check.totals.map(({ state, floor, ceiling }) => [exact(state), exact(floor), exact(ceiling)]));
    const sheets = new Set(snapshot.sheets.map(({ name }) => name));
    const links = made.rows.flatMap(({ cells }) => cells.flatMap(({ link }) => link ?? []));
    expect(links.filter(({ sheet: name }) => name !== made.name && !sheets.has(name))).toEqual([]);
    expect(links.filter(({ sheet: name }) => name !== made.name).length).toBeGreaterThan(
      check.findings.filter(({ cells }) => cells.length > 0).length,
    );
  },
);

test('tout ce qui vient du classeur y est du texte, et rien n’y est fusionné ni calculé', () => {
  const kinds = new Set(controlOf(FAULTY).rows.flatMap(({ cells }) => cells.map(({ content }) => content.kind)));
  expect([...kinds].toSorted()).toEqual(['blank', 'number', 'text']);
});

test('elle s’imprime en paysage, l’en-tête des constats répété et au-dessus d’eux seuls', () => {
  const made = controlOf(FAULTY);
  const [header] = made.print!.repeatedRows!;
  expect(rowText(made, header)).toMatch(/^Gravité \| Constat/);
  expect(made.print).toMatchObject({ orientation: 'landscape', repeatedRows: [header, header] });
  expect(made.print!.area!.bottom).toBe(tableOf(made, /^Constats/).at(-1));
});
