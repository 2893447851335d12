import type { Namespaces } from '../xml';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns:';

/** OpenDocument's namespaces by their usual prefixes; drawings are left out, so that what they say joins no cell. */
export const ODS_NAMESPACES: Namespaces = new Map([
  [`${OASIS}office:1.0`, 'office'],
  [`${OASIS}style:1.0`, 'style'],
  [`${OASIS}table:1.0`, 'table'],
  [`${OASIS}text:1.0`, 'text'],
  [`${OASIS}datastyle:1.0`, 'number'],
  [`${OASIS}xsl-fo-compatible:1.0`, 'fo'],
  ['urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0', 'calcext'],
  ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext'],
]);

export const MANIFEST_NAMESPACES: Namespaces = new Map([[`${OASIS}manifest:1.0`, 'manifest']]);
