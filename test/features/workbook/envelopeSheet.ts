import { formula, num, row, shared } from './cells';
import type { FeaturePackage } from './package';
import type { SharedStrings } from './sharedStrings';
import { counted, worksheet } from './sheet';
import { STYLE } from './styles';
import { ENVELOPE_TABLE } from './tables';

const CEILINGS = [
  ["Axe 1 – Prévenir la pauvreté et lutter contre les inégalités dès l'enfance", 70000],
  ["Axe 3 – Lutter contre la grande exclusion grâce à l'accès aux droits", 90000],
  ['Axe 4 – Construire une transition écologique et solidaire', 40000],
] as const;

/** « Enveloppe »: the ceilings in a table, the window split without being frozen. */
export function addEnvelopeSheet(pkg: FeaturePackage, strings: SharedStrings): void {
  const part = 'xl/worksheets/sheet2.xml';
  pkg.part(
    part,
    worksheet(2, {
      sheetPr: '<sheetPr codeName="Feuil2"/>',
      dimension: '<dimension ref="A1:F8"/>',
      sheetViews:
        '<sheetViews><sheetView showFormulas="0" showRuler="0" view="pageLayout" zoomScale="110" workbookViewId="0"><pane xSplit="4500" ySplit="1200" topLeftCell="B5" activePane="bottomRight"/><selection activeCell="A1" sqref="A1"/></sheetView></sheetViews>',
      sheetFormatPr: '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>',
      cols: '<cols><col min="1" max="1" width="60" customWidth="1"/><col min="2" max="6" width="13" customWidth="1"/></cols>',
      sheetData: `<sheetData>${rows(strings).join('')}</sheetData>`,
      pageMargins: '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
      tableParts: counted('tableParts', ['<tablePart r:id="rId1"/>']),
    }),
    'worksheet',
  );
  pkg.part('xl/tables/table1.xml', ENVELOPE_TABLE, 'table');
  pkg.relate(part, 'rId1', 'table', 'xl/tables/table1.xml');
}

function rows(strings: SharedStrings): readonly string[] {
  const text = (ref: string, value: string, s: number): string => shared(ref, strings.text(value), s);
  const head = ['Axe', '2024', '2025', '2026', '2027', 'Total'];
  const total = CEILINGS.reduce((sum, [, ceiling]) => sum + ceiling, 0);
  return [
    row(1, '', text('A1', "Plafonds notifiés par axe – Département de l'Ariège", STYLE.title)),
    row(4, '', ...head.map((title, i) => text(`${'ABCDEF'.charAt(i)}4`, title, STYLE.header))),
    ...CEILINGS.map(([axis, ceiling], i) =>
      row(
        5 + i,
        '',
        text(`A${5 + i}`, axis, STYLE.text),
        ...[...'BCDE'].map((column) => num(`${column}${5 + i}`, ceiling, STYLE.amount)),
        formula(`F${5 + i}`, 'SUM(Plafonds[[#This Row],[2024]:[2027]])', 4 * ceiling, STYLE.total),
      ),
    ),
    row(
      8,
      '',
      text('A8', 'Total', STYLE.total),
      ...[...'BCDE'].map((column, i) =>
        formula(`${column}8`, `SUBTOTAL(109,Plafonds[${2024 + i}])`, total, STYLE.total),
      ),
      formula('F8', 'SUM(Plafonds[Total])', 4 * total, STYLE.total),
    ),
  ];
}
