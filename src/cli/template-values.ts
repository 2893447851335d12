import { UsageError } from './usage-error';

// What the options of `template` accept; each throws a UsageError that says what is expected.

export function years(value: string): readonly number[] {
  const [from, to] = /^(20\d\d)(?:-(20\d\d))?$/.exec(value)?.slice(1) ?? [];
  const first = Number(from);
  const last = to === undefined ? first : Number(to);
  if (from !== undefined && last >= first) return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  throw new UsageError(`--years attend des années comme 2024-2027, ou une seule, et non « ${value} ».`);
}

export function actions(value: string): number {
  if (/^([1-9]\d?|100)$/.test(value)) return Number(value);
  throw new UsageError(`--actions attend un nombre de 1 à 100, et non « ${value} ».`);
}

export function layout(value: string): 'fiches' | 'liste' {
  if (value === 'fiches' || value === 'liste') return value;
  throw new UsageError(`--layout « ${value} » n'existe pas : choisissez fiches ou liste.`);
}
