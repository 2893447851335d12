import { empty, formula, num, row, shared } from './cells';
import { addControls, CONTROLS } from './controls';
import { twoCell, chartFrame, drawing, DRAWING } from './drawings';
import { addEmbedded, OLE_OBJECTS } from './embedded';
import type { FeaturePackage } from './package';
import type { SharedStrings } from './sharedStrings';
import { merges, worksheet } from './sheet';
import { STYLE } from './styles';

const TITLES: readonly (readonly [number, string, string])[] = [
  [3, "N° de l'action", '3.1'],
  [4, 'Intitulé', 'Domiciliation : appui aux communes'],
  [5, 'Collectivité', "Département de l'Ariège"],
  [6, 'Axe', "Axe 3 – Lutter contre la grande exclusion grâce à l'accès aux droits"],
  [7, "Nature de l'action", 'Renforcée'],
];

/** By year; each amount stands in two merged columns. The State's part of 2025 is not that of the recap. */
const PLAN: readonly (readonly [number, string, readonly (number | null)[]])[] = [
  [11, 'Coût total', [60000, 60000]],
  [12, 'Part État', [30000, 34000]],
  [13, 'Part Département', [20000, 30000]],
  [14, 'FSE+', [10000, null]],
];

/** « Fiche 3.1 »: protected, with open ranges, scenarios, merged amounts, form controls and embedded objects, and no notes. */
export function addFicheSheet(pkg: FeaturePackage, strings: SharedStrings, looseVml: boolean): void {
  const part = 'xl/worksheets/sheet3.xml';
  const pairs = [10, ...PLAN.map(([r]) => r)].flatMap((r) => [`B${r}:C${r}`, `D${r}:E${r}`]);
  pkg.part(
    part,
    worksheet(3, {
      sheetPr: '<sheetPr codeName="Feuil3"><tabColor indexed="10"/></sheetPr>',
      dimension: '<dimension ref="A1:E14"/>',
      sheetViews:
        '<sheetViews><sheetView rightToLeft="0" showZeros="0" workbookViewId="0"><pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozenSplit"/><selection pane="bottomLeft"/></sheetView></sheetViews>',
      sheetFormatPr: '<sheetFormatPr defaultRowHeight="15" zeroHeight="0" x14ac:dyDescent="0.25"/>',
      sheetData: `<sheetData>${rows(strings).join('')}</sheetData>`,
      sheetProtection:
        '<sheetProtection algorithmName="SHA-512" hashValue="Yq0mT4Cq6yTDSUMHGnzc0CNCmsX7cLmlW0tNjZHC1Uxv0iFHhL1jmXzIoq8CXTyBQzDrVHeLpEl1nLgfyYTCIg==" saltValue="7C4ykQVqvKsPmLy1PMoQTw==" spinCount="100000" sheet="1" objects="1" scenarios="1" formatCells="0" autoFilter="0"/>',
      protectedRanges:
        '<protectedRanges><protectedRange sqref="B14:C14 D14" name="FSE" securityDescriptor="O:WDG:WDD:(A;;CC;;;S-1-5-21-1)"/><protectedRange algorithmName="SHA-512" hashValue="AAAA" saltValue="BBBB" spinCount="100000" sqref="B12:E12" name="État"/></protectedRanges>',
      scenarios:
        '<scenarios current="0" show="0" sqref="B20"><scenario name="Haut" locked="1" count="1" user="Marie Dupont" comment="Créé par Marie"><inputCells r="B12" val="35000" numFmtId="164"/></scenario><scenario name="Bas" hidden="1" count="1" user="Paul"><inputCells r="B12" deleted="0" val="25000"/></scenario></scenarios>',
      mergeCells: merges('A1:E1', ...TITLES.map(([r]) => `B${r}:E${r}`), ...pairs),
      pageMargins: '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
      drawing: '<drawing r:id="rId1"/>',
      legacyDrawing: '<legacyDrawing r:id="rId2"/>',
      oleObjects: OLE_OBJECTS,
      controls: CONTROLS,
    }),
    'worksheet',
  );
  pkg.relate(part, 'rId1', 'drawing', 'xl/drawings/drawing2.xml');
  pkg.part(
    'xl/drawings/drawing2.xml',
    drawing(
      twoCell(
        [
          [6, 1],
          [12, 12],
        ],
        chartFrame(2, 'Graphique 1', 'rId1'),
      ),
    ),
    DRAWING,
  );
  pkg.relate('xl/drawings/drawing2.xml', 'rId1', 'chart', 'xl/charts/chart4.xml');
  addControls(pkg, part, looseVml);
  addEmbedded(pkg, part);
}

function rows(strings: SharedStrings): readonly string[] {
  const text = (ref: string, value: string, s: number): string => shared(ref, strings.text(value), s);
  const over = (r: number, first: string, second: string): string[] => [
    first,
    empty(`C${r}`, STYLE.amount),
    second,
    empty(`E${r}`, STYLE.amount),
  ];
  return [
    row(1, '', text('A1', 'FICHE ACTION N° 3.1 – Domiciliation : appui aux communes', STYLE.title)),
    ...TITLES.map(([r, label, value]) =>
      row(r, '', text(`A${r}`, label, STYLE.text), text(`B${r}`, value, STYLE.text)),
    ),
    row(9, '', text('A9', 'PLAN DE FINANCEMENT (en €)', STYLE.title)),
    row(
      10,
      '',
      text('A10', 'Financeurs', STYLE.header),
      ...over(10, num('B10', 2024, STYLE.header), num('D10', 2025, STYLE.header)),
    ),
    ...PLAN.map(([r, label, [first = null, second = null]]) =>
      row(
        r,
        r === 14 ? 'hidden="1"' : '',
        text(`A${r}`, label, STYLE.text),
        ...over(
          r,
          first === null ? empty(`B${r}`, STYLE.unlockedAmount) : num(`B${r}`, first, STYLE.unlockedAmount),
          second === null
            ? empty(`D${r}`, STYLE.amount)
            : r === 12
              ? formula(`D${r}`, '30000+4000', second, STYLE.hiddenFormula)
              : num(`D${r}`, second, STYLE.amount),
        ),
      ),
    ),
  ];
}
