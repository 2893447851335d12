/** @jest-environment jsdom */
import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { EditProblem } from '../../src/sheets';
import { fileHost } from '../../src/files';
import { createSession } from '../../src/ui';
import { show } from './dom';
import { demonstration, openSession, portsOf } from './support';

describe('the frame', () => {
  it('says before any workbook what Cofisol does', () => {
    show(null);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toMatch(/Contrôlez/);
  });

  it('says that a workbook is being read, then shows whose contract it is', async () => {
    const session = createSession(portsOf(fileHost(demonstration())));
    show(session);
    expect(screen.getAllByText(/Lecture du classeur/).length).toBeGreaterThan(0);
    await act(() => session.check());
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ariège');
    expect(screen.getByText(/département \(type lu dans le classeur\) · 14 actions · 2024 à 2027/)).toBeTruthy();
  });

  it('says what failed and offers to try again', async () => {
    let fails = true;
    const host = fileHost(demonstration());
    const read = host.read.bind(host);
    host.read = () => (fails ? Promise.reject(new EditProblem('busy', 'Terminez la saisie.')) : read());
    const session = createSession(portsOf(host));
    show(session);
    await act(() => session.check());
    expect(screen.getAllByRole('alert').map((alert) => alert.textContent)).toContainEqual(
      expect.stringMatching(/n'a pas pu être contrôlé.*Terminez la saisie\./),
    );
    fails = false;
    await userEvent.click(screen.getByRole('button', { name: 'Recommencer' }));
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ariège'));
  });

  it('keeps what was chosen in a view while another one is in front', async () => {
    const user = userEvent.setup();
    const { session } = await openSession();
    show(session);
    await user.selectOptions(screen.getByRole('combobox', { name: 'Axe' }), '3');
    screen.getByRole('tab', { name: 'Contrôle' }).focus();
    await user.keyboard('{ArrowRight}');
    expect(document.activeElement?.textContent).toBe('Fiches');
    expect(screen.getByRole('tab', { selected: true }).textContent).toContain('Fiches');
    await user.keyboard('{ArrowLeft}');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Axe' }).value).toBe('3');
  });

  it('offers to take the last write back', async () => {
    const { session } = await openSession();
    show(session);
    await act(() =>
      session.write(
        [
          {
            type: 'set-content',
            cell: { sheet: 'Récapitulatif', row: 17, column: 10 },
            content: { kind: 'number', raw: '11500' },
          },
        ],
        'une part',
      ),
    );
    expect(screen.queryByRole('article', { name: /paie plus que sa part/ })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: /Annuler cette écriture/ }));
    await waitFor(() => expect(screen.getByRole('article', { name: /paie plus que sa part/ })).toBeTruthy());
  });
});
