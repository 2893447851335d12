import type { Format } from './settings';
import { UsageError } from './usage-error';

// The values of options as they are typed. @throws UsageError

export function year(value: string): number {
  if (/^20\d\d$/.test(value)) return Number(value);
  throw new UsageError(`--year attend une année à quatre chiffres, et non « ${value} ».`);
}

export function signatures(value: string): 2 | 3 {
  if (value === '2' || value === '3') return value === '2' ? 2 : 3;
  throw new UsageError(`--signatures attend 2 ou 3, et non « ${value} ».`);
}

export function round(value: string): 'euro' {
  if (value === 'euro') return value;
  throw new UsageError(`--round « ${value} » n'existe pas : choisissez euro.`);
}

export function checkFormat(value: string): Format {
  if (value === 'text' || value === 'json' || value === 'html' || value === 'xlsx') return value;
  throw new UsageError(`--format « ${value} » n'existe pas : choisissez text, json, html ou xlsx.`);
}

export function format(value: string): 'text' | 'json' {
  if (value === 'text' || value === 'json') return value;
  throw new UsageError(`--format « ${value} » n'existe pas : choisissez text ou json.`);
}

export function kind(value: string): 'departement' | 'metropole' {
  if (value === 'departement' || value === 'metropole') return value;
  throw new UsageError(`--kind « ${value} » n'existe pas : choisissez departement ou metropole.`);
}

export function jobs(value: string): number {
  if (/^[1-9]\d{0,2}$/.test(value)) return Number(value);
  throw new UsageError(`--jobs attend un nombre entier à partir de 1, et non « ${value} ».`);
}
