import { Document, Packer, type ISectionOptions } from 'docx';
import { EVIDENCE_TITLE, type EvidenceTable } from '../writing';
import { evidencePage } from './evidencePage';
import { pageOf, TEXT } from './page';
import { pageFooter } from './pageFooter';

/** The fiche de contrôle as a Word document of its own, A4 portrait, to sign. */
export async function evidenceDocument(table: EvidenceTable): Promise<Uint8Array> {
  const document = new Document({
    title: EVIDENCE_TITLE,
    creator: 'Cofisol',
    styles: { default: TEXT },
    sections: [evidenceSection(table)],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

/** Its pages, in a document of their own or behind those of an avenant. */
export function evidenceSection(table: EvidenceTable): ISectionOptions {
  const of = table.collectivity ?? 'collectivité à préciser';
  return {
    properties: { page: pageOf('portrait') },
    footers: { default: pageFooter(`Fiche de contrôle – ${of}`) },
    children: evidencePage(table),
  };
}
