import { SessionProblem } from '../../ui';
import { texts } from '../texts';

/** The workbook that shows what Cofisol does; in the page that is one file it stands in the document. */
export async function demonstration(): Promise<File> {
  const inlined = document.getElementById('cofisol-demonstration')?.textContent;
  const bytes = inlined == null ? await fetched() : decoded(inlined);
  return new File([bytes], NAME);
}

const NAME = 'demonstration.xlsx';

/** @throws SessionProblem where the site is not served any more */
async function fetched(): Promise<ArrayBuffer> {
  const answer = await fetch(new URL(NAME, document.baseURI)).catch(() => null);
  if (!answer?.ok) throw new SessionProblem(texts.open.noDemonstration);
  return answer.arrayBuffer();
}

function decoded(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
