import { Document, Packer, type Paragraph } from 'docx';
import { count, euros, typography } from '../contract';
import type { AvenantTable, EvidenceTable } from '../writing';
import { avenantWordTable } from './avenantWordTable';
import { evidenceSection } from './evidenceDocument';
import { pageOf, paragraph, TABLE_WIDTH, TEXT } from './page';
import { pageFooter } from './pageFooter';

/**
 * The avenant of a year as a Word document for the deliberation: A4 landscape, the header row of its table on each page,
 * amounts aligned right, the sum in words. Values as of now: a document calculates nothing.
 * @param evidence the fiche de contrôle, on pages of its own behind; null leaves it out
 */
export async function avenantDocument(table: AvenantTable, evidence: EvidenceTable | null = null): Promise<Uint8Array> {
  const { year, collectivity, blocking } = table;
  const name = typography(`Avenant ${year} au contrat local des solidarités`);
  const document = new Document({
    title: name,
    creator: 'Cofisol',
    styles: { default: TEXT },
    sections: [
      {
        properties: { page: pageOf('landscape') },
        footers: { default: pageFooter(`Avenant ${year} – ${collectivity ?? 'collectivité à préciser'}`) },
        children: [
          paragraph(name, { bold: true, size: 30, color: '1F3864' }),
          paragraph(who(table), { bold: true, size: 22 }),
          ...(blocking.length === 0
            ? []
            : [paragraph(projectText(blocking.length), { bold: true, size: 22, color: '9C0006' })]),
          paragraph('Montants en euros', { size: 16 }),
          avenantWordTable(table, TABLE_WIDTH.landscape),
          ...sums(table),
          ...blockingLines(table),
        ],
      },
      ...(evidence === null ? [] : [evidenceSection(evidence)]),
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function who({ kind, collectivity }: AvenantTable): string {
  return `${kind === 'metropole' ? 'Métropole' : 'Département'} : ${collectivity ?? 'à préciser'}`;
}

function projectText(blocking: number): string {
  const many = blocking > 1 ? 's' : '';
  return `PROJET : ${count(blocking, 'anomalie bloquante', 'anomalies bloquantes')} à lever avant signature, listée${many} sous le tableau`;
}

function sums({ sums: total, stateInWords, delegatedInWords }: AvenantTable): readonly Paragraph[] {
  const state = paragraph(`Crédits nouveaux de l'État : ${euros(total.state)} (${stateInWords}).`, { bold: true });
  if (total.delegated === total.state) return [state];
  return [state, paragraph(`Total délégué : ${euros(total.delegated)} (${delegatedInWords}).`, { bold: true })];
}

function blockingLines({ blocking }: AvenantTable): readonly Paragraph[] {
  if (blocking.length === 0) return [];
  return [
    paragraph('Anomalies bloquantes :', { bold: true }),
    ...blocking.map(({ message, ignored }) =>
      paragraph(`– ${message}${ignored ? ` Justifié : ${ignored.reason}` : ''}`, { size: 16 }),
    ),
  ];
}
