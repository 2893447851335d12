import { definedNames } from './names';
import type { FeaturePackage } from './package';
import { extensions } from './sheet';
import { declare, document, NS } from './xml';

export const CUSTOM_VIEW = '{C0F15010-00EE-4000-8000-000000000001}';
const WORKBOOK = 'xl/workbook.xml';

/** Name, id, relationship, part, state: ids and relationships run in no order, as after years of use. */
const SHEETS = [
  ['Récapitulatif', 1, 'rId1', 'worksheets/sheet1.xml', ''],
  ['Enveloppe', 12, 'rId3', 'worksheets/sheet2.xml', ''],
  ['Graphique', 7, 'rId2', 'chartsheets/sheet1.xml', ''],
  ['Fiche 3.1', 3, 'rId11', 'worksheets/sheet3.xml', ''],
  ["Avenant 2024 (l'État)", 4, 'rId4', 'worksheets/sheet4.xml', ''],
  ['Croisé', 5, 'rId5', 'worksheets/sheet5.xml', ''],
  ['Divers', 6, 'rId6', 'worksheets/sheet6.xml', ''],
  ['Listes', 8, 'rId7', 'worksheets/sheet7.xml', ' state="hidden"'],
  ['Paramètres', 9, 'rId8', 'worksheets/sheet8.xml', ' state="veryHidden"'],
] as const;

/** Sheets of Excel 5 and 4: a dialog, a macro. */
const OLD_SHEETS = [
  ['Dialogue1', 20, 'rId81', 'dialogsheets/sheet1.xml', ' state="hidden"'],
  ['Macro1', 21, 'rId82', 'macrosheets/sheet1.xml', ' state="veryHidden"'],
] as const;
/** Relationships that are not called as the folder is. */
const TYPES: Readonly<Record<string, string>> = {
  macrosheet: 'http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet',
};

/** What differs between the plain workbook and its variants. */
export interface WorkbookOptions {
  readonly date1904: boolean;
  /** The content type of an .xlsm. */
  readonly macros: boolean;
  /** No sheet may be added. */
  readonly lockedStructure: boolean;
}

export function addWorkbook(pkg: FeaturePackage, { date1904, macros, lockedStructure }: WorkbookOptions): void {
  const list = macros ? [...SHEETS, ...OLD_SHEETS] : SHEETS;
  const sheets = list.map(
    ([name, id, relationship, , state]) => `<sheet name="${name}" sheetId="${id}"${state} r:id="${relationship}"/>`,
  );
  pkg.part(
    WORKBOOK,
    document(
      `<workbook xmlns="${NS.main}" ${declare('r', 'mc')} mc:Ignorable="x15 xr xr6 xr10 xr2" ${declare('x15', 'xr', 'xr6', 'xr10', 'xr2')}>
        <fileVersion appName="xl" lastEdited="7" lowestEdited="4" rupBuild="27328" codeName="{C0F15010-00EE-4000-8000-0000000000FF}"/>
        <fileSharing readOnlyRecommended="1" userName="Marie Dupont" reservationPassword="CC2A"/>
        <workbookPr${date1904 ? ' date1904="1"' : ''} codeName="CeClasseur" filterPrivacy="1" defaultThemeVersion="166925" updateLinks="never"/>
        <mc:AlternateContent ${declare('mc')}><mc:Choice Requires="x15"><x15ac:absPath url="\\\\serveur\\contrats\\" ${declare('x15ac')}/></mc:Choice></mc:AlternateContent>
        <xr:revisionPtr revIDLastSave="0" documentId="13_ncr:1_{C0F15010-00EE-4000-8000-000000000002}" xr6:coauthVersionLast="47" xr6:coauthVersionMax="47" xr10:uidLastSave="{00000000-0000-0000-0000-000000000000}"/>
        <workbookProtection workbookPassword="CC2A"${lockedStructure ? ' lockStructure="1"' : ''} lockWindows="1"/>
        <bookViews><workbookView xWindow="-120" yWindow="-120" windowWidth="29040" windowHeight="15840" tabRatio="700" firstSheet="0" activeTab="0" xr2:uid="{C0F15010-00EE-4000-8000-000000000003}"/><workbookView visibility="hidden" xWindow="0" yWindow="0" windowWidth="100" windowHeight="100" activeTab="1" xr2:uid="{C0F15010-00EE-4000-8000-000000000004}"/></bookViews>
        <sheets>${sheets.join('')}</sheets>
        <functionGroups builtInGroupCount="17"><functionGroup name="Solidarités"/></functionGroups>
        <externalReferences><externalReference r:id="rId20"/><externalReference r:id="rId21"/></externalReferences>
        ${definedNames(macros)}
        <calcPr calcId="191029" calcMode="autoNoTable" iterate="1" iterateCount="50" iterateDelta="1E-4" concurrentCalc="0"/>
        <customWorkbookViews><customWorkbookView name="Impression" guid="${CUSTOM_VIEW}" maximized="1" windowWidth="1916" windowHeight="815" activeSheetId="1"/></customWorkbookViews>
        <pivotCaches><pivotCache cacheId="7" r:id="rId50"/></pivotCaches>
        <fileRecoveryPr repairLoad="0"/>` +
        extensions(
          [
            '{BBE1A952-AA13-448e-AADC-164F8A28A991}',
            declare('x14'),
            '<x14:slicerCaches><x14:slicerCache r:id="rId51"/></x14:slicerCaches>',
          ],
          ['{79F54976-1DA5-4618-B147-4CDE4B953A38}', declare('x14'), '<x14:workbookPr/>'],
          [
            '{46BE6895-7355-4a93-B00E-2C351335B9C9}',
            declare('x15'),
            '<x15:slicerCaches><x14:slicerCache xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" r:id="rId52"/></x15:slicerCaches>',
          ],
          [
            '{D0CA8CA8-9F24-4464-BF8E-62219DCF47F9}',
            declare('x15'),
            '<x15:timelineCacheRefs><x15:timelineCacheRef r:id="rId53"/></x15:timelineCacheRefs>',
          ],
          ['{140A7094-0E35-4892-8432-C4D2E57EDEB5}', declare('x15'), '<x15:workbookPr chartTrackingRefBase="1"/>'],
          [
            '{B58B0392-4F1F-4190-BB64-5DF3571DCE5F}',
            'xmlns:xcalcf="http://schemas.microsoft.com/office/spreadsheetml/2018/calcfeatures"',
            '<xcalcf:calcFeatures><xcalcf:feature name="microsoft.com:RD"/><xcalcf:feature name="microsoft.com:LET_WF"/></xcalcf:calcFeatures>',
          ],
        ) +
        '</workbook>',
    ),
    macros ? 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' : 'sheet.main',
  );
  for (const [, , relationship, target] of list) {
    const kind = target.slice(0, target.indexOf('s/'));
    pkg.relate(WORKBOOK, relationship, TYPES[kind] ?? kind, `xl/${target}`);
  }
}
