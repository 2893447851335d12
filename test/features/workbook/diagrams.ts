import type { FeaturePackage } from './package';
import { declare, document } from './xml';

const TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.diagram';

/** The five parts of a SmartArt diagram. */
export function addDiagrams(pkg: FeaturePackage): void {
  const root = (name: string, attributes: string, inside: string): string =>
    document(`<dgm:${name} ${declare('dgm', 'a')}${attributes}>${inside}</dgm:${name}>`);
  pkg.part(
    'xl/diagrams/data1.xml',
    root(
      'dataModel',
      '',
      '<dgm:ptLst><dgm:pt modelId="{C0F15010-00CC-4000-8000-000000000001}" type="doc"><dgm:prSet loTypeId="urn:microsoft.com/office/officeart/2005/8/layout/default" loCatId="list" qsTypeId="urn:microsoft.com/office/officeart/2005/8/quickstyle/simple1" qsCatId="simple" csTypeId="urn:microsoft.com/office/officeart/2005/8/colors/accent1_2" csCatId="accent1"/><dgm:spPr/><dgm:t><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="fr-FR"/></a:p></dgm:t></dgm:pt></dgm:ptLst><dgm:cxnLst/><dgm:bg/><dgm:whole/>' +
        '<dgm:extLst><a:ext uri="http://schemas.microsoft.com/office/drawing/2008/diagram"><dsp:dataModelExt xmlns:dsp="http://schemas.microsoft.com/office/drawing/2008/diagram" relId="rId10" minVer="http://schemas.openxmlformats.org/drawingml/2006/diagram"/></a:ext></dgm:extLst>',
    ),
    `${TYPE}Data+xml`,
  );
  pkg.part(
    'xl/diagrams/layout1.xml',
    root(
      'layoutDef',
      ' uniqueId="urn:microsoft.com/office/officeart/2005/8/layout/default"',
      '<dgm:title val=""/><dgm:desc val=""/><dgm:catLst><dgm:cat type="list" pri="400"/></dgm:catLst><dgm:layoutNode name="diagram"><dgm:alg type="snake"/></dgm:layoutNode>',
    ),
    `${TYPE}Layout+xml`,
  );
  pkg.part(
    'xl/diagrams/quickStyle1.xml',
    root(
      'styleDef',
      ' uniqueId="urn:microsoft.com/office/officeart/2005/8/quickstyle/simple1"',
      '<dgm:title val=""/><dgm:desc val=""/><dgm:catLst><dgm:cat type="simple" pri="10100"/></dgm:catLst>',
    ),
    `${TYPE}Style+xml`,
  );
  pkg.part(
    'xl/diagrams/colors1.xml',
    root(
      'colorsDef',
      ' uniqueId="urn:microsoft.com/office/officeart/2005/8/colors/accent1_2"',
      '<dgm:title val=""/><dgm:desc val=""/><dgm:catLst><dgm:cat type="accent1" pri="11200"/></dgm:catLst>',
    ),
    `${TYPE}Colors+xml`,
  );
  pkg.part(
    'xl/diagrams/drawing1.xml',
    document(
      `<dsp:drawing ${declare('dgm', 'a')} xmlns:dsp="http://schemas.microsoft.com/office/drawing/2008/diagram"><dsp:spTree><dsp:nvGrpSpPr><dsp:cNvPr id="0" name=""/><dsp:cNvGrpSpPr/></dsp:nvGrpSpPr><dsp:grpSpPr/></dsp:spTree></dsp:drawing>`,
    ),
    'application/vnd.ms-office.drawingml.diagramDrawing+xml',
  );
}
