/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { show } from './dom';
import { openSession } from './support';

async function openFiche(name: RegExp) {
  const user = userEvent.setup();
  const { session, host } = await openSession();
  show(session);
  await user.click(screen.getByRole('tab', { name: 'Fiches' }));
  await user.click(await screen.findByRole('button', { name }));
  return { user, session, host };
}

describe('« Fiches »', () => {
  it('shows what is entered beside what is calculated, and marks the difference in words', async () => {
    await openFiche(/Référents de parcours/);
    const row = screen.getByRole('row', { name: /2025/ });
    expect(row.textContent).toMatch(/inscrit13\u202F500,00.€recalculé11\u202F500,00.€≠ écart \+2\u202F000,00.€/);
    expect(screen.getByRole('row', { name: /2024/ }).textContent).not.toMatch(/écart/);
  });

  it('goes to the cell of an amount', async () => {
    const { user, session } = await openFiche(/Référents de parcours/);
    await user.click(screen.getByRole('button', { name: /^13\u202F500,00.*K18/ }));
    expect(session.getState().selected).toEqual({ sheet: 'Récapitulatif', row: 17, column: 10 });
  });

  it('unfolds the calculation of a year, with the scheme and why', async () => {
    const { user } = await openFiche(/Territoire zéro exclusion/);
    await user.click(screen.getByRole('button', { name: 'Calcul 2024' }));
    const panel = screen.getByRole('heading', { name: /Calcul de 2024/ }).parentElement;
    expect(panel?.textContent).toMatch(/Régime CEE.: des certificats d'économies d'énergie financent l'action/);
    expect(panel?.textContent).toMatch(/État et CEE ensemble, au plus 70.% du coût/);
  });

  it('simulates a year: shares, floors and ceilings follow what is typed; nothing is written', async () => {
    const { user, host } = await openFiche(/Référents de parcours/);
    const before = host.bytes();
    await user.click(screen.getByRole('button', { name: 'Simuler 2024' }));
    const state = screen.getByRole<HTMLInputElement>('textbox', { name: /Part de l'État/ });
    await user.clear(state);
    await user.paste('1000000');
    await waitFor(() =>
      expect(screen.getByText(/Axe 3, accès aux droits.:/).textContent).toMatch(/au-dessus du plafond/),
    );
    await user.click(screen.getByRole('button', { name: 'Prendre la part attendue' }));
    await waitFor(() => expect(screen.getByText('La part saisie tient.')).toBeTruthy());
    await user.clear(state);
    await user.paste('12.345');
    expect(screen.getByText(/se lit de deux façons/)).toBeTruthy();
    await user.click(screen.getByRole('button', { name: /Revenir aux chiffres/ }));
    expect(state.value).not.toBe('12.345');
    expect(host.bytes()).toBe(before);
  });

  it('finds an action by a word', async () => {
    const { user } = await openFiche(/Référents de parcours/);
    await user.type(screen.getByRole('searchbox', { name: /Chercher/ }), 'bus');
    await waitFor(() => expect(screen.getAllByRole('listitem').length).toBe(1));
    expect(within(screen.getByRole('tabpanel')).getByRole('button', { name: /Bus des droits/ })).toBeTruthy();
  });
});
