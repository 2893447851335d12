import { attributes, elements, growing, parts, relations, texts, type Feature } from './checklist';

const SHEET = /worksheets\/[^/]*\.xml$/i;
const BOOK = /workbook\.xml$/i;
const STYLES = /styles\.xml$/i;
const STRINGS = /sharedStrings\.xml$/i;
const DRAWING = /drawings\/drawing\d+\.xml$/i;
const CHART = /charts\/chart\d+\.xml$/i;
const TABLE = /tables\/table\d+\.xml$/i;
const PIVOT = /pivotTables\/[^/]*\.xml$/i;
const isX14 = ({ namespace }: { readonly namespace: string }): boolean => namespace.includes('microsoft.com');
const isMain = ({ namespace }: { readonly namespace: string }): boolean => !isX14({ namespace });
const rule = (type: string): Feature => attributes(`conditional format ${type}`, SHEET, 'cfRule', 'type', type);
const validation = (type: string): Feature => attributes(`validation ${type}`, SHEET, 'dataValidation', 'type', type);
const cell = (type: string): Feature => attributes(`cells of type ${type}`, SHEET, 'c', 't', type);
const formula = (type: string): Feature => attributes(`formulas of type ${type}`, SHEET, 'f', 't', type);
const child = (name: string): Feature => elements(`sheets with ${name}`, SHEET, name);

/** What a workbook may hold, beyond the 87 features that the libraries were measured on. */
export const FEATURES: readonly Feature[] = [
  // Drawings and charts.
  ...['barChart', 'lineChart', 'pie3DChart', 'trendline', 'errBars', 'dLbls'].map((name) =>
    elements(`charts: ${name}`, CHART, name),
  ),
  elements('charts of 2016', /chartEx\d+\.xml$/, 'series'),
  elements('user shapes in charts', /drawings\/drawing9\.xml$/, 'relSizeAnchor'),
  parts('styles and colours of charts', /charts\/(style|colors)\d+\.xml$/),
  parts('chart sheets', /^xl\/chartsheets\/[^/]+\.xml$/),
  ...[
    'pic',
    'sp',
    'grpSp',
    'cxnSp',
    'graphicFrame',
    'twoCellAnchor',
    'oneCellAnchor',
    'absoluteAnchor',
    'svgBlip',
    'hlinkClick',
  ].map((name) => elements(`drawings: ${name}`, DRAWING, name)),
  parts('images', /media\/.*\.(png|jpeg|svg|emf)$/),
  parts('parts of diagrams', /diagrams\//),
  // Objects and controls.
  elements('form controls', SHEET, 'control'),
  parts('properties of controls', /ctrlProps\//),
  parts('ActiveX', /activeX\/activeX/),
  elements('embedded objects', SHEET, 'oleObject'),
  parts('embedded files', /embeddings\//),
  child('picture'),
  child('drawing'),
  growing(child('legacyDrawing')),
  child('legacyDrawingHF'),
  texts('shapes of header pictures', /\.vml$/, 'id="CHF"'),
  texts('control shapes', /\.vml$/, '#_x0000_t201"'),
  // Notes and threads.
  growing(elements('notes', /comments\d+\.xml$/, 'comment')),
  growing(elements('authors of notes', /comments\d+\.xml$/, 'author')),
  elements('threaded comments', /threadedComments\//, 'threadedComment'),
  elements('mentions', /threadedComments\//, 'mention'),
  elements('persons', /persons\//, 'person'),
  growing(texts('boxes of notes', /\.vml$/, 'ObjectType="Note"')),
  // Pivot tables, slicers, tables, queries.
  elements('pivot tables', PIVOT, 'pivotTableDefinition'),
  elements('formats of pivot tables', PIVOT, 'conditionalFormat'),
  elements('cached records', /pivotCacheRecords/, 'r'),
  elements('caches of pivot tables', BOOK, 'pivotCache'),
  elements('slicers', /slicers\//, 'slicer'),
  elements('caches of slicers', BOOK, 'slicerCache'),
  elements('timelines', /timelines\//, 'timeline'),
  elements('caches of timelines', BOOK, 'timelineCacheRef'),
  elements('slicers of sheets', SHEET, 'slicer'),
  elements('tables', TABLE, 'table'),
  elements('calculated columns', TABLE, 'calculatedColumnFormula'),
  elements('totals of tables', TABLE, 'totalsRowFormula'),
  elements('filters of tables', TABLE, 'filterColumn'),
  elements('sorts of tables', TABLE, 'sortCondition'),
  elements('styles of tables', STYLES, 'tableStyle'),
  elements('connections', /connections\.xml$/, 'connection'),
  elements('query tables', /queryTables\//, 'queryTable'),
  // Links and names.
  elements('external links', /externalLinks\/externalLink/, 'externalLink'),
  elements('cached external values', /externalLinks\/externalLink/, 'cell'),
  elements('external references', BOOK, 'externalReference'),
  growing(elements('names', BOOK, 'definedName')),
  growing(attributes('local names', BOOK, 'definedName', 'localSheetId')),
  growing(attributes('hidden names', BOOK, 'definedName', 'hidden', '1')),
  ...['_xlnm.Print_Area', '_xlnm.Print_Titles', '_xlnm._FilterDatabase'].map((name) =>
    growing(attributes(name, BOOK, 'definedName', 'name', name)),
  ),
  attributes('comments of names', BOOK, 'definedName', 'comment'),
  growing(
    elements('constants and lambdas', BOOK, 'definedName', ({ text }) =>
      /^(0\.5|".*"|_xlfn\.LAMBDA.*|#REF!)$/.test(text),
    ),
  ),
  // Conditional formats, validations, sparklines.
  ...[
    'cellIs',
    'dataBar',
    'colorScale',
    'iconSet',
    'top10',
    'aboveAverage',
    'duplicateValues',
    'uniqueValues',
    'containsText',
    'beginsWith',
    'containsBlanks',
    'notContainsErrors',
    'timePeriod',
  ].map(rule),
  growing(rule('expression')),
  attributes('formats that stop', SHEET, 'cfRule', 'stopIfTrue', '1'),
  elements('conditional formats of 2010', SHEET, 'cfRule', isX14),
  elements('icons of 2010', SHEET, 'cfIcon'),
  ...['list', 'decimal', 'whole', 'date', 'time', 'textLength', 'custom'].map(validation),
  elements('validations of 2010', SHEET, 'dataValidation', isX14),
  elements('validations', SHEET, 'dataValidation', isMain),
  elements('sparklines', SHEET, 'sparkline'),
  // Protection and views.
  child('sheetProtection'),
  elements('protected ranges', SHEET, 'protectedRange'),
  elements('protection of the workbook', BOOK, 'workbookProtection'),
  elements('reservation', BOOK, 'fileSharing'),
  elements('scenarios', SHEET, 'scenario'),
  elements('consolidations', SHEET, 'dataRef'),
  elements('custom views', SHEET, 'customSheetView'),
  elements('custom views of the workbook', BOOK, 'customWorkbookView'),
  elements('panes', SHEET, 'pane'),
  elements('windows', BOOK, 'workbookView'),
  attributes('hidden rows', SHEET, 'row', 'hidden', '1'),
  attributes('hidden columns', SHEET, 'col', 'hidden', '1'),
  attributes('outline', SHEET, 'row', 'outlineLevel'),
  attributes('styles of rows', SHEET, 'row', 'customFormat'),
  attributes('heights', SHEET, 'row', 'customHeight'),
  attributes('widths', SHEET, 'col', 'width'),
  elements('merged cells', SHEET, 'mergeCell'),
  attributes('hidden sheets', BOOK, 'sheet', 'state'),
  // Cells.
  elements('links', SHEET, 'hyperlink', ({ attributes: { tooltip } }) => tooltip !== undefined),
  relations('external addresses', 'hyperlink'),
  elements('rich strings', STRINGS, 'r'),
  elements('phonetic strings', STRINGS, 'rPh'),
  elements('shared strings', STRINGS, 'si'),
  elements('escaped strings', STRINGS, 't', ({ text }) => text.includes('_x000D_')),
  cell('inlineStr'),
  cell('e'),
  cell('b'),
  cell('d'),
  ...['shared', 'array', 'dataTable'].map(formula),
  attributes('dynamic arrays', SHEET, 'c', 'cm'),
  attributes('pictures in cells', SHEET, 'c', 'vm'),
  elements('metadata', /metadata\.xml$/, 'bk'),
  parts('rich data', /richData\//),
  elements('chain of calculation', /calcChain\.xml$/, 'c'),
  elements('volatile dependencies', /volatileDependencies\.xml$/, 'tp'),
  elements('watched cells', SHEET, 'cellWatch'),
  elements('ignored errors', SHEET, 'ignoredError'),
  // Page.
  child('pageSetup'),
  child('printOptions'),
  elements('headers and footers', SHEET, 'oddHeader'),
  elements('first pages', SHEET, 'firstHeader'),
  elements('page breaks', SHEET, 'brk'),
  parts('printer settings', /printerSettings\d+\.bin$/),
  elements('properties of sheets', SHEET, 'customPr'),
  // Styles.
  ...['gradientFill', 'tableStyleElement', 'rgbColor', 'mruColors', 'cellStyle', 'protection'].map((name) =>
    elements(`styles: ${name}`, STYLES, name),
  ),
  ...['numFmt', 'dxf', 'xf'].map((name) => growing(elements(`styles: ${name}`, STYLES, name))),
  attributes('diagonal borders', STYLES, 'border', 'diagonalUp'),
  elements('patterns', STYLES, 'patternFill', ({ attributes: { patternType } }) => patternType === 'lightTrellis'),
  elements('extensions', /\.xml$/, 'ext'),
  // The package.
  parts('custom XML', /^customXml\/item\d+\.xml$/),
  elements('maps of XML', /xmlMaps\.xml$/, 'Map'),
  elements('mapped cells', /tableSingleCells/, 'singleXmlCell'),
  parts('data models', /^xl\/model\//),
  elements('published sheets', SHEET, 'webPublishItem'),
  parts('properties of the document', /^docProps\//),
  parts('label, ribbon, panes', /^(docMetadata|customUI|xl\/webextensions)\/[^_]/),
  parts('parts that nobody knows', /^(autre\/|orphelin)/),
  relations('unknown relationships', 'inconnue'),
  relations('theme', 'theme'),
];
