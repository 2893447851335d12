import type { Input } from './inputs';

/** The page of each input: its way inside the folder that was given, « .html » in place of its ending; each name once. */
export function pageNames(inputs: readonly Input[]): readonly string[] {
  // Names that differ in case alone are one file on Windows and on a Mac.
  const taken = new Set(['index.html']);
  return inputs.map(({ inside }) => {
    const stem = inside.replace(/\.[^./]*$/, '');
    for (let n = 0; ; n++) {
      const name = n === 0 ? `${stem}.html` : n === 1 ? `${inside}.html` : `${inside} (${n}).html`;
      const place = name.normalize('NFC').toLowerCase();
      if (taken.has(place)) continue;
      taken.add(place);
      return name;
    }
  });
}
