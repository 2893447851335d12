/** A part of the workbook with every feature and what annotating may do to it. */
export interface InventoryEntry {
  readonly part: RegExp;
  /** Why it differs; null for a part that stays byte for byte. */
  readonly why: string | null;
  /** All that may differ, in the words of compare/differences.ts; how often each does where it is known. */
  readonly may?: readonly (readonly [what: RegExp, times?: number])[];
}

const same = (part: RegExp): InventoryEntry => ({ part, why: null });
const formats = (times: number, before: string): readonly [RegExp, number] => [
  new RegExp(`^\\+ worksheet/conditionalFormatting before ${before}$`),
  times,
];
const drawing = [/^\+ worksheet\/legacyDrawing before tableParts$/, 1] as const;

/** Every part, in the order of the package. */
export const INVENTORY: readonly InventoryEntry[] = [
  {
    part: /^\[Content_Types\]\.xml$/,
    why: 'declares the parts added: three of notes, the sheet, the properties of the journal',
    may: [[/^\+ Types\/Override last$/, 5]],
  },
  same(/^_rels\/\.rels$/),
  same(/^docProps\//),
  same(/^docMetadata\//),
  same(/^customUI\//),
  same(/^xl\/webextensions\//),
  same(/^autre\//),
  same(/^orphelin\.xml$/),
  {
    part: /^xl\/workbook\.xml$/,
    why: 'has the sheet « Contrôle » in front, with its mark and its print set-up; what counts sheets by place moves by one',
    may: [
      [/^\+ workbook\/sheets\/sheet before sheet$/, 1],
      [/^\+ workbook\/definedNames\/definedName last$/, 3],
      [/^@ workbook\/bookViews\/workbookView@activeTab (0 -> 1|1 -> 2)$/, 2],
      [/^@ workbook\/definedNames\/definedName@localSheetId (0 -> 1|3 -> 4|4 -> 5|6 -> 7)$/, 7],
    ],
  },
  {
    part: /^xl\/_rels\/workbook\.xml\.rels$/,
    why: 'leads to the sheet « Contrôle » and to the journal',
    may: [[/^\+ Relationships\/Relationship last$/, 2]],
  },
  {
    part: /^xl\/worksheets\/sheet1\.xml$/,
    why: '« Récapitulatif » has findings: errors on amounts, on text and on totals, doubts on the same, information',
    may: [formats(8, 'dataValidations')],
  },
  same(/^xl\/worksheets\/_rels\/sheet1\.xml\.rels$/),
  {
    part: /^xl\/comments1\.xml$/,
    why: 'has a note for each of its cells that is found at fault and has none, by one more author',
    may: [
      [/^\+ comments\/authors\/author last$/, 1],
      [/^\+ comments\/commentList\/comment last$/, 22],
    ],
  },
  {
    part: /^xl\/drawings\/vmlDrawing1\.vml$/,
    why: 'has the boxes of those notes, whose ids are of a block of their own',
    may: [
      [/^\+ xml\/shape last$/, 22],
      [/^@ xml\/shapelayout\/idmap@data 1 -> 1,7$/, 1],
    ],
  },
  same(/^xl\/threadedComments\//),
  same(/^xl\/persons\//),
  same(/^xl\/drawings\/(_rels\/)?vmlDrawing[26]\.vml/),
  {
    part: /^xl\/worksheets\/sheet2\.xml$/,
    why: '« Enveloppe » has cells that findings name: an error of three ceilings, an information; its first notes',
    may: [formats(2, 'pageMargins'), drawing],
  },
  {
    part: /^xl\/worksheets\/_rels\/sheet2\.xml\.rels$/,
    why: 'leads to the first notes of « Enveloppe » and to their drawing',
    may: [[/^\+ Relationships\/Relationship last$/, 2]],
  },
  {
    part: /^xl\/worksheets\/sheet3\.xml$/,
    why: '« Fiche 3.1 » has errors on amounts and on the nature; the boxes of its notes join those of its controls',
    may: [formats(2, 'pageMargins')],
  },
  {
    part: /^xl\/worksheets\/_rels\/sheet3\.xml\.rels$/,
    why: 'leads to the first notes of « Fiche 3.1 »',
    may: [[/^\+ Relationships\/Relationship last$/, 1]],
  },
  {
    part: /^xl\/drawings\/vmlDrawing3\.vml$/,
    why: 'has the boxes of notes, of a type that the controls do not have',
    may: [
      [/^\+ xml\/shapetype last$/, 1],
      [/^\+ xml\/shape last$/, 4],
      [/^@ xml\/shapelayout\/idmap@data 3 -> 3,9$/, 1],
    ],
  },
  same(/^xl\/drawings\/_rels\/vmlDrawing3\.vml\.rels$/),
  {
    part: /^xl\/worksheets\/sheet4\.xml$/,
    why: '« Avenant 2024 » has an error and doubts; its first notes',
    may: [formats(2, 'pageMargins'), drawing],
  },
  {
    part: /^xl\/worksheets\/_rels\/sheet4\.xml\.rels$/,
    why: 'leads to the first notes of the avenant and to their drawing',
    may: [[/^\+ Relationships\/Relationship last$/, 2]],
  },
  same(/^xl\/worksheets\/(_rels\/)?sheet[5-8]\.xml/),
  same(/^xl\/chartsheets\//),
  same(/^xl\/drawings\/(_rels\/)?drawing\d+\.xml/),
  same(/^xl\/charts\//),
  same(/^xl\/diagrams\//),
  same(/^xl\/media\//),
  same(/^xl\/printerSettings\//),
  same(/^xl\/customProperty1\.bin$/),
  same(/^xl\/(tables|queryTables|pivotTables|pivotCache|slicers|slicerCaches|timelines|timelineCaches)\//),
  same(/^xl\/(ctrlProps|activeX|embeddings|externalLinks|model|richData|theme)\//),
  {
    part: /^xl\/styles\.xml$/,
    why: 'has the differential styles of the flags and the cell styles of the sheet « Contrôle » behind all others',
    may: [
      [/^\+ styleSheet\/dxfs\/dxf last$/, 7],
      [/^@ styleSheet\/dxfs@count 8 -> 15$/, 1],
      [/^\+ styleSheet\/(numFmts\/numFmt|fonts\/font|fills\/fill|borders\/border|cellXfs\/xf) last$/],
      [/^@ styleSheet\/(numFmts|fonts|fills|borders|cellXfs)@count \d+ -> \d+$/, 5],
    ],
  },
  same(/^xl\/(sharedStrings|calcChain|metadata|volatileDependencies|connections|xmlMaps)\.xml$/),
  same(/^customXml\//),
];

/** The parts that annotating adds. */
export const ADDED: readonly (readonly [part: string, why: string])[] = [
  ['xl/comments2.xml', 'notes of « Enveloppe »'],
  ['xl/drawings/vmlDrawing4.vml', 'their boxes'],
  ['xl/comments3.xml', 'notes of « Fiche 3.1 »'],
  ['xl/comments4.xml', 'notes of the avenant'],
  ['xl/drawings/vmlDrawing5.vml', 'their boxes'],
  ['xl/worksheets/sheet9.xml', 'the sheet « Contrôle »'],
  ['customXml/item5.xml', 'the journal that leads back'],
  ['customXml/itemProps5.xml', 'its properties'],
  ['customXml/_rels/item5.xml.rels', 'leads to them'],
];
