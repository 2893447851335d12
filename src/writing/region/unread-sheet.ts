import { plain } from '../../checking';
import type { NewSheet } from '../../sheets';
import { textCell } from '../layout/cells';
import { STYLES } from '../layout/styles';
import type { RegionTable } from './table';

/** The files that are in no sum, each with the reason. */
export function unreadSheet({ unread }: RegionTable): NewSheet {
  return {
    name: 'Non lus',
    purpose: 'region',
    columns: [{ width: 40 }, { width: 100 }],
    rows: [
      { cells: [textCell(0, 'Fichiers non lus : ils ne comptent dans aucune somme', STYLES.title)] },
      { cells: [] },
      { cells: ['Fichier', 'Raison'].map((text, i) => textCell(i, text, STYLES.header)) },
      ...unread.map(({ file, problem }) => ({
        cells: [textCell(0, plain(file), STYLES.text), textCell(1, problem ?? '', STYLES.text)],
      })),
    ],
    gridLines: false,
    print: { orientation: 'landscape', repeatedRows: [2, 2], footer: 'Fichiers non lus' },
  };
}
