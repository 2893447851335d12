import type { ZipPart, ZipShape } from '../../support/zip';
import type { Part } from './package';
import { NS } from './xml';

/** The same workbook as other programs write it: each is read to the same cells. */

/** SpreadsheetML and the package's own lists under a prefix, as many libraries write them. */
export function prefixed(parts: readonly Part[]): readonly Part[] {
  const homes = [NS.main, 'http://schemas.openxmlformats.org/package/2006/'];
  return texts(parts, (text) => {
    const home = /xmlns="([^"]*)"/.exec(text)?.[1] ?? '';
    if (!homes.some((start) => home.startsWith(start))) return text;
    return text.replace(/<(\/?)([A-Za-z]\w*)(?=[\s/>])/g, '<$1s:$2').replace(`xmlns="${home}"`, `xmlns:s="${home}"`);
  });
}

/** ISO strict: other namespaces, other types of relationships. */
export function strict(parts: readonly Part[]): readonly Part[] {
  return texts(parts, (text, name) => {
    const spelt = text
      .replace(
        /http:\/\/schemas\.openxmlformats\.org\/(officeDocument|spreadsheetml|drawingml)\/2006\//g,
        'http://purl.oclc.org/ooxml/$1/',
      )
      .replace(
        /(purl\.oclc\.org\/ooxml\/officeDocument\/(?:relationships\/)?)(extended|custom)-properties/g,
        '$1$2Properties',
      );
    return name === 'xl/workbook.xml' ? spelt.replace('<workbook ', '<workbook conformance="strict" ') : spelt;
  });
}

/** The parts that annotating changes, in UTF-16 of either order, the byte order mark included. */
export function wide(parts: readonly Part[]): readonly Part[] {
  const big = /workbook\.xml$|comments1/;
  const little = /worksheets\/sheet\d|styles\.xml$|vmlDrawing1|Content_Types|workbook\.xml\.rels$/;
  return parts.map(({ name, data }) => {
    if (typeof data !== 'string' || !(big.test(name) || little.test(name))) return { name, data };
    const text = `\ufeff${data.replace('encoding="UTF-8"', 'encoding="UTF-16"')}`;
    const bytes = Buffer.from(text, 'utf16le');
    return { name, data: Uint8Array.from(big.test(name) ? bytes.swap16() : bytes) };
  });
}

/** Single quotes, a space before « /> », a line for each element with carriage returns, a byte order mark. */
export function spaced(parts: readonly Part[]): readonly Part[] {
  return texts(parts, (text, name) => {
    if (!/\.(xml|rels)$/.test(name) || name.startsWith('customXml/')) return text;
    return `\ufeff${text
      .replace(/<[^!>]*>/g, (tag) => tag.replace(/="([^"']*)"/g, " = '$1'").replace(/\/>$/, ' />'))
      .replace(/><(?![/?])/g, '>\r\n\t<')}\r\n`;
  });
}

/** Without styles, shared strings, theme, chain of calculation and properties: what small programs write. */
export function bare(parts: readonly Part[]): readonly Part[] {
  const strings = parts.find(({ name }) => name === 'xl/sharedStrings.xml')?.data as string;
  const items = [...strings.matchAll(/<si>([\s\S]*?)<\/si>/g)].map((match) => match[1] ?? '');
  const gone = /^(xl\/(styles|sharedStrings|calcChain|theme\/theme1)\.xml|docProps\/(core|app|custom)\.xml)$/;
  const target = /(xl\/)?(styles|sharedStrings|calcChain|theme\/theme1|docProps\/(core|app|custom))\.xml/;
  return texts(
    parts.filter(({ name }) => !gone.test(name)),
    (text, name) => {
      if (/Content_Types|\.rels$/.test(name)) {
        return text.replace(/<(Override|Relationship) [^>]*>/g, (tag) => (target.test(tag) ? '' : tag));
      }
      if (!/^xl\/(worksheets|tables|pivotTables)\//.test(name)) return text;
      return text
        .replace(
          /<c (r="\w+")( s="\d+")? t="s"><v>(\d+)<\/v><\/c>/g,
          (_, ref: string, _style, index: string) =>
            `<c ${ref} t="inlineStr"><is>${items[Number(index)] ?? ''}</is></c>`,
        )
        .replace(/<(c|row|col) [^>]*>/g, (tag) => tag.replace(/ (s|style|customFormat)="\d+"/g, ''))
        .replace(/ (dataDxfId|totalsRowDxfId|headerRowDxfId|tableBorderDxfId|dxfId)="\d+"/g, '');
    },
  );
}

/**
 * What zips may be: stored parts, sizes behind the data, extra fields, folders, a comment, names in another case than
 * that by which they are called.
 */
export function oddZip(parts: readonly Part[]): readonly [readonly ZipPart[], ZipShape] {
  const extra = Uint8Array.from([0x0a, 0x00, 0x04, 0x00, 1, 2, 3, 4]);
  const odd = parts.map(({ name, data }, i): ZipPart => {
    const called = name.replace('xl/worksheets/sheet', 'xl/Worksheets/SHEET').replace('xl/comments1', 'xl/Comments1');
    return { name: called, data, stored: i % 3 === 0, descriptor: i % 4 === 1, extra };
  });
  const folder = (name: string): ZipPart => ({ name, data: '', stored: true });
  return [[folder('xl/'), ...odd, folder('xl/Worksheets/')], { comment: 'archivé par le service' }];
}

function texts(parts: readonly Part[], change: (text: string, name: string) => string): readonly Part[] {
  return parts.map(({ name, data }) => ({ name, data: typeof data === 'string' ? change(data, name) : data }));
}
