import { attributeText, elementText } from '../../xml';
import { escapeText } from '../escapes';
import type { PackageEditor } from './packageEditor';
import { DECLARATION, vocabularyOf } from './newSheet/vocabulary';

/** What the file says of itself. */
export interface WorkbookProperties {
  readonly title?: string;
  /** « 2026-11-20T08:00:00Z »; none where left out, for the core has no clock. */
  readonly created?: string;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/';
const DOCUMENT = 'application/vnd.openxmlformats-officedocument.';

/** The parts of a workbook that has no sheet yet: sheets and styles are added to it like to any other. */
export function putBlankWorkbook(editor: PackageEditor, properties: WorkbookProperties): void {
  editor.put('[Content_Types].xml', contentTypes());
  editor.put('_rels/.rels', packageRelationships());
  editor.put('docProps/app.xml', applicationXml());
  editor.put('docProps/core.xml', coreXml(properties));
  editor.put('xl/workbook.xml', workbookXml());
}

function contentTypes(): string {
  const overrides = [
    ['xl/workbook.xml', `${DOCUMENT}spreadsheetml.sheet.main+xml`],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
    ['docProps/app.xml', `${DOCUMENT}extended-properties+xml`],
  ].map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`);
  return (
    `${DECLARATION}<Types xmlns="${PACKAGE}content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

function packageRelationships(): string {
  const list = [
    [`${OFFICE}relationships/officeDocument`, 'xl/workbook.xml'],
    [`${PACKAGE}relationships/metadata/core-properties`, 'docProps/core.xml'],
    [`${OFFICE}relationships/extended-properties`, 'docProps/app.xml'],
  ].map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`);
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}relationships">${list.join('')}</Relationships>`;
}

function applicationXml(): string {
  return `${DECLARATION}<Properties xmlns="${OFFICE}extended-properties"><Application>Cofisol</Application></Properties>`;
}

function coreXml({ title, created }: WorkbookProperties): string {
  const namespaces =
    `xmlns:cp="${PACKAGE}metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" ` +
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"';
  const parts = [
    title === undefined ? '' : `<dc:title>${elementText(escapeText(title))}</dc:title>`,
    '<dc:creator>Cofisol</dc:creator><dc:language>fr-FR</dc:language>',
    created === undefined
      ? ''
      : `<dcterms:created xsi:type="dcterms:W3CDTF">${attributeText(created)}</dcterms:created>`,
  ];
  return `${DECLARATION}<cp:coreProperties ${namespaces}>${parts.join('')}</cp:coreProperties>`;
}

/** Formulas are calculated when it is opened, whatever program opens it. */
function workbookXml(): string {
  const { main, relationships } = vocabularyOf(false);
  const view = '<workbookView xWindow="0" yWindow="0" windowWidth="28800" windowHeight="15600"/>';
  return (
    `${DECLARATION}<workbook xmlns="${main}" xmlns:r="${relationships}">` +
    `<bookViews>${view}</bookViews><sheets></sheets><calcPr fullCalcOnLoad="1"/></workbook>`
  );
}
