import { counted } from './sheet';
import { DXF } from './styleDxfs';
import { declare, document, guid, NS } from './xml';

export interface Column {
  readonly name: string;
  /** Attributes and children that the column has beyond id and name. */
  readonly attributes?: string;
  readonly inside?: string;
}

/** A table part; `attributes` are those beyond id, name and range, `behind` what follows its columns. */
export function table(
  id: number,
  name: string,
  ref: string,
  columns: readonly Column[],
  options: { readonly attributes?: string; readonly filter: string; readonly behind: string },
): string {
  const list = columns.map(({ name: title, attributes = '', inside = '' }, i) => {
    const start = `<tableColumn id="${i + 1}" xr3:uid="${guid(7, 100 * id + i)}" name="${title}"${attributes}`;
    return inside === '' ? `${start}/>` : `${start}>${inside}</tableColumn>`;
  });
  return document(
    `<table xmlns="${NS.main}" ${declare('mc')} mc:Ignorable="xr xr3" ${declare('xr', 'xr3')} id="${id}" xr:uid="${guid(7, id)}" name="${name}" displayName="${name}" ref="${ref}"${options.attributes ?? ''}>` +
      `${options.filter}${counted('tableColumns', list)}${options.behind}</table>`,
  );
}

/** The ceilings: totals row, calculated column, formats of its own. */
export const ENVELOPE_TABLE = table(
  1,
  'Plafonds',
  'A4:F8',
  [
    { name: 'Axe', attributes: ` totalsRowLabel="Total" dataDxfId="${DXF.bold}"` },
    ...['2024', '2025', '2026', '2027'].map((name) => ({
      name,
      attributes: ` totalsRowFunction="sum" dataDxfId="${DXF.tableColumn}" totalsRowDxfId="${DXF.tableTotals}"`,
    })),
    {
      name: 'Total',
      attributes: ` totalsRowFunction="custom" dataDxfId="${DXF.tableColumn}"`,
      inside:
        '<calculatedColumnFormula>SUM(Plafonds[[#This Row],[2024]:[2027]])</calculatedColumnFormula><totalsRowFormula>SUM(Plafonds[Total])</totalsRowFormula>',
    },
  ],
  {
    attributes: ` totalsRowCount="1" headerRowDxfId="${DXF.tableHeader}" tableBorderDxfId="${DXF.tableWhole}"`,
    filter: `<autoFilter ref="A4:F7" xr:uid="${guid(7, 50)}"/>`,
    behind:
      '<tableStyleInfo name="TableStyleMedium2" showFirstColumn="1" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/>' +
      `<extLst><ext uri="{504A1905-F514-4f6f-8877-14C23A59335A}" ${declare('x14')}><x14:table altText="Plafonds notifiés" altTextSummary="Par axe et par année"/></ext></extLst>`,
  },
);

/** The avenant: filters of several sorts, a sort, a table style of the workbook. */
export const AVENANT_TABLE = table(
  2,
  'Avenant2024',
  'A4:H8',
  [
    ...['N°', 'Action', 'Axe', 'Nature', 'Part État', 'Part Département', 'Coût total'].map((name) => ({ name })),
    {
      name: 'Contrôle interne',
      attributes: ` dataDxfId="${DXF.green}"`,
      inside:
        '<calculatedColumnFormula>IF(Avenant2024[[#This Row],[Part État]]&gt;Avenant2024[[#This Row],[Coût total]]/2,"à voir","conforme")</calculatedColumnFormula>',
    },
  ],
  {
    attributes: ' totalsRowShown="0" insertRow="0" published="1" comment="Annexe financière"',
    filter:
      `<autoFilter ref="A4:H8" xr:uid="${guid(7, 60)}"><filterColumn colId="2" hiddenButton="1"><filters blank="1"><filter val="Enfance"/><filter val="Accès aux droits"/></filters></filterColumn>` +
      '<filterColumn colId="4"><customFilters and="1"><customFilter operator="greaterThan" val="0"/><customFilter operator="lessThan" val="100000"/></customFilters></filterColumn></autoFilter>' +
      '<sortState ref="A5:H8"><sortCondition ref="A5:A8"/><sortCondition descending="1" ref="E5:E8" sortBy="cellColor" dxfId="0"/></sortState>',
    behind:
      '<tableStyleInfo name="Tableau du contrat" showFirstColumn="0" showLastColumn="1" showRowStripes="1" showColumnStripes="1"/>',
  },
);
