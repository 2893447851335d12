import { JPEG } from './images';
import type { FeaturePackage } from './package';
import { document, opaque } from './xml';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/';
const MICROSOFT = 'http://schemas.microsoft.com/office/';

/** What hangs on the package itself: properties, thumbnail, label, ribbon, panes, and what no program knows. */
export function addRootParts(pkg: FeaturePackage): void {
  pkg.relate('', 'rId1', 'officeDocument', 'xl/workbook.xml');
  pkg.part('docProps/core.xml', core(), 'application/vnd.openxmlformats-package.core-properties+xml');
  pkg.part('docProps/app.xml', app(), 'application/vnd.openxmlformats-officedocument.extended-properties+xml');
  pkg.part('docProps/custom.xml', custom(), 'application/vnd.openxmlformats-officedocument.custom-properties+xml');
  pkg.part('docProps/thumbnail.jpeg', JPEG);
  pkg.part('docMetadata/LabelInfo.xml', label(), 'application/vnd.ms-office.classificationlabels+xml');
  pkg.part('customUI/customUI14.xml', ribbon());
  pkg.relate('', 'rId2', `${PACKAGE}core-properties`, 'docProps/core.xml');
  pkg.relate('', 'rId3', 'extended-properties', 'docProps/app.xml');
  pkg.relate('', 'rId4', 'custom-properties', 'docProps/custom.xml');
  pkg.relate('', 'rId5', `${PACKAGE}thumbnail`, 'docProps/thumbnail.jpeg');
  pkg.relate('', 'rId6', `${MICROSOFT}2020/02/relationships/classificationlabels`, 'docMetadata/LabelInfo.xml');
  pkg.relate('', 'rId7', `${MICROSOFT}2007/relationships/ui/extensibility`, 'customUI/customUI14.xml');
  panes(pkg);
  pkg.part('autre/DonneesInconnues.DAT', opaque(90, 8), 'application/octet-stream');
  pkg.relate('', 'Rautre', 'http://exemple.fr/relations/inconnue', 'autre/DonneesInconnues.DAT');
  pkg.part('orphelin.xml', '<orphelin>personne n’y mène</orphelin>');
}

function core(): string {
  return document(
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>Contrat &amp; avenants</dc:title><dc:creator>Marie Dupont</dc:creator><cp:keywords>solidarités; 2024</cp:keywords><cp:lastModifiedBy>Paul</cp:lastModifiedBy><dcterms:created xsi:type="dcterms:W3CDTF">2024-01-15T09:00:00Z</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">2024-02-01T09:00:00Z</dcterms:modified></cp:coreProperties>',
  );
}

function app(): string {
  const vt = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
  return document(
    `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties" xmlns:vt="${vt}"><Application>Microsoft Excel</Application><DocSecurity>2</DocSecurity><ScaleCrop>false</ScaleCrop><HeadingPairs><vt:vector size="2" baseType="variant"><vt:variant><vt:lpstr>Feuilles de calcul</vt:lpstr></vt:variant><vt:variant><vt:i4>1</vt:i4></vt:variant></vt:vector></HeadingPairs><TitlesOfParts><vt:vector size="1" baseType="lpstr"><vt:lpstr>Récapitulatif</vt:lpstr></vt:vector></TitlesOfParts><Company>Département de l’Ariège</Company><AppVersion>16.0300</AppVersion></Properties>`,
  );
}

function custom(): string {
  const vt = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';
  const id = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
  return document(
    `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="${vt}"><property fmtid="${id}" pid="2" name="MSIP_Label_c0f15010_Enabled"><vt:lpwstr>true</vt:lpwstr></property><property fmtid="${id}" pid="3" name="Version" linkTarget="Taux"><vt:i4>3</vt:i4></property></Properties>`,
  );
}

function label(): string {
  return document(
    '<clbl:labelList xmlns:clbl="http://schemas.microsoft.com/office/2020/mipLabelMetadata"><clbl:label id="{C0F15010-00FF-4000-8000-000000000001}" enabled="1" method="Privileged" siteId="{C0F15010-00FF-4000-8000-000000000002}" contentBits="0" removed="0"/></clbl:labelList>',
  );
}

function ribbon(): string {
  return document(
    '<customUI xmlns="http://schemas.microsoft.com/office/2009/07/customui"><ribbon><tabs><tab id="contrat" label="Contrat"><group id="g" label="Outils"><button id="b" label="Calculer" onAction="Calculer"/></group></tab></tabs></ribbon></customUI>',
  );
}

/** The task panes that open with the workbook, each an add-in. */
function panes(pkg: FeaturePackage): void {
  const part = 'xl/webextensions/taskpanes.xml';
  const extension = 'xl/webextensions/webextension1.xml';
  const wetp = 'http://schemas.microsoft.com/office/webextensions/taskpanes/2010/11';
  const we = 'http://schemas.microsoft.com/office/webextensions/webextension/2010/11';
  const r = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  pkg.part(
    part,
    document(
      `<wetp:taskpanes xmlns:wetp="${wetp}"><wetp:taskpane dockstate="right" visibility="0" width="350" row="4"><wetp:webextensionref xmlns:r="${r}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`,
    ),
    'application/vnd.ms-office.webextensiontaskpanes+xml',
  );
  pkg.part(
    extension,
    document(
      `<we:webextension xmlns:we="${we}" id="{C0F15010-00FF-4000-8000-000000000003}"><we:reference id="wa104380862" version="3.0.0.0" store="fr-FR" storeType="OMEX"/><we:alternateReferences/><we:properties/><we:bindings><we:binding id="b" type="matrix" appref="{1}"/></we:bindings><we:snapshot xmlns:r="${r}"/></we:webextension>`,
    ),
    'application/vnd.ms-office.webextension+xml',
  );
  pkg.relate('', 'rId8', `${MICROSOFT}2011/relationships/webextensiontaskpanes`, part);
  pkg.relate(part, 'rId1', `${MICROSOFT}2011/relationships/webextension`, extension);
}
