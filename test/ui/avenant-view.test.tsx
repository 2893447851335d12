/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import ExcelJS from 'exceljs';
import { checkWorkbook } from '../../src/checking';
import { newWorkbook, readWorkbook } from '../../src/files';
import { builtInParameters } from '../../src/parameters';
import type { NewSheet } from '../../src/sheets';
import { show } from './dom';
import { demonstration, openSession, structureProtected } from './support';

// The view and the writer of Word documents are loaded on demand: not a part of what a test waits for.
beforeAll(() => Promise.all([import('../../src/ui/avenant'), import('../../src/word')]));

async function avenant(...args: Parameters<typeof openSession>) {
  const opened = await openSession(...args);
  const shown = show(opened.session);
  await userEvent.click(screen.getByRole('tab', { name: 'Avenant' }));
  await screen.findByText('Que voulez-vous préparer ?');
  return { ...opened, ...shown };
}

/** Ports that keep what is handed over. */
function delivery() {
  const files: { name: string; bytes: Uint8Array }[] = [];
  const workbooks: { name: string; sheets: readonly NewSheet[] }[] = [];
  const deliver = {
    file: (name: string, bytes: Uint8Array) => {
      files.push({ name, bytes });
      return Promise.resolve(null);
    },
    workbook: (name: string, sheets: readonly NewSheet[]) => {
      workbooks.push({ name, sheets });
      return Promise.resolve(null);
    },
  };
  return { files, workbooks, deliver };
}
const axis = (name: RegExp) => screen.getByRole('article', { name }).textContent;

describe('« Avenant »', () => {
  it('is about the year of today, with each axis against its plafond, and the total in figures and words', async () => {
    await avenant();
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Année' }).value).toBe('2026');
    expect(axis(/Axe 1/)).toMatch(/199\u202F950,00.€.*Plafond respecté, plancher atteint/);
    expect(axis(/Axe 4/)).toMatch(/277\u202F150,00.€.*PLAFOND DÉPASSÉ/);
    expect(screen.getByText('Soit six cent quarante-huit mille trois cent cinquante euros.')).toBeTruthy();
  });

  it('says that it is a PROJET, and why', async () => {
    await avenant();
    const title = screen.getByText(/PROJET : 4 anomalies bloquantes à lever/);
    await userEvent.click(screen.getByText('Voir ces anomalies'));
    expect(within(title.parentElement!).getAllByRole('listitem').length).toBe(4);
  });

  it('puts its sheet into the workbook, which can be taken back', async () => {
    const { session, host } = await avenant();
    const bytes = host.bytes();
    await userEvent.click(screen.getByRole('button', { name: 'Ajouter au classeur' }));
    await waitFor(() => expect(session.getState().lastWrite?.label).toMatch(/^la feuille «.Avenant 2026.»$/));
    expect((await host.read()).sheets.at(-1)!.name).toBe('Avenant 2026');
    expect(screen.getByText(/Remplace « Avenant 2026 »/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /Annuler cette écriture/ }));
    await waitFor(() => expect(Buffer.compare(host.bytes(), bytes)).toBe(0));
  });

  it('comes as a workbook of its own and as a Word document, with the fiche de contrôle where it is asked for', async () => {
    const { files, workbooks, deliver } = delivery();
    await avenant({ deliver });
    await userEvent.click(screen.getByRole('checkbox', { name: 'Joindre la fiche de contrôle' }));
    await userEvent.click(screen.getByRole('button', { name: 'Classeur à part (.xlsx)' }));
    await waitFor(() => expect(workbooks.map(({ name }) => name)).toEqual(['Avenant 2026.xlsx']));
    expect(workbooks[0]!.sheets.map(({ name }) => name)).toEqual(['Avenant 2026', 'Fiche de contrôle']);
    await userEvent.click(screen.getByRole('button', { name: 'Document Word (.docx)' }));
    await waitFor(() => expect(files.map(({ name }) => name)).toEqual(['Avenant 2026.docx']));
    expect(String.fromCharCode(...files[0]!.bytes.slice(0, 2))).toBe('PK');
    expect(screen.getByText(/C'est prêt.*Avenant 2026.docx/)).toBeTruthy();
  });

  it('says in French what went wrong where nothing could be handed over', async () => {
    const { deliver } = delivery();
    await avenant({ deliver: { ...deliver, workbook: () => Promise.reject(new TypeError('no')) } });
    await userEvent.click(screen.getByRole('button', { name: 'Classeur à part (.xlsx)' }));
    expect(await screen.findByText(/Erreur interne de Cofisol \(TypeError\)/)).toBeTruthy();
  });

  it('shows a proposed report with its calculation, and takes it over only where the user says so', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('Récap');
    sheet.addRows([
      ["Département de l'Ariège"],
      ['N°', "Intitulé de l'action", 'Axe', 'Part État 2025', 'Consommé part État 2025', 'Part État 2026'],
      ['1.1', 'Soutien à la parentalité', 'Axe 1 enfance', 1000, 400, 1000],
    ]);
    await avenant({}, new Uint8Array(await book.xlsx.writeBuffer()));
    const box = screen.getByRole<HTMLInputElement>('checkbox', { name: /reports proposés \(1 action, 600,00.€\)/ });
    expect(box.checked).toBe(false);
    expect(screen.queryByText('Total délégué')).toBeNull();
    await userEvent.click(screen.getAllByText('Calcul, action par action')[0]!);
    expect(screen.getByText(/Reliquat : 1.000,00.€ − 400,00.€ = 600,00.€/)).toBeTruthy();
    await userEvent.click(box);
    expect(screen.getByText('Total délégué')).toBeTruthy();
    expect(screen.getByText('Soit mille six cents euros.')).toBeTruthy();
  });

  it('makes the execution, the partners and the fiche de contrôle', async () => {
    const { files, workbooks, deliver } = delivery();
    await avenant({ deliver });
    for (const product of [/bilan d'exécution/, /partenaires/, /fiche de contrôle$/]) {
      await userEvent.click(screen.getByRole('radio', { name: product }));
      await userEvent.click(screen.getByRole('button', { name: 'Classeur à part (.xlsx)' }));
    }
    await waitFor(() => expect(workbooks).toHaveLength(3));
    expect(workbooks.flatMap(({ sheets }) => sheets.map(({ name }) => name))).toEqual([
      'Exécution 2026',
      'Partenaires',
      'Vue budgétaire',
      'Fiche de contrôle',
    ]);
    await userEvent.click(screen.getByRole('button', { name: 'Document Word (.docx)' }));
    await waitFor(() => expect(files.map(({ name }) => name)).toEqual(['Fiche de contrôle.docx']));
  });

  it('makes a blank workbook for a contract like the one at hand, which Cofisol knows as its own', async () => {
    const { workbooks, deliver } = delivery();
    const { host } = await avenant({ deliver });
    const bytes = host.bytes();
    await userEvent.click(screen.getByRole('radio', { name: 'Un classeur à remplir' }));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Collectivité' }).value).toBe('Ariège');
    await userEvent.click(screen.getByRole('radio', { name: /^une liste/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Classeur à remplir (.xlsx)' }));
    await waitFor(() => expect(workbooks.map(({ name }) => name)).toEqual(['Contrat à remplir.xlsx']));
    const snapshot = readWorkbook(newWorkbook(workbooks[0]!.sheets));
    const check = checkWorkbook(snapshot, { parameters: builtInParameters });
    expect(check.problem).toMatch(/^Ce modèle de contrat est encore vide/);
    const texts = snapshot.sheets.flatMap(({ cells }) =>
      cells.map(({ value }) => (value.kind === 'text' ? value.text : '')),
    );
    expect(texts).toContain('Ariège');
    expect(host.bytes()).toBe(bytes);
  });

  it('goes into a workbook of its own by itself where no sheet can be added', async () => {
    const { workbooks, deliver } = delivery();
    await avenant({ deliver }, structureProtected(demonstration()));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Ajouter au classeur' }).disabled).toBe(true);
    expect(screen.getByText(/La structure du classeur est protégée/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Classeur à part (.xlsx)' }));
    await waitFor(() => expect(workbooks.map(({ name }) => name)).toEqual(['Avenant 2026.xlsx']));
  });
});
