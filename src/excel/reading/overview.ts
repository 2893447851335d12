import { CORRECTIONS_NAMESPACE } from '../../sheets';

/** The sheets and what stands beside them: the first request of a read. */
export interface Overview {
  readonly worksheets: Excel.WorksheetCollection;
  readonly names: Excel.NamedItemCollection;
  readonly tables: Excel.TableCollection;
  readonly corrections: Excel.CustomXmlPart;
  readonly workbook: Excel.Workbook;
  readonly application: Excel.Application;
  /** The serial number of 1 January 1904: 0 where dates count from that day, which nothing else tells. */
  readonly firstDay: Excel.FunctionResult<number>;
}

export async function overview(context: Excel.RequestContext): Promise<Overview> {
  const { workbook } = context;
  const corrections = workbook.customXmlParts.getByNamespace(CORRECTIONS_NAMESPACE).getOnlyItemOrNullObject();
  corrections.load('id');
  workbook.worksheets.load('items/id,items/name,items/visibility');
  workbook.names.load('items/name,items/formula');
  workbook.tables.load('items/name,items/worksheet/name');
  workbook.application.load('calculationMode');
  workbook.load('readOnly,name');
  workbook.protection.load('protected');
  const firstDay = workbook.functions.date(1904, 1, 1);
  firstDay.load('value');
  await context.sync();
  return {
    worksheets: workbook.worksheets,
    names: workbook.names,
    tables: workbook.tables,
    corrections,
    workbook,
    application: workbook.application,
    firstDay,
  };
}
