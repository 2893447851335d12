import type { Basis } from '../../rules';
import { BASIS_NAMES } from './words';

const LONG_NAME = /^FAQ des pactes et contrats locaux des solidarités/;

/** The document behind « FAQ », named once at the end of a report. */
export const FAQ_NOTE =
  'FAQ\u00A0: foire aux questions des pactes et contrats locaux des solidarités, solidarites.gouv.fr/node/2143.';

/** Document and section, and the basis where the source does not say it already. */
export function sourceText(source: string, basis: Basis): string {
  const short = source.replace(LONG_NAME, 'FAQ');
  const name = BASIS_NAMES[basis];
  return short.toLowerCase().startsWith(name.toLowerCase()) ? short : `${short} (${name})`;
}
