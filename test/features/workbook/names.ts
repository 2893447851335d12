import { escaped } from './xml';

/** Names of every sort; local ones count the sheets in the order of the tabs, the chart sheet included. */
const NAMES: readonly (readonly [name: string, attributes: string, refersTo: string])[] = [
  ['_xlnm._FilterDatabase', ' localSheetId="6" hidden="1"', 'Divers!$A$12:$B$16'],
  ['_xlnm.Print_Area', ' localSheetId="0"', 'Récapitulatif!$A$1:$N$16,Récapitulatif!$P$1:$W$40'],
  ['_xlnm.Print_Titles', ' localSheetId="0"', 'Récapitulatif!$A:$B,Récapitulatif!$4:$5'],
  ['_xlnm.Print_Area', ' localSheetId="3"', "'Fiche 3.1'!$A$1:$E$14"],
  ['Axes', '', 'Plafonds[Axe]'],
  ['Date_du_jour', ' comment="Change chaque jour"', 'TODAY()'],
  ['Départ', ' localSheetId="3"', "'Fiche 3.1'!$B$11"],
  ['Départ', ' localSheetId="4"', "'Avenant 2024 (l''État)'!$G$5"],
  ['Disparu', '', '#REF!'],
  ['Externe', '', '[1]Feuil1!$A$1:$A$3'],
  ['Indicateurs', ' description="Liste" statusBar="Choisir"', 'OFFSET(Listes!$A$2,0,0,COUNTA(Listes!$A:$A)-1,1)'],
  ['Légende', '', '"Contrat & avenants"'],
  ['MOITIE', '', '_xlfn.LAMBDA(_xlpm.x,_xlpm.x/2)'],
  ['NativeTimeline_Date', '', '#N/A'],
  ['Secret', ' hidden="1"', 'Paramètres!$B$1'],
  ['Segment_Poste', '', '#N/A'],
  ['Segment_Nature', '', '#N/A'],
  ['Taux', '', '0.5'],
  ['Z_C0F15010_00EE_4000_8000_000000000001_.wvu.Cols', ' localSheetId="0" hidden="1"', 'Récapitulatif!$D:$D'],
];

/** One that is local to the chart sheet; openpyxl reads no workbook that has such a one. */
const OF_CHART_SHEET: typeof NAMES = [['Imprimante', ' localSheetId="2"', '"A3"']];

export function definedNames(withChartSheet: boolean): string {
  const names = withChartSheet ? [...NAMES, ...OF_CHART_SHEET] : NAMES;
  const items = names.map(
    ([name, attributes, text]) => `<definedName name="${name}"${attributes}>${escaped(text)}</definedName>`,
  );
  return `<definedNames>${items.join('')}</definedNames>`;
}
