import type { FeaturePackage } from './package';
import { declare, document } from './xml';

const COLOURS = ['0E2841', 'E8E8E8', '156082', 'E97132', '196B24', '0F9ED5', 'A02B93', '4EA72E', '467886', '96607D'];
const NAMES = ['dk2', 'lt2', 'accent1', 'accent2', 'accent3', 'accent4', 'accent5', 'accent6', 'hlink', 'folHlink'];

export function addTheme(pkg: FeaturePackage): void {
  const colours = NAMES.map((name, i) => `<a:${name}><a:srgbClr val="${COLOURS[i] ?? ''}"/></a:${name}>`).join('');
  const fonts = ['major', 'minor']
    .map(
      (size) =>
        `<a:${size}Font><a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/><a:font script="Jpan" typeface="游ゴシック"/></a:${size}Font>`,
    )
    .join('');
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="6350">${fill}</a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  pkg.part(
    'xl/theme/theme1.xml',
    document(
      `<a:theme ${declare('a')} name="Thème Office"><a:themeElements><a:clrScheme name="Contrat"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>${colours}</a:clrScheme><a:fontScheme name="Contrat">${fonts}</a:fontScheme>` +
        `<a:fmtScheme name="Office"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements><a:objectDefaults/><a:extraClrSchemeLst/></a:theme>`,
    ),
    'application/vnd.openxmlformats-officedocument.theme+xml',
  );
  pkg.relate('xl/workbook.xml', 'rId28', 'theme', 'xl/theme/theme1.xml');
}
