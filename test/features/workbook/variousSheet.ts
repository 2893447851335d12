import { bool, empty, failed, formula, inline, num, row, shared } from './cells';
import { addHeaderPicture } from './headerPictures';
import type { FeaturePackage } from './package';
import { RICH_PHONETIC, type SharedStrings } from './sharedStrings';
import { merges, worksheet } from './sheet';
import { FIRST_FORMAT_STYLE, FORMATS, STYLE } from './styles';

/** « Divers »: values and formulas of every sort; a header picture and no notes. */
export function addVariousSheet(pkg: FeaturePackage, strings: SharedStrings): void {
  const part = 'xl/worksheets/sheet6.xml';
  pkg.part(
    part,
    worksheet(6, {
      sheetPr: '<sheetPr codeName="Feuil6" transitionEvaluation="1"/>',
      dimension: '<dimension ref="A1:N24"/>',
      sheetViews: '<sheetViews><sheetView defaultGridColor="0" colorId="12" workbookViewId="0"/></sheetViews>',
      sheetFormatPr: '<sheetFormatPr defaultRowHeight="15" x14ac:dyDescent="0.25"/>',
      sheetData: `<sheetData>${[...values(strings), ...formulas()].join('')}</sheetData>`,
      autoFilter:
        '<autoFilter ref="A12:B16"><filterColumn colId="0"><top10 percent="1" val="10"/></filterColumn></autoFilter>',
      dataConsolidate:
        '<dataConsolidate function="average" topLabels="1" link="1"><dataRefs count="1"><dataRef ref="C1:E3" sheet="Listes"/></dataRefs></dataConsolidate>',
      mergeCells: merges('M20:N22'),
      pageMargins: '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
      headerFooter: '<headerFooter><oddHeader>&amp;C&amp;G</oddHeader></headerFooter>',
      legacyDrawingHF: '<legacyDrawingHF r:id="rId22"/>',
      webPublishItems:
        '<webPublishItems count="1"><webPublishItem id="6144" divId="contrat_6144" sourceType="sheet" destinationFile="C:\\Temp\\contrat.htm" autoRepublish="0"/></webPublishItems>',
    }),
    'worksheet',
  );
  addHeaderPicture(pkg, part, 6);
}

function values(strings: SharedStrings): readonly string[] {
  const text = (ref: string, value: string, s: number = STYLE.general): string => shared(ref, strings.text(value), s);
  return [
    row(
      1,
      '',
      shared('A1', strings.xml(RICH_PHONETIC)),
      text('B1', '  espaces  '),
      text('C1', 'ligne 1\nligne 2'),
      text('D1', 'retour_x000D_écrit_x005F_x000D_'),
      text('E1', 'é'.repeat(2000)),
      inline('F1', ' =2+2 & <b> '),
      '<c r="G1" t="inlineStr"><is><r><rPr><b/></rPr><t>gras</t></r><r><t xml:space="preserve"> maigre</t></r></is></c>',
      text('H1', '😀 𝔘 \u00a0\u202f'),
      shared('I1', strings.xml('<t/>')),
      text('J1', '007', STYLE.quoted),
    ),
    row(
      2,
      '',
      ...['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!'].map((code, i) =>
        failed(`${'ABCDEFG'.charAt(i)}2`, code),
      ),
      bool('H2', true),
      bool('I2', false),
    ),
    row(
      3,
      '',
      num('A3', 45306, STYLE.date),
      num('B3', '45306.75', STYLE.date),
      '<c r="C3" s="8" t="d"><v>2024-01-15</v></c>',
      num('D3', '1.0000000000000001E-5'),
      num('E3', '73500.14999999999', STYLE.amount),
      num('F3', -0.5, STYLE.percent),
    ),
    row(
      4,
      's="11" customFormat="1" ht="40" customHeight="1"',
      ...FORMATS.map((_, i) =>
        num(`${'ABCDEFGHIJKL'.charAt(i)}4`, i % 2 === 0 ? '1234.5' : '-0.25', FIRST_FORMAT_STYLE + i),
      ),
    ),
    row(
      5,
      'thickTop="1"',
      empty('A5', STYLE.gradient),
      empty('B5', STYLE.diagonal),
      empty('C5', STYLE.pattern),
      text('D5', 'penché', STYLE.rotated),
    ),
    row(12, '', text('A12', 'Clé'), text('B12', 'Valeur')),
    row(13, '', text('A13', 'a'), num('B13', 1)),
    row(14, 'hidden="1"', text('A14', 'b'), num('B14', 2)),
  ];
}

function formulas(): readonly string[] {
  return [
    row(
      17,
      'ph="1"',
      formula('A17', 'SUM(B13:B14)', 3, 0, 'ca="1"'),
      // Array formulas of the old sort, over several cells, and of the new.
      formula('B17', 'B13:B14*2', 2, 0, 't="array" ref="B17:B18"'),
      '<c r="C17" cm="1"><f t="array" ref="C17:C18">_xlfn._xlws.SORT(B13:B14,,-1)</f><v>2</v></c>',
      '<c r="D17" t="e" cm="1"><f t="array" aca="1" ref="D17" ca="1">_xlfn.LET(_xlpm.x,NA(),_xlpm.x)</f><v>#N/A</v></c>',
      // A picture in a cell, as 365 keeps it.
      '<c r="E17" t="e" vm="1"><v>#VALUE!</v></c>',
      formula('F17', '[1]Feuil1!$A$1+[1]!Total', 42),
      formula('G17', 'Taux*SUM(Plafonds[2024])', 100000),
      formula('H17', 'HYPERLINK("#Enveloppe!A1","aller")', 'aller', STYLE.link),
      formula('I17', "SUM('Fiche 3.1'!B11,Récapitulatif!E7:E9)", 108000),
      '<c r="J17"><f>1/3</f></c>',
      formula('K17', 'IF(TRUE,"","x")', ''),
      '<c r="L17" t="b"><f>1=1</f><v>1</v></c>',
    ),
    row(18, '', num('B18', 4), num('C18', 1)),
    // A table of two variables: its cells hold no formulas of their own.
    row(19, '', formula('A19', 'B13+B14', 3), num('B19', 10), num('C19', 20)),
    row(
      20,
      '',
      num('A20', 1),
      formula('B20', '', 11, 0, 't="dataTable" ref="B20:C21" dt2D="1" dtr="1" r1="B13" r2="B14" ca="1"'),
      num('C20', 21),
      empty('M20', STYLE.total),
      empty('N20', STYLE.total),
    ),
    row(21, '', num('A21', 2), num('B21', 12), num('C21', 22)),
    // Shared formulas: across, then one that stands alone.
    row(
      23,
      '',
      formula('A23', 'A20*2', 2, 0, 't="shared" ref="A23:A24" si="0"'),
      formula('B23', '$A20+B$21', 13, 0, 't="shared" ref="B23:C23" si="1"'),
      formula('C23', '', 23, 0, 't="shared" si="1"'),
    ),
    row(24, '', formula('A24', '', 4, 0, 't="shared" si="0"')),
  ];
}
