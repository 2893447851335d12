import { Document, Packer } from 'docx';
import { count, typography } from '../contract';
import { EXECUTION_NOTE, executionSumText, proposalNote, type ExecutionTable } from '../writing';
import { executionWordTable } from './executionWordTable';
import { pageOf, paragraph, TABLE_WIDTH, TEXT } from './page';
import { pageFooter } from './pageFooter';

/**
 * The execution of a year as a Word document: A4 landscape, the header row of its table on each page, amounts aligned
 * right. Values as of now: a document calculates nothing.
 */
export async function executionDocument(table: ExecutionTable): Promise<Uint8Array> {
  const { year, collectivity, rows } = table;
  const name = typography(`Exécution ${year} du contrat local des solidarités`);
  const proposal = proposalNote(rows);
  const document = new Document({
    title: name,
    creator: 'Cofisol',
    styles: { default: TEXT },
    sections: [
      {
        properties: { page: pageOf('landscape') },
        footers: { default: pageFooter(`Exécution ${year} – ${collectivity ?? 'collectivité à préciser'}`) },
        children: [
          paragraph(name, { bold: true, size: 30, color: '1F3864' }),
          paragraph(collectivity ?? 'Collectivité à préciser', { bold: true, size: 22 }),
          paragraph(EXECUTION_NOTE, { size: 16 }),
          ...(proposal === null ? [] : [paragraph(proposal, { size: 16 })]),
          executionWordTable(table, TABLE_WIDTH.landscape),
          paragraph(summary(table), { bold: true }),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

function summary({ rows, sums }: Pick<ExecutionTable, 'rows' | 'sums'>): string {
  const { unknown } = sums;
  const known = executionSumText({ rows, sums });
  if (unknown.length === 0 || unknown.length === rows.length) return known;
  return `${known} Sans consommation connue, hors du consommé et du reliquat : ${count(unknown.length, 'action', 'actions')}.`;
}
