/** @jest-environment jsdom */
import { keepFocus } from '../../src/ui/common/keepFocus';

describe('the focus, when what has it is taken away', () => {
  let end: () => void;
  const at = (id: string) => document.getElementById(id)!;
  /** After the observer has seen the change, then behind the look that it has put off. */
  const settle = async () => {
    await Promise.resolve();
    await new Promise((resolve) => setTimeout(resolve));
  };
  const active = () => document.activeElement?.id;

  beforeEach(() => {
    document.body.innerHTML = `
      <header><button id="open">Ouvrir</button></header>
      <div role="alert"><div><p>Message</p><button id="close">Fermer</button></div></div>
      <div role="tablist"><button id="tab">Contrôle</button></div>
      <article>
        <button id="justify">Justifier</button>
        <form><input id="reason" /><button id="save">Enregistrer</button></form>
      </article>
      <p><span><button id="stop">Arrêter</button></span><input id="search" /></p>`;
    end = keepFocus(document);
  });
  afterEach(() => end());

  test('goes on to what follows a message that is closed', async () => {
    at('close').focus();
    at('close').parentElement!.remove();
    await settle();
    expect(active()).toBe('tab');
  });

  test('goes back to the button that opened a form', async () => {
    at('save').focus();
    document.querySelector('form')!.remove();
    await settle();
    expect(active()).toBe('justify');
  });

  test('goes to the button that comes in its place', async () => {
    at('stop').focus();
    at('stop').outerHTML = '<button id="again">Reprendre</button>';
    await settle();
    expect(active()).toBe('again');
  });

  test('goes to its neighbour when it is hidden', async () => {
    at('reason').focus();
    const form = document.querySelector('form')!;
    form.hidden = true;
    at('reason').blur();
    await settle();
    expect(active()).toBe('justify');
  });

  test('stays where the page put it', async () => {
    at('save').focus();
    document.querySelector('form')!.remove();
    at('search').focus();
    await settle();
    expect(active()).toBe('search');
  });

  test('is left alone by who left it on purpose', async () => {
    at('save').focus();
    at('save').blur();
    await settle();
    document.querySelector('form')!.remove();
    await settle();
    expect(document.activeElement).toBe(document.body);
  });
});
