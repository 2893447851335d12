import { AlignmentType, Document, Packer, PageOrientation, Paragraph, TextRun } from 'docx';
import { count, euros, typography } from '../contract';
import type { AvenantTable } from '../writing';
import { avenantWordTable } from './avenantWordTable';
import { pageFooter } from './pageFooter';

/** Twentieths of a point: A4 and margins of 1,5 cm. */
const A4 = { width: 11906, height: 16838 };
const MARGIN = 850;

/**
 * The avenant of a year as a Word document for the deliberation: A4 landscape, the header row of its table on each page,
 * amounts aligned right, the sum in words. Values as of now: a document calculates nothing.
 */
export async function avenantDocument(table: AvenantTable): Promise<Uint8Array> {
  const { year, collectivity, blocking } = table;
  const name = typography(`Avenant ${year} au contrat local des solidarités`);
  const document = new Document({
    title: name,
    creator: 'Cofisol',
    styles: { default: { document: { run: { font: 'Calibri', size: 18 } } } },
    sections: [
      {
        properties: {
          page: {
            // The library turns the page: width and height are those of a portrait.
            size: { ...A4, orientation: PageOrientation.LANDSCAPE },
            margin: { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN },
          },
        },
        footers: { default: pageFooter(`Avenant ${year} – ${collectivity ?? 'collectivité à préciser'}`) },
        children: [
          line(name, { bold: true, size: 30, color: '1F3864' }),
          line(who(table), { bold: true, size: 22 }),
          ...(blocking.length === 0
            ? []
            : [line(projectText(blocking.length), { bold: true, size: 22, color: '9C0006' })]),
          line('Montants en euros', { size: 16 }),
          avenantWordTable(table, A4.height - 2 * MARGIN),
          ...sums(table),
          ...blockingLines(table),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}

interface Look {
  readonly bold?: boolean;
  /** Half points. */
  readonly size?: number;
  readonly color?: string;
}

function line(text: string, look: Look = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.LEFT,
    spacing: { before: 60, after: 60 },
    children: [new TextRun({ text: typography(text), ...look })],
  });
}

function who({ kind, collectivity }: AvenantTable): string {
  return `${kind === 'metropole' ? 'Métropole' : 'Département'} : ${collectivity ?? 'à préciser'}`;
}

function projectText(blocking: number): string {
  const many = blocking > 1 ? 's' : '';
  return `PROJET : ${count(blocking, 'anomalie bloquante', 'anomalies bloquantes')} à lever avant signature, listée${many} sous le tableau`;
}

function sums({ sums: total, stateInWords, delegatedInWords }: AvenantTable): readonly Paragraph[] {
  const state = line(`Crédits nouveaux de l'État : ${euros(total.state)} (${stateInWords}).`, { bold: true });
  if (total.delegated === total.state) return [state];
  return [state, line(`Total délégué : ${euros(total.delegated)} (${delegatedInWords}).`, { bold: true })];
}

function blockingLines({ blocking }: AvenantTable): readonly Paragraph[] {
  if (blocking.length === 0) return [];
  return [
    line('Anomalies bloquantes :', { bold: true }),
    ...blocking.map(({ message, ignored }) =>
      line(`– ${message}${ignored ? ` Justifié : ${ignored.reason}` : ''}`, { size: 16 }),
    ),
  ];
}
