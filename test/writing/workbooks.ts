import { writeUserMarks, type IgnoredFinding } from '../../src/reading';
import { formatCellRef, type Flag, type SheetSnapshot, type Snapshot } from '../../src/sheets';
import { book, sheet, type Content } from '../support/sheet';

const HEAD = ['N°', 'Intitulé de l’action', 'Axe', 'Coût total 2024', 'Part État 2024', 'Part Département 2024'];

/** A récapitulatif of the Ariège: each row is number, title, axis, cost, State, département. */
export function recap(...rows: readonly (readonly Content[])[]): SheetSnapshot {
  return sheet('Récap', [['Département de l’Ariège'], HEAD, ...rows]);
}

/** In order, each at parity. */
export const SOUND: readonly [readonly Content[], readonly Content[], readonly Content[]] = [
  ['1.1', 'Soutien à la parentalité', 'Axe 1 enfance', 80000, 40000, 40000],
  ['3.1', 'Accès aux droits', 'Axe 3 accès aux droits', 60000, 30000, 30000],
  ['4.1', 'Mobilité solidaire', 'Axe 4 transition écologique', 40000, 20000, 20000],
];

export const CEILINGS = sheet('Enveloppe', [
  ['Plafonds notifiés'],
  ['Axe', 'Plafond annuel'],
  ['Axe 1 enfance', 50000],
  ['Axe 3 accès aux droits', 100000],
  ['Axe 4 transition écologique', 10000],
]);

/** What a user says of the parity of 1.1 in a `recap`. */
export const JUSTIFIED: IgnoredFinding = {
  code: 'parite',
  cells: ['Récap!E3'],
  action: '1.1',
  axis: 1,
  year: 2024,
  reason: 'Accord du préfet',
  date: '2026-11-20',
};

/** The workbook with the motive that a user gave for one of its findings. */
export function justifying(snapshot: Snapshot, mark: IgnoredFinding): Snapshot {
  return { ...snapshot, customXml: writeUserMarks({ corrections: [], ignored: [mark] }) };
}

export { book };

/** « error Récap!E3 » or « info Récap!F3 (Récap!B3) »: where a flag stands, and what is marked in place of blanks. */
export function placesOf(flags: readonly Flag[]): string[] {
  return flags.map(({ severity, cells, labels }) => {
    const blank = labels.length === 0 ? '' : ` (${labels.map(formatCellRef).join(', ')})`;
    return `${severity} ${cells.map(formatCellRef).join(', ')}${blank}`;
  });
}
