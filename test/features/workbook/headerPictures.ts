import { JPEG } from './images';
import type { FeaturePackage } from './package';
import { PICTURE_TYPE, vml } from './vml';

/** Odd, even and first pages, a picture in the header of the first. */
export const HEADER_FOOTER =
  '<headerFooter differentOddEven="1" differentFirst="1" scaleWithDoc="0" alignWithMargins="0"><oddHeader>&amp;L&amp;"Calibri,Gras"&amp;12Contrat local&amp;C&amp;A&amp;R&amp;D</oddHeader><oddFooter>&amp;L&amp;F&amp;CPage &amp;P / &amp;N</oddFooter><evenHeader>&amp;C&amp;A</evenHeader><evenFooter>&amp;R&amp;T</evenFooter><firstHeader>&amp;C&amp;G</firstHeader><firstFooter>&amp;LProjet</firstFooter></headerFooter>';

/** The drawing of a header's picture. */
export function addHeaderPicture(pkg: FeaturePackage, sheet: string, n: number): void {
  const part = `xl/drawings/vmlDrawing${n}.vml`;
  const image = `xl/media/image${n}.jpeg`;
  pkg.media(
    part,
    vml(
      String(n),
      PICTURE_TYPE,
      `<v:shape id="CHF" o:spid="_x0000_s${n * 1024 + 1}" type="#_x0000_t75" style='position:absolute;margin-left:0;margin-top:0;width:36pt;height:36pt;z-index:1'>\r\n  <v:imagedata o:relid="rId1" o:title="logo"/>\r\n  <o:lock v:ext="edit" rotation="t"/>\r\n </v:shape>`,
    ),
    'application/vnd.openxmlformats-officedocument.vmlDrawing',
  );
  pkg.media(image, JPEG, 'image/jpeg');
  pkg.relate(part, 'rId1', 'image', image);
  pkg.relate(sheet, 'rId22', 'vmlDrawing', part);
}
