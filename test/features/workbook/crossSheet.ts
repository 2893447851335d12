import { empty, num, row, shared } from './cells';
import { addConnections } from './connections';
import { addMaps } from './customXml';
import { drawing, DRAWING, frame, shape, twoCell } from './drawings';
import type { FeaturePackage } from './package';
import { addPivot } from './pivot';
import type { SharedStrings } from './sharedStrings';
import { counted, extensions, worksheet } from './sheet';
import { addSlicers } from './slicers';
import { STYLE } from './styles';
import { declare } from './xml';

/** « Croisé »: pivot table, slicers, timeline, and a table that a query fills. */
export function addCrossSheet(pkg: FeaturePackage, strings: SharedStrings): void {
  const part = 'xl/worksheets/sheet5.xml';
  pkg.part(
    part,
    worksheet(5, {
      sheetPr: '<sheetPr codeName="Feuil5" published="0"/>',
      dimension: '<dimension ref="A3:H8"/>',
      sheetViews:
        '<sheetViews><sheetView workbookViewId="0"><pivotSelection pane="bottomRight" showHeader="1" activeRow="3" activeCol="1" r:id="rId1"><pivotArea dataOnly="0" outline="0" fieldPosition="0"/></pivotSelection></sheetView></sheetViews>',
      sheetFormatPr: '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>',
      sheetData: `<sheetData>${rows(strings).join('')}</sheetData>`,
      conditionalFormatting:
        '<conditionalFormatting pivot="1" sqref="B4:B5"><cfRule type="cellIs" dxfId="1" priority="1" operator="greaterThan"><formula>15</formula></cfRule></conditionalFormatting>',
      pageMargins: '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
      drawing: '<drawing r:id="rId4"/>',
      tableParts: counted('tableParts', ['<tablePart r:id="rId5"/>']),
      extLst: extensions(
        [
          '{A8765BA9-456A-4dab-B4F3-ACF838C121DE}',
          declare('x14'),
          '<x14:slicerList><x14:slicer r:id="rId2"/></x14:slicerList>',
        ],
        [
          '{7E03D99C-DC04-49d9-9315-930204A7B6E9}',
          declare('x15'),
          '<x15:timelineRefs><x15:timelineRef r:id="rId3"/></x15:timelineRefs>',
        ],
      ),
    }),
    'worksheet',
  );
  addPivot(pkg, part);
  addSlicers(pkg, part);
  pkg.part('xl/drawings/drawing3.xml', drawing(slicerFrame(), timelineFrame()), DRAWING);
  pkg.relate(part, 'rId4', 'drawing', 'xl/drawings/drawing3.xml');
  addConnections(pkg, part, 'rId5');
  addMaps(pkg, part);
}

function rows(strings: SharedStrings): readonly string[] {
  const text = (ref: string, value: string, s: number = STYLE.general): string => shared(ref, strings.text(value), s);
  return [
    row(3, '', text('A3', 'Étiquettes de lignes', STYLE.pivot), text('B3', 'Somme de Montant')),
    row(4, '', text('A4', 'Personnel'), num('B4', 12.5, STYLE.amount)),
    row(5, '', text('A5', 'Fonctionnement'), num('B5', 20, STYLE.amount)),
    row(6, '', text('A6', 'Total général'), num('B6', 32.5, STYLE.amount), text('G6', 'Code'), text('H6', 'Libellé')),
    row(7, '', num('G7', 9), text('H7', 'Ariège')),
    row(8, '', num('G8', 34), empty('H8', STYLE.general)),
  ];
}

function slicerFrame(): string {
  const uri = 'http://schemas.microsoft.com/office/drawing/2010/slicer';
  return alternate('a14', declare('a14'), frame(2, 'Poste', uri, `<sle:slicer xmlns:sle="${uri}" name="Poste"/>`), 3, [
    [3, 1],
    [6, 8],
  ]);
}

function timelineFrame(): string {
  const uri = 'http://schemas.microsoft.com/office/drawing/2012/timeslicer';
  return alternate('tsle', `xmlns:tsle="${uri}"`, frame(4, 'Date', uri, '<tsle:timeslicer name="Date"/>'), 5, [
    [3, 9],
    [8, 14],
  ]);
}

/** What newer programs draw, and a shape in its place for the others. */
function alternate(
  requires: string,
  declared: string,
  inside: string,
  id: number,
  at: readonly [readonly [number, number], readonly [number, number]],
): string {
  const fallback = shape(id, 'Absent', 'rect', 'Segment indisponible');
  return twoCell(
    at,
    `<mc:AlternateContent ${declare('mc')}><mc:Choice ${declared} Requires="${requires}">${inside}</mc:Choice><mc:Fallback>${fallback}</mc:Fallback></mc:AlternateContent>`,
    ' editAs="oneCell"',
  );
}
