/** The page of each workbook: its way inside its folder, « .html » in place of its ending; each name once, in the order given. */
export function pageNames(paths: readonly string[]): readonly string[] {
  // Names that differ in case alone are one file on Windows and on a Mac.
  const taken = new Set(['index.html']);
  return paths.map((path) => {
    const stem = path.replace(/\.[^./]*$/, '');
    for (let n = 0; ; n++) {
      const name = n === 0 ? `${stem}.html` : n === 1 ? `${path}.html` : `${path} (${n}).html`;
      const place = name.normalize('NFC').toLowerCase();
      if (taken.has(place)) continue;
      taken.add(place);
      return name;
    }
  });
}
