import type { EmulatedClass } from '../wire/emulated';
import { NotEmulated } from '../wire/errors';
import { addinInternalService } from './addinInternalService';
import { application } from './application';
import { autoFilter } from './autoFilter';
import { conditionalFormat } from './conditionalFormat';
import { conditionalFormatCollection } from './conditionalFormatCollection';
import { conditionalFormatRule } from './conditionalFormatRule';
import { conditionalRangeFill } from './conditionalRangeFill';
import { conditionalRangeFont } from './conditionalRangeFont';
import { conditionalRangeFormat } from './conditionalRangeFormat';
import { customConditionalFormat } from './customConditionalFormat';
import { customXmlPart } from './customXmlPart';
import { customXmlPartCollection } from './customXmlPartCollection';
import { customXmlPartScopedCollection } from './customXmlPartScopedCollection';
import { dataValidation } from './dataValidation';
import { functionResult } from './functionResult';
import { functions } from './functions';
import { headerFooter } from './headerFooter';
import { headerFooterGroup } from './headerFooterGroup';
import { namedItem } from './namedItem';
import { namedItemCollection } from './namedItemCollection';
import { pageBreak } from './pageBreak';
import { pageBreakCollection } from './pageBreakCollection';
import { pageLayout } from './pageLayout';
import { range } from './range';
import { rangeAreas } from './rangeAreas';
import { table } from './table';
import { tableCollection } from './tableCollection';
import { workbook } from './workbook';
import { workbookCreated } from './workbookCreated';
import { workbookProtection } from './workbookProtection';
import { worksheet } from './worksheet';
import { worksheetCollection } from './worksheetCollection';
import { worksheetFreezePanes } from './worksheetFreezePanes';
import { worksheetProtection } from './worksheetProtection';

const CLASSES: readonly EmulatedClass<unknown>[] = [
  addinInternalService,
  application,
  autoFilter,
  conditionalFormat,
  conditionalFormatCollection,
  conditionalFormatRule,
  conditionalRangeFill,
  conditionalRangeFont,
  conditionalRangeFormat,
  customConditionalFormat,
  customXmlPart,
  customXmlPartCollection,
  customXmlPartScopedCollection,
  dataValidation,
  functionResult,
  functions,
  headerFooter,
  headerFooterGroup,
  namedItem,
  namedItemCollection,
  pageBreak,
  pageBreakCollection,
  pageLayout,
  range,
  rangeAreas,
  table,
  tableCollection,
  workbook,
  workbookCreated,
  workbookProtection,
  worksheet,
  worksheetCollection,
  worksheetFreezePanes,
  worksheetProtection,
];

const byKind = new Map(CLASSES.map((one) => [one.kind, one]));

export function classNamed(kind: string): EmulatedClass<unknown> {
  const found = byKind.get(kind);
  if (!found) throw new NotEmulated(kind);
  return found;
}
