import type { Nature } from '../../contract';

export const NATURE_WORDS: Readonly<Record<Nature, string>> = {
  nouvelle: 'nouvelle',
  renforcee: 'renforcée',
  reconduite: 'reconduite',
};
