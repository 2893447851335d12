import type { FeaturePackage } from './package';
import { CONTROL_TYPE, vml } from './vml';
import { declare, document, opaque } from './xml';

interface Control {
  readonly id: number;
  readonly name: string;
  readonly type: string;
  /** Attributes of `formControlPr` beside its type. */
  readonly properties: string;
  readonly macro?: string;
}

/** Form controls of the sheet; 3074 is an ActiveX button. Shape ids 3073 on belong to the third drawing. */
const FORM: readonly Control[] = [
  { id: 3073, name: 'Bouton 1', type: 'Button', properties: ' lockText="1"', macro: '[0]!Calculer' },
  {
    id: 3075,
    name: 'Case à cocher 1',
    type: 'CheckBox',
    properties: ' checked="Checked" fmlaLink="$H$1" noThreeD="1"',
  },
  {
    id: 3076,
    name: 'Liste 1',
    type: 'Drop',
    properties: ' dropStyle="combo" dx="16" fmlaLink="$H$2" fmlaRange="Listes!$A$2:$A$4" noThreeD="1" sel="2" val="0"',
  },
  { id: 3077, name: 'Toupie 1', type: 'Spin', properties: ' dx="16" fmlaLink="$H$3" max="30000" page="10" val="0"' },
];
const ACTIVE_X = { id: 3074, name: 'CommandButton1' };
/** What the drawing shows as pictures: the ActiveX button and the embedded objects. */
const PICTURES = [ACTIVE_X, { id: 3090, name: 'Object 18' }, { id: 3091, name: 'Object 19' }].map((one) => ({
  ...one,
  type: 'Pict',
}));

function anchor(row: number): string {
  const marker = (name: string, column: number, at: number): string =>
    `<${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${at}</xdr:row><xdr:rowOff>0</xdr:rowOff></${name}>`;
  return `<anchor moveWithCells="1">${marker('from', 13, row)}${marker('to', 15, row + 2)}</anchor>`;
}

/** The `controls` of the sheet as Excel wraps them, twice over, in alternate content. */
export const CONTROLS =
  `<mc:AlternateContent ${declare('mc')}><mc:Choice Requires="x14"><controls>` +
  [
    control(
      ACTIVE_X.id,
      ACTIVE_X.name,
      `<controlPr defaultSize="0" autoLine="0" r:id="rId21">${anchor(20)}</controlPr>`,
      'rId20',
    ),
    ...FORM.map(({ id, name, macro }, i) =>
      control(
        id,
        name,
        `<controlPr defaultSize="0" print="0" autoFill="0" autoPict="0"${macro === undefined ? '' : ` macro="${macro}"`}>${anchor(3 * i)}</controlPr>`,
        `rId${10 + i}`,
      ),
    ),
  ].join('') +
  '</controls></mc:Choice></mc:AlternateContent>';

function control(id: number, name: string, properties: string, relationship: string): string {
  return `<mc:AlternateContent ${declare('mc')}><mc:Choice Requires="x14" ${declare('x14', 'xdr')}><control shapeId="${id}" r:id="${relationship}" name="${name}">${properties}</control></mc:Choice><mc:Fallback><control shapeId="${id}" r:id="${relationship}" name="${name}"/></mc:Fallback></mc:AlternateContent>`;
}

/**
 * Properties, drawing and, for ActiveX, the stored state of each control.
 * @param looseVml with a line break that has no end, as Excel writes it: strict readers (exceljs) stop there
 */
export function addControls(pkg: FeaturePackage, sheet: string, looseVml: boolean): void {
  FORM.forEach(({ type, properties }, i) => {
    const part = `xl/ctrlProps/ctrlProp${i + 1}.xml`;
    const text = `<formControlPr xmlns="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" objectType="${type}"${properties}/>`;
    pkg.part(part, document(text), 'application/vnd.ms-excel.controlproperties+xml');
    pkg.relate(sheet, `rId${10 + i}`, 'ctrlProp', part);
  });
  const activeX = 'xl/activeX/activeX1.xml';
  pkg.part(
    activeX,
    document(
      `<ax:ocx ax:classid="{D7053240-CE69-11CD-A777-00DD01143C57}" ax:persistence="persistStreamInit" r:id="rId1" xmlns:ax="http://schemas.microsoft.com/office/2006/activeX" ${declare('r')}/>`,
    ),
    'application/vnd.ms-office.activeX+xml',
  );
  pkg.part('xl/activeX/activeX1.bin', opaque(120, 3), 'application/vnd.ms-office.activeX');
  pkg.relate(
    activeX,
    'rId1',
    'http://schemas.microsoft.com/office/2006/relationships/activeXControlBinary',
    'xl/activeX/activeX1.bin',
  );
  pkg.relate(sheet, 'rId20', 'control', activeX);
  pkg.media('xl/media/image5.emf', opaque(200, 4), 'image/x-emf');
  pkg.relate(sheet, 'rId21', 'image', 'xl/media/image5.emf');
  const drawing = 'xl/drawings/vmlDrawing3.vml';
  pkg.part(drawing, vml('3', CONTROL_TYPE, [...FORM, ...PICTURES].map((one, i) => shape(one, i, looseVml)).join('')));
  pkg.relate(drawing, 'rId1', 'image', 'xl/media/image5.emf');
  pkg.relate(sheet, 'rId2', 'vmlDrawing', drawing);
}

function shape(
  { id, name, type }: { readonly id: number; readonly name: string; readonly type: string },
  i: number,
  looseVml: boolean,
): string {
  const caption = looseVml ? 'Calculer<br>\r\n tout' : 'Calculer';
  const text =
    type === 'Button'
      ? `<v:textbox o:singleclick="f"><div style='text-align:center'><font face="Calibri" size="220" color="#000000">${caption}</font></div></v:textbox>`
      : '';
  return (
    `<v:shape id="${name.replace(/[ à]/g, '_')}" o:spid="_x0000_s${id}" type="#_x0000_t201" style='position:absolute;z-index:${i + 1};visibility:visible' o:button="t" fillcolor="buttonFace [67]" o:insetmode="auto">${text}` +
    `<x:ClientData ObjectType="${type}"><x:SizeWithCells/><x:Anchor>13, 0, ${3 * i}, 0, 15, 0, ${3 * i + 2}, 0</x:Anchor><x:PrintObject>False</x:PrintObject><x:AutoFill>False</x:AutoFill></x:ClientData></v:shape>`
  );
}
