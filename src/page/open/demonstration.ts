/** The workbook that shows what Cofisol does; in the page that is one file it stands in the document. */
export async function demonstration(): Promise<File> {
  const inlined = document.getElementById('cofisol-demonstration')?.textContent;
  const bytes = inlined == null ? await fetched() : decoded(inlined);
  return new File([bytes], NAME);
}

const NAME = 'demonstration.xlsx';

async function fetched(): Promise<ArrayBuffer> {
  const answer = await fetch(new URL(NAME, document.baseURI));
  if (!answer.ok) throw new Error(`${NAME}: ${answer.status}`);
  return answer.arrayBuffer();
}

function decoded(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
