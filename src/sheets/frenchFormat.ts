/**
 * Built-in formats go with the language of Excel: the US code that they are read as, and what a French Excel makes of them
 * (the ids of ECMA-376 part 1, 18.8.30, in its French list).
 */
const FRENCH_BUILTINS: ReadonlyMap<string, string> = new Map([
  ['"$"#,##0_);\\("$"#,##0\\)', '#,##0\\ "€";-#,##0\\ "€"'],
  ['"$"#,##0_);[Red]\\("$"#,##0\\)', '#,##0\\ "€";[Red]-#,##0\\ "€"'],
  ['"$"#,##0.00_);\\("$"#,##0.00\\)', '#,##0.00\\ "€";-#,##0.00\\ "€"'],
  ['"$"#,##0.00_);[Red]\\("$"#,##0.00\\)', '#,##0.00\\ "€";[Red]-#,##0.00\\ "€"'],
  ['_("$"* #,##0_);_("$"* \\(#,##0\\);_("$"* "-"_);_(@_)', '_-* #,##0\\ "€"_-;-* #,##0\\ "€"_-;_-* "-"\\ "€"_-;_-@_-'],
  [
    '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)',
    '_-* #,##0.00\\ "€"_-;-* #,##0.00\\ "€"_-;_-* "-"??\\ "€"_-;_-@_-',
  ],
  ['mm-dd-yy', 'dd/mm/yyyy'],
  ['m/d/yyyy', 'dd/mm/yyyy'],
  ['m/d/yy', 'dd/mm/yyyy'],
  ['m/d/yy h:mm', 'dd/mm/yyyy hh:mm'],
  ['m/d/yyyy h:mm', 'dd/mm/yyyy hh:mm'],
  ['d-mmm-yy', 'dd-mmm-yy'],
  ['d-mmm', 'dd-mmm'],
  ['h:mm', 'hh:mm'],
  ['h:mm:ss', 'hh:mm:ss'],
  ['mmss.0', 'mm:ss.0'],
]);

/** The code by which a French Excel shows what a built-in format of that code stands for; others as they are. */
export function frenchFormat(code: string): string {
  return FRENCH_BUILTINS.get(code) ?? code;
}
