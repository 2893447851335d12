import type { CheckedFinding } from '../../checking';
import type { Group } from '../grouped';

/** Informations about cells that differ in nothing but their place. */
const CODES: ReadonlySet<string> = new Set(['nombre-en-texte', 'montant-fraction']);

/** Below this many findings, each says its own. */
const MANY = 4;

/** A dozen columns of numbers stored as text, say: what each finding would say again and again is told once. */
export function isBoilerplate(group: Group<CheckedFinding>): boolean {
  return group.length >= MANY && group.every(({ code, ignored }) => CODES.has(code) && ignored === null);
}

/** The finding whose remedy holds for all: that of the most cells. */
export function widestOf(group: Group<CheckedFinding>): CheckedFinding {
  return group.reduce((most, finding) => (finding.cells.length > most.cells.length ? finding : most));
}
