/** @jest-environment jsdom */
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { newWorkbook } from '../../src/files';
import { readUserMarks } from '../../src/reading';
import { formatCellRef } from '../../src/sheets';
import { show } from './dom';
import { openSession, readable } from './support';

// The view is loaded on demand: not a part of what a test waits for.
beforeAll(() => import('../../src/ui/lecture'));

async function lecture(...[more, bytes]: Parameters<typeof openSession>) {
  const opened = await openSession(more, bytes);
  const shown = show(opened.session);
  await userEvent.click(screen.getByRole('tab', { name: 'Lecture' }));
  await screen.findByRole('heading', { name: 'Feuilles' });
  return { ...opened, ...shown };
}
const sheetCard = (name: string) => screen.getByRole('article', { name });

describe('« Lecture »', () => {
  it('shows what was not understood first, with a cell that leads there', async () => {
    const { session } = await lecture();
    const headings = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(headings[0]).toBe("Ce qui n'est pas compris");
    await userEvent.click(screen.getByRole('button', { name: /cellule Récapitulatif!R17/ }));
    expect(formatCellRef(session.getState().selected!)).toBe('Récapitulatif!R17');
  });

  it('names every header that was read in French', async () => {
    await lecture();
    const card = sheetCard('Récapitulatif');
    await userEvent.click(within(card).getByText(/titres lus/));
    expect(card.textContent).toMatch(/Indicateur lu dans «\sIndicateur local\s»/u);
  });

  it('corrects the role of a header at once, and takes the correction back', async () => {
    const { session } = await lecture();
    const before = readable(session).actions[0]!.lines[0]!.line.state;
    const card = sheetCard('Récapitulatif');
    await userEvent.click(within(card).getByText(/titres lus/));
    const state = readable(session).sheets[0]!.headers.find(({ role, year }) => role === 'state' && year === 2024)!;
    const address = formatCellRef(state.cell).split('!')[1]!;
    await userEvent.click(within(card).getByRole('button', { name: new RegExp(`rôle de ${address},`) }));
    await userEvent.selectOptions(within(card).getByRole('combobox', { name: 'Rôle' }), 'other');
    await userEvent.click(within(card).getByRole('button', { name: 'Appliquer' }));
    await waitFor(() => expect(readable(session).actions[0]!.lines[0]!.line.state).toBeNull());
    await userEvent.click(screen.getByRole('button', { name: /Retirer la correction/ }));
    await waitFor(() => expect(readable(session).actions[0]!.lines[0]!.line.state).toBe(before));
  });

  it('writes corrections into the workbook on the word of the user only', async () => {
    const { session, host } = await lecture();
    await userEvent.selectOptions(screen.getAllByRole('combobox', { name: /^Nature de l'action/ })[0]!, 'reconduite');
    await waitFor(() => expect(readable(session).actions[0]!.action.nature).toBe('reconduite'));
    expect((await host.read()).customXml).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'Garder dans le classeur' }));
    await waitFor(() => expect(screen.getByText('gardée dans le classeur')).toBeTruthy());
    expect(readUserMarks((await host.read()).customXml).corrections).toHaveLength(1);
  });

  it('takes a plafond for every year from one field, and refuses what is no sure amount', async () => {
    const { session } = await lecture();
    const field = screen.getByRole('textbox', { name: 'Axe 1, enfance, chaque année' });
    await userEvent.clear(field);
    await userEvent.type(field, 'beaucoup{Enter}');
    expect(screen.getByText(/Ce n'est pas un montant sûr/)).toBeTruthy();
    await userEvent.clear(field);
    await userEvent.type(field, '300 000{Enter}');
    await waitFor(() =>
      expect(
        readable(session)
          .envelope.filter(({ axis }) => axis === 1)
          .map(({ amount }) => amount),
      ).toEqual([30000000n, 30000000n, 30000000n, 30000000n]),
    );
  });

  it("takes the plafonds of the State's own file", async () => {
    const { session, container } = await lecture();
    const csv = 'collectivité;axe;année;plafond\nAriège;1;2024;123456,00\n';
    const input = container.querySelector('input[type="file"]')!;
    const file = new File([csv], 'etat.csv', { type: 'text/csv' });
    Object.assign(file, { arrayBuffer: () => Promise.resolve(new TextEncoder().encode(csv).buffer) });
    fireEvent.change(input, { target: { files: [file] } });
    await waitFor(() => expect(readable(session).ceilingsFrom).toBe('state'));
    expect(screen.getByText(/« etat.csv » : 1 plafond/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Ne plus utiliser ce fichier' }));
    await waitFor(() => expect(readable(session).ceilingsFrom).toBe('workbook'));
  });

  it('leaves a sheet out and takes it back', async () => {
    const { session } = await lecture();
    await userEvent.click(
      within(sheetCard('Enveloppe')).getByRole('button', { name: 'Laisser cette feuille de côté' }),
    );
    await waitFor(() => expect(readable(session).envelope).toEqual([]));
    await userEvent.click(screen.getByText(/1 feuille sans rapport/));
    await userEvent.click(await screen.findByRole('button', { name: 'Reprendre cette feuille' }));
    await waitFor(() => expect(readable(session).envelope).not.toEqual([]));
  });

  it('shows the sheets of a workbook in which nothing was recognised, with a way on', async () => {
    const bytes = newWorkbook([{ name: 'Notes', purpose: 'essai', columns: [], rows: [] }], { title: 'x' });
    const { session } = await openSession({}, bytes);
    show(session);
    await userEvent.click(screen.getByRole('tab', { name: 'Lecture' }));
    expect(await screen.findByRole('article', { name: 'Notes' })).toBeTruthy();
  });
});
