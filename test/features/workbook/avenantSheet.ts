import { formula, num, row, shared } from './cells';
import type { FeaturePackage } from './package';
import type { SharedStrings } from './sharedStrings';
import { counted, worksheet } from './sheet';
import { STYLE } from './styles';
import { DXF } from './styleDxfs';
import { AVENANT_TABLE } from './tables';
import { escaped } from './xml';

/** 1.3 differs from the recap (its cost is typed as text); the fourth line is in no other sheet and over its half. */
const LINES = [
  ['1.1', 'Soutien à la parentalité', 'Enfance', 'Nouvelle', 40000, 40000, 100000],
  ['1.3', 'Relais petite enfance en quartier prioritaire', 'Enfance', 'Nouvelle', 9000, 9000, '18 000'],
  ['3.1', 'Domiciliation : appui aux communes', 'Accès aux droits', 'Renforcée', 30000, 20000, 60000],
  ['3.4', 'Prévention des expulsions locatives', 'Accès aux droits', 'Nouvelle', 50000, 30000, 80000],
] as const;

/** « Avenant 2024 (l'État) »: a table with a calculated column, without notes or drawings so far; written without dimension. */
export function addAvenantSheet(pkg: FeaturePackage, strings: SharedStrings): void {
  const part = 'xl/worksheets/sheet4.xml';
  pkg.part(
    part,
    worksheet(4, {
      sheetPr: '<sheetPr codeName="Feuil4"/>',
      sheetViews: '<sheetViews><sheetView workbookViewId="0"/></sheetViews>',
      sheetFormatPr: '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>',
      sheetData: `<sheetData>${rows(strings).join('')}</sheetData>`,
      conditionalFormatting: `<conditionalFormatting sqref="E5:G8" pivot="0"><cfRule type="expression" dxfId="${DXF.red}" priority="1"><formula>$E5&gt;$G5/2</formula></cfRule></conditionalFormatting>`,
      pageMargins: '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
      tableParts: counted('tableParts', ['<tablePart r:id="rId7"/>']),
    }),
    'worksheet',
  );
  pkg.part('xl/tables/table2.xml', AVENANT_TABLE, 'table');
  pkg.relate(part, 'rId7', 'table', 'xl/tables/table2.xml');
}

const CONTROL = 'IF(Avenant2024[[#This Row],[Part État]]>Avenant2024[[#This Row],[Coût total]]/2,"à voir","conforme")';
/** The calculated column: the cost of the second line is text, of which nothing is a half. */
const CONTROLS = [
  formula('H5', CONTROL, 'conforme', STYLE.text),
  `<c r="H6" s="${STYLE.text}" t="e"><f>${escaped(CONTROL)}</f><v>#VALUE!</v></c>`,
  formula('H7', CONTROL, 'conforme', STYLE.text),
  formula('H8', CONTROL, 'à voir', STYLE.text),
];

function rows(strings: SharedStrings): readonly string[] {
  const text = (ref: string, value: string, s: number): string => shared(ref, strings.text(value), s);
  const head = ['N°', 'Action', 'Axe', 'Nature', 'Part État', 'Part Département', 'Coût total', 'Contrôle interne'];
  return [
    row(
      1,
      '',
      text(
        'A1',
        "Contrat local des solidarités 2024-2027 – Département de l'Ariège – annexe financière 2024",
        STYLE.title,
      ),
    ),
    row(2, '', text('A2', 'Avenant financier – exercice 2024', STYLE.title)),
    row(4, '', ...head.map((title, i) => text(`${'ABCDEFGH'.charAt(i)}4`, title, STYLE.header))),
    ...LINES.map((line, i) => {
      const r = 5 + i;
      const cells = line.map((held, c) => {
        const ref = `${'ABCDEFG'.charAt(c)}${r}`;
        return typeof held === 'number' ? num(ref, held, STYLE.amount) : text(ref, held, STYLE.text);
      });
      return row(r, '', ...cells, CONTROLS[i] ?? '');
    }),
  ];
}
