/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EditProblem, parseCellRef } from '../../src/sheets';
import { show } from './dom';
import { demonstration, openSession, readable, structureProtected } from './support';

// The view is loaded on demand: not a part of what a test waits for.
beforeAll(() => import('../../src/ui/ecrire'));

async function ecrire(...args: Parameters<typeof openSession>) {
  const opened = await openSession(...args);
  const shown = show(opened.session);
  await userEvent.click(screen.getByRole('tab', { name: 'Écrire' }));
  await screen.findByText('Que voulez-vous écrire dans le classeur ?');
  return { ...opened, ...shown };
}
const wrong = (session: Parameters<typeof readable>[0]) =>
  readable(session).findings.filter(({ code }) => code === 'parite' || code === 'part-collectivite').length;

describe('« Écrire »', () => {
  it('shows every cell before it is written, then writes once and takes it back', async () => {
    const { session, host } = await ecrire();
    const bytes = host.bytes();
    const before = wrong(session);
    expect(before).toBeGreaterThan(0);
    const table = await screen.findByRole('table', { name: 'Récapitulatif' });
    const rows = within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => row.textContent);
    expect(rows).toContain('K1813\u202F500,0011\u202F500,00');
    expect(Buffer.compare(host.bytes(), bytes)).toBe(0);
    await userEvent.click(screen.getByRole('button', { name: /^Écrire \d+ cellules?$/ }));
    await waitFor(() => expect(wrong(session)).toBeLessThan(before));
    expect(screen.getByText("C'est écrit : les parts recalculées.")).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /Annuler cette écriture/ }));
    await waitFor(() => expect(wrong(session)).toBe(before));
    expect(Buffer.compare(host.bytes(), bytes)).toBe(0);
  });

  it('leaves a line that the user does not take', async () => {
    const { session } = await ecrire();
    await userEvent.click(screen.getByRole('button', { name: 'Tout décocher' }));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Écrire 0 cellule' }).disabled).toBe(true);
    await userEvent.click(screen.getByRole('checkbox', { name: /^3\.4/ }));
    await userEvent.click(screen.getByRole('button', { name: 'Écrire 2 cellules' }));
    await waitFor(() => expect(readable(session).findings.some(({ code }) => code === 'parite')).toBe(false));
  });

  it('shows formulas as Excel does in French', async () => {
    await ecrire();
    await userEvent.click(screen.getByRole('radio', { name: /^formules/ }));
    expect(screen.getByText(/^=ENT\(ARRONDI\(100\*MAX\(0;P18/)).toBeTruthy();
  });

  it('names the cells that were refused and goes on without their lines', async () => {
    const { session, host } = await ecrire();
    const apply = host.apply.bind(host);
    const locked = parseCellRef('Récapitulatif!K18')!;
    host.apply = (edits) =>
      edits.some((edit) => edit.type === 'set-content' && edit.cell.row === 17 && edit.cell.column === 10)
        ? Promise.reject(new EditProblem('protected', 'K18 est sous la protection de la feuille.', [locked]))
        : apply(edits);
    await userEvent.click(screen.getByRole('button', { name: 'Tout cocher' }));
    await userEvent.click(screen.getByRole('button', { name: /^Écrire \d+ cellules?$/ }));
    await userEvent.click(await screen.findByRole('button', { name: 'Continuer sans leurs lignes' }));
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /^3\.4/ }).checked).toBe(false);
    await userEvent.click(screen.getByRole('button', { name: /^Écrire \d+ cellules?$/ }));
    await waitFor(() => expect(session.getState().lastWrite?.label).toBe('les parts recalculées'));
  });

  it('says that there was nothing to take out, where there is no mark', async () => {
    const { session, host } = await ecrire();
    const bytes = host.bytes();
    await userEvent.click(screen.getByRole('radio', { name: 'Retirer les repères' }));
    await userEvent.click(screen.getByRole('button', { name: 'Retirer les repères' }));
    expect(await screen.findByText(/Il n’y avait rien à changer/)).toBeTruthy();
    expect(session.getState().lastWrite).toBeNull();
    expect(Buffer.compare(host.bytes(), bytes)).toBe(0);
  });

  it('marks cells without the sheet by itself, where no sheet can be added', async () => {
    const { session, host } = await ecrire({}, structureProtected(demonstration()));
    await userEvent.click(screen.getByRole('radio', { name: 'Les repères' }));
    expect(screen.getByText(/les repères se posent sans feuille/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /^Marquer \d+ cellules$/ }));
    await waitFor(() => expect(session.getState().lastWrite?.label).toBe('les repères'));
    await userEvent.click(screen.getByRole('radio', { name: 'Retirer les repères' }));
    await userEvent.click(screen.getByRole('button', { name: 'Retirer les repères' }));
    await waitFor(() => expect(session.getState().lastWrite?.label).toBe('le retrait des repères'));
    expect((await host.read()).structureProtected).toBe(true);
  });

  it('marks the findings on their cells, and takes exactly those marks out again', async () => {
    const { session, host } = await ecrire();
    await userEvent.click(screen.getByRole('radio', { name: 'Les repères' }));
    expect(screen.getByText('Feuille ajoutée : « Contrôle ».')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: /^Marquer \d+ cellules$/ }));
    await waitFor(() => expect(session.getState().lastWrite?.label).toBe('les repères'));
    expect((await host.read()).sheets.map(({ name }) => name)).toContain('Contrôle');
    await userEvent.click(screen.getByRole('radio', { name: 'Retirer les repères' }));
    await userEvent.click(screen.getByRole('button', { name: 'Retirer les repères' }));
    await waitFor(async () => expect((await host.read()).sheets.map(({ name }) => name)).not.toContain('Contrôle'));
  });
});
