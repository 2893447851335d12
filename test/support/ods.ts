import { buildZip } from './zip';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:';
const NAMESPACES = [
  `xmlns:office="${OASIS}office:1.0"`,
  `xmlns:table="${OASIS}table:1.0"`,
  `xmlns:text="${OASIS}text:1.0"`,
  `xmlns:style="${OASIS}style:1.0"`,
  `xmlns:number="${OASIS}datastyle:1.0"`,
  `xmlns:fo="${OASIS}xsl-fo-compatible:1.0"`,
  `xmlns:draw="${OASIS}drawing:1.0"`,
  'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"',
].join(' ');

/** A hand-written .ods: what stands in <office:spreadsheet>, in the automatic styles, in the common styles. */
export interface HandMadeOds {
  readonly tables: string;
  readonly automatic?: string;
  readonly common?: string;
}

export function handMadeOds({ tables, automatic = '', common = '' }: HandMadeOds): Uint8Array {
  return buildZip([
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet', stored: true },
    {
      name: 'META-INF/manifest.xml',
      data: `<manifest:manifest xmlns:manifest="${OASIS}manifest:1.0"/>`,
    },
    {
      name: 'styles.xml',
      data: `<office:document-styles ${NAMESPACES}><office:styles>${common}</office:styles></office:document-styles>`,
    },
    {
      name: 'content.xml',
      data:
        `<office:document-content ${NAMESPACES}><office:automatic-styles>${automatic}</office:automatic-styles>` +
        `<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`,
    },
  ]);
}

/** One table « F » of these rows. */
export function oneTable(rows: string, rest: Omit<HandMadeOds, 'tables'> = {}): Uint8Array {
  return handMadeOds({ ...rest, tables: `<table:table table:name="F">${rows}</table:table>` });
}
