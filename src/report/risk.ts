import type { FileSummary } from './summary';

/** What to look at first: files that could not be checked, then by blocking causes, causes to verify, informations; else by name. */
export function byRisk(a: FileSummary, b: FileSummary): number {
  const [first, second] = [weights(a), weights(b)];
  for (const [i, weight] of first.entries()) {
    const difference = (second[i] ?? 0) - weight;
    if (difference !== 0) return difference;
  }
  return a.file < b.file ? -1 : a.file > b.file ? 1 : 0;
}

function weights({ status, contract, counts }: FileSummary): readonly number[] {
  const open = contract?.open ?? counts;
  return [status === 'unreadable' ? 1 : 0, open.error, counts.error, open.warning, counts.warning, counts.info];
}
