import type { Column } from '../columns';
import { isAmountLike, isBlankWord, type GridCell, type GridRow } from '../grid';
import { normalise } from '../words/normalise';
import { isIndicatorRole } from './words';

/**
 * Whether a « Réalisé » or « Atteint » counts euros though it follows what looks like a target: its amounts are shown in euros, or
 * the « Objectif » before it is told in sentences, which no number reaches.
 */
export function countsEuros(column: Column, before: readonly Column[], below: readonly GridRow[]): boolean {
  const target = before.at(-1);
  if (!target) return false;
  const named = before.slice(-2).some(({ role }) => isIndicatorRole(role));
  const cells = under(column, below);
  if (areEuros(cells)) return !(named && areEuros(under(target, below)));
  return !named && cells.some(isAmountLike) && isAim(target) && areSentences(under(target, below));
}

/** Some amounts, all of them shown or written in euros. */
export function areEuros(cells: readonly GridCell[]): boolean {
  const amounts = cells.filter(isAmountLike);
  return amounts.length > 0 && amounts.every(({ cell, text }) => /€|EUR|\bk€|euro/i.test(`${cell.format} ${text}`));
}

/** Texts without any digit. */
export function areSentences(cells: readonly GridCell[]): boolean {
  const told = cells.filter((cell) => !isBlankWord(cell));
  return told.length > 0 && told.every(({ kind, text }) => kind === 'text' && !/\d/.test(text));
}

function isAim({ header }: Column): boolean {
  return /^objectifs?\b/.test(normalise(header?.text ?? ''));
}

function under({ column }: Column, below: readonly GridRow[]): readonly GridCell[] {
  return below.flatMap(({ cells }) => cells.filter((cell) => cell.column === column));
}
