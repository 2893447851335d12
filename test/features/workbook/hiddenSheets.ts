import { num, row, shared } from './cells';
import type { FeaturePackage } from './package';
import type { SharedStrings } from './sharedStrings';
import { worksheet } from './sheet';
import { STYLE } from './styles';

/** « Listes » (hidden) and « Paramètres » (very hidden): what lists, names and the pivot table stand on,
 * under a protection of the old sort. */
export function addHiddenSheets(pkg: FeaturePackage, strings: SharedStrings): void {
  const text = (ref: string, value: string): string => shared(ref, strings.text(value));
  const sheet = (n: number, ...rows: readonly string[]): string =>
    worksheet(n, {
      sheetPr: `<sheetPr codeName="Feuil${n}"/>`,
      sheetViews: '<sheetViews><sheetView workbookViewId="0"/></sheetViews>',
      sheetFormatPr: '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>',
      sheetData: `<sheetData>${rows.join('')}</sheetData>`,
      sheetProtection: '<sheetProtection password="CC2A" sheet="1" selectLockedCells="1"/>',
    });
  pkg.part(
    'xl/worksheets/sheet7.xml',
    sheet(
      7,
      row(1, '', text('A1', 'Indicateurs'), text('C1', 'Poste'), text('D1', 'Montant'), text('E1', 'Date')),
      row(
        2,
        '',
        text('A2', 'Nombre de bénéficiaires'),
        text('C2', 'Personnel'),
        num('D2', 12.5),
        num('E2', 45306, STYLE.date),
      ),
      row(3, '', text('A3', 'File active'), text('C3', 'Fonctionnement'), num('D3', 20), num('E3', 45353, STYLE.date)),
      row(4, '', text('A4', 'Taux de sortie')),
    ),
    'worksheet',
  );
  pkg.part('xl/worksheets/sheet8.xml', sheet(8, row(1, '', text('A1', 'version'), num('B1', 3))), 'worksheet');
}
