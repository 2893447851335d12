import type { Known } from '../known';
import { correctionsXml } from '../reading/correctionsXml';
import { PER_ACTION, type Step } from './step';

/** Writes the text of our own custom XML part, or takes the part out. */
export function correctionsStep(known: Known['corrections'], text: string | null): Step | null {
  if (text === null && !known) return null;
  const xml = text === null ? null : correctionsXml(text);
  return {
    size: (xml?.length ?? 0) + 2 * PER_ACTION,
    run: ({ workbook: { customXmlParts } }) => {
      const part = known ? customXmlParts.getItem(known.id) : null;
      if (xml === null) part?.delete();
      else if (part) part.setXml(xml);
      else customXmlParts.add(xml);
    },
  };
}
