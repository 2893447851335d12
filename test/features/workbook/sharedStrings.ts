import type { FeaturePackage } from './package';
import { document, escaped, NS } from './xml';

/** The shared strings while the sheets ask for theirs. */
export class SharedStrings {
  private readonly items: string[] = [];
  private readonly byText = new Map<string, number>();
  private uses = 0;

  text(text: string): number {
    const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : '';
    return this.xml(`<t${space}>${escaped(text)}</t>`);
  }

  /** What stands inside `<si>`, as it is. */
  xml(inside: string): number {
    this.uses++;
    const known = this.byText.get(inside);
    if (known !== undefined) return known;
    this.byText.set(inside, this.items.length);
    return this.items.push(inside) - 1;
  }

  addTo(pkg: FeaturePackage): void {
    const items = this.items.map((inside) => `<si>${inside}</si>`).join('');
    const part = 'xl/sharedStrings.xml';
    const text = `<sst xmlns="${NS.main}" count="${this.uses}" uniqueCount="${this.items.length}">`;
    pkg.part(part, `${document(text)}${items}</sst>`, 'sharedStrings');
    pkg.relate('xl/workbook.xml', 'rId30', 'sharedStrings', part);
  }
}

/** Bold « Coût » and plain « total », with phonetic reading: what rich strings hold. */
export const RICH_PHONETIC =
  '<r><rPr><b/><i/><strike/><sz val="9"/><color theme="5" tint="-0.249977111117893"/><rFont val="Calibri"/><family val="2"/><scheme val="minor"/></rPr>' +
  '<t xml:space="preserve">課 </t></r><r><rPr><u val="double"/><vertAlign val="superscript"/><sz val="9"/><color indexed="10"/><rFont val="Arial"/></rPr><t>総計</t></r>' +
  '<rPh sb="0" eb="1"><t>カ</t></rPh><rPh sb="2" eb="4"><t>ソウケイ</t></rPh><phoneticPr fontId="1" type="Hiragana" alignment="center"/>';
