import { addAvenantSheet } from './avenantSheet';
import { addCalculation } from './calculation';
import { addCharts } from './charts';
import { addChartSheet } from './chartSheet';
import { addCrossSheet } from './crossSheet';
import { addCustomXml } from './customXml';
import { addDiagrams } from './diagrams';
import { addEnvelopeSheet } from './envelopeSheet';
import { addExternalLinks } from './externalLinks';
import { addFicheSheet } from './ficheSheet';
import { addHiddenSheets } from './hiddenSheets';
import { addMacros, addOldSheets, addSignature } from './macros';
import { FeaturePackage, type Part } from './package';
import { addRootParts } from './properties';
import { addRecapSheet } from './recapSheet';
import { SharedStrings } from './sharedStrings';
import { addStyles } from './styles';
import { addTheme } from './theme';
import { addVariousSheet } from './variousSheet';
import { addWorkbook, type WorkbookOptions } from './workbookPart';

export type { Part } from './package';

export interface FeatureOptions extends WorkbookOptions {
  readonly signed: boolean;
}

/**
 * The parts of a contract with every feature of workbooks that we know of, and findings on the cells that carry them.
 * The same bytes at every run.
 */
export function featureParts(options: Partial<FeatureOptions> = {}): readonly Part[] {
  const { date1904 = false, macros = false, signed = false, lockedStructure = false } = options;
  const pkg = new FeaturePackage();
  const strings = new SharedStrings();
  addRootParts(pkg);
  addWorkbook(pkg, { date1904, macros, lockedStructure });
  addRecapSheet(pkg, strings);
  addEnvelopeSheet(pkg, strings);
  addChartSheet(pkg);
  addFicheSheet(pkg, strings, macros);
  addAvenantSheet(pkg, strings);
  addCrossSheet(pkg, strings);
  addVariousSheet(pkg, strings);
  addHiddenSheets(pkg, strings);
  addCharts(pkg);
  addDiagrams(pkg);
  addTheme(pkg);
  addStyles(pkg);
  strings.addTo(pkg);
  addExternalLinks(pkg);
  addCalculation(pkg);
  addCustomXml(pkg);
  if (macros) {
    addMacros(pkg);
    addOldSheets(pkg);
  }
  if (signed) addSignature(pkg);
  return pkg.parts();
}
