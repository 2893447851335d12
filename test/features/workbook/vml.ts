/** Types of shapes: of notes, of form controls, of pictures. A drawing has those that it needs. */
export const NOTE_TYPE = shapeType(
  202,
  '<v:stroke joinstyle="miter"/>\r\n  <v:path gradientshapeok="t" o:connecttype="rect"/>',
);
export const CONTROL_TYPE = shapeType(
  201,
  '<v:stroke joinstyle="miter"/>\r\n  <v:path shadowok="f" o:extrusionok="f" strokeok="f" fillok="f" o:connecttype="rect"/>\r\n  <o:lock v:ext="edit" shapetype="t"/>',
);
export const PICTURE_TYPE = shapeType(
  75,
  '<v:stroke joinstyle="miter"/>\r\n  <v:path o:extrusionok="f" gradientshapeok="t" o:connecttype="rect"/>\r\n  <o:lock v:ext="edit" aspectratio="t"/>',
);

function shapeType(n: number, inside: string): string {
  return `<v:shapetype id="_x0000_t${n}" coordsize="21600,21600" o:spt="${n}"\r\n  path="m,l,21600r21600,l21600,xe">\r\n  ${inside}\r\n </v:shapetype>`;
}

/** A drawing of the old sort; `id` is the block of its shape ids (1025 to 2047 are those of 1). */
export function vml(id: string, types: string, shapes: string): string {
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml"\r\n xmlns:o="urn:schemas-microsoft-com:office:office"\r\n xmlns:x="urn:schemas-microsoft-com:office:excel">\r\n' +
    ` <o:shapelayout v:ext="edit">\r\n  <o:idmap v:ext="edit" data="${id}"/>\r\n </o:shapelayout>${types}${shapes}</xml>`
  );
}
