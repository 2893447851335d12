/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { formatCellRef } from '../../src/sheets';
import { show } from './dom';
import { findingOf, openSession } from './support';

const card = (name: RegExp) => screen.getByRole('article', { name });

describe('« Contrôle »', () => {
  it('tells the verdict, in a region that is read aloud when it changes', async () => {
    const { session } = await openSession();
    show(session);
    expect(screen.getAllByRole('status')[0]!.textContent).toMatch(
      /11 anomalies bloquantes, 5 points à vérifier, 2 informations/,
    );
  });

  it('shows at most nine cards, each with its count and its severity in words', async () => {
    const { session } = await openSession();
    show(session);
    const cards = screen.getAllByRole('article');
    expect(cards.length).toBeLessThanOrEqual(9);
    for (const one of cards) {
      expect(one.textContent).toMatch(/\d+ constats?/);
      expect(one.textContent).toMatch(/^.(Anomalie bloquante|À vérifier|Information)/u);
    }
  });

  it('says beside the cards that they are causes, and of how many findings: the verdict counts those', async () => {
    const { session } = await openSession();
    show(session);
    expect(screen.getByRole('region', { name: 'Constats' }).textContent).toContain('9 causes, 18 constats');
  });

  it('shows the State credits of each axis and year as text', async () => {
    const { session } = await openSession();
    show(session);
    const table = screen.getByRole('table', { name: "Crédits de l'État programmés" });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((header) => header.textContent),
    ).toEqual(['2024', '2025', '2026', '2027']);
    expect(table.textContent).toMatch(/65\u202F250\u00A0€▼ sous le plancher/);
    expect(table.textContent).toMatch(/427\u202F033\u00A0€sous le plafond/);
  });

  it('gives message, the two figures and the cell; a click on the cell goes there', async () => {
    const { session, host } = await openSession();
    const revealed: string[] = [];
    host.reveal = (cell) => Promise.resolve(void revealed.push(formatCellRef(cell)));
    show(session);
    const parity = card(/paie plus que sa part/);
    expect(parity.textContent).toMatch(/13\u202F500,00\u00A0€/);
    expect(parity.textContent).toMatch(/11\u202F500,00\u00A0€/);
    await userEvent.click(within(parity).getByRole('button', { name: /cellule Récapitulatif!K18/ }));
    expect(revealed).toEqual(['Récapitulatif!K18']);
    expect(formatCellRef(session.getState().selected!)).toBe('Récapitulatif!K18');
  });

  it('answers « Pourquoi ? » with the rule, the calculation and the source, and says how to mend it', async () => {
    const { session } = await openSession();
    show(session);
    const parity = card(/paie plus que sa part/);
    await userEvent.click(within(parity).getByRole('button', { name: /Pourquoi/ }));
    expect(parity.textContent).toMatch(/Calcul de Cofisol/);
    expect(parity.textContent).toMatch(/Part de l'État.: 50.% de 23\u202F000,00.€, soit 11\u202F500,00.€/);
    expect(parity.textContent).toMatch(/Source.: FAQ, section 1/);
    await userEvent.click(within(parity).getByRole('button', { name: 'Pour corriger' }));
    expect(parity.textContent).toContain(findingOf(session, 'parite').remedy);
  });

  it('takes a motive, shows the finding as justified, still counted, and takes the motive back', async () => {
    const user = userEvent.setup();
    const { session } = await openSession();
    show(session);
    const open = async (name: string) =>
      user.click(within(card(/paie plus que sa part/)).getByRole('button', { name }));
    await open('Justifier');
    await user.click(await screen.findByRole('button', { name: 'Garder ce motif' }));
    expect(screen.getByText('Indiquez un motif.')).toBeTruthy();
    await user.type(screen.getByRole('textbox', { name: /Motif/ }), 'Accord du préfet du 3 mars');
    await user.click(screen.getByRole('button', { name: 'Garder ce motif' }));
    await waitFor(() => expect(card(/paie plus que sa part/).textContent).toMatch(/Accord du préfet du 3 mars/));
    expect(screen.getAllByRole('status')[0]!.textContent).toMatch(/11 anomalies.*dont 1 constat justifié/);
    await open('Justifié');
    await user.click(await screen.findByRole('button', { name: 'Retirer la justification' }));
    await waitFor(() => expect(findingOf(session, 'parite').ignored).toBeNull());
  });

  it('filters by severity, axis, year and rule, and says how many causes are hidden', async () => {
    const user = userEvent.setup();
    const { session } = await openSession();
    show(session);
    const all = screen.getAllByRole('article').length;
    const shown = () => screen.getAllByRole('article').map((one) => within(one).getByRole('heading').textContent);
    await user.click(screen.getByRole('button', { name: /Informations \(1\)/ }));
    expect(shown()).toHaveLength(all - 1);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Axe' }), 'Axe 3, accès aux droits');
    expect(shown()).toHaveLength(3);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Année' }), '2024');
    expect(shown()).toEqual([expect.stringMatching(/Plancher/)]);
    expect(screen.getByText(new RegExp(`${String(all - 1)} causes masquées`))).toBeTruthy();
    await user.click(screen.getByRole('button', { name: 'Tout afficher' }));
    expect(shown()).toHaveLength(all);
  });

  it('points out the card of the cell that the user stands on', async () => {
    const { session } = await openSession();
    const { container } = show(session);
    act(() => session.select({ sheet: 'Récapitulatif', row: 17, column: 10 }));
    await waitFor(() =>
      expect(container.querySelector('[data-selected]')?.textContent).toMatch(/paie plus que sa part/),
    );
  });
});
