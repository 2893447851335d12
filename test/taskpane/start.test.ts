/** @jest-environment jsdom */
import { officeTheme, startOffice, type OfficeState } from '../../src/excel';
import { actionNow } from '../../src/taskpane/start/action';

type Theme = Partial<Office.OfficeTheme> | null | undefined;

/** What Office.js puts into a page. */
function office(host: string | null, level: number, theme?: Theme): unknown {
  return {
    onReady: () => Promise.resolve({ host, platform: null }),
    HostType: { Excel: 'Excel' },
    context: {
      officeTheme: theme,
      requirements: { isSetSupported: (_: string, version: string) => Number(version.split('.')[1]) <= level },
    },
  };
}
const put = (value: unknown): void => void Object.assign(globalThis, { Office: value });

afterEach(() => {
  jest.useRealTimers();
  put(undefined);
});

describe('the start of the pane', () => {
  const PATIENCE = 5_000;

  async function states(after: (script: HTMLElement) => void): Promise<readonly OfficeState[]> {
    const told: OfficeState[] = [];
    const script = document.createElement('script');
    startOffice(script, (state) => told.push(state));
    after(script);
    await jest.advanceTimersByTimeAsync(PATIENCE);
    return told;
  }
  beforeEach(() => void jest.useFakeTimers());

  it('is told within 5 s that Office.js does not come', async () => {
    expect(await states(() => undefined)).toEqual(['not-loaded']);
  });

  it('is told at once where the network refuses it', async () => {
    const told: OfficeState[] = [];
    const script = document.createElement('script');
    startOffice(script, (state) => told.push(state));
    script.dispatchEvent(new Event('error'));
    expect(told).toEqual(['not-loaded']);
    await jest.advanceTimersByTimeAsync(PATIENCE);
    expect(told).toEqual(['not-loaded']);
  });

  it('goes on where Office.js comes late, after it was told missing', async () => {
    const told: OfficeState[] = [];
    const script = document.createElement('script');
    startOffice(script, (state) => told.push(state));
    await jest.advanceTimersByTimeAsync(PATIENCE);
    put(office('Excel', 9));
    script.dispatchEvent(new Event('load'));
    await jest.advanceTimersByTimeAsync(0);
    expect(told).toEqual(['not-loaded', 'ready']);
  });

  it.each([
    ['Excel of ExcelApi 1.9', office('Excel', 9), 'ready'],
    ['Excel of ExcelApi 1.8', office('Excel', 8), 'too-old'],
    ['another program of Office', office('Word', 15), 'outside'],
    ['a browser', office(null, 0), 'outside'],
  ])('knows %s', async (_, library, state) => {
    expect(
      await states((script) => {
        put(library);
        script.dispatchEvent(new Event('load'));
      }),
    ).toEqual([state]);
  });

  it('finds Office.js where it was loaded before', async () => {
    put(office('Excel', 15));
    expect(await states(() => undefined)).toEqual(['ready']);
  });
});

describe('what a button of the ribbon asks for', () => {
  const address = (query: string): string => `https://outils.exemple.fr/cofisol/taskpane.html${query}`;

  it.each([
    ['', null],
    ['?action=controler', 'controler'],
    ['?action=effacer&_host_Info=Excel$Win32$16.01$fr-FR', 'effacer'],
    ['?action=autre', null],
  ])('« %s »', (query, action) => {
    expect(actionNow(address(query), false)).toBe(action);
  });

  it('is not done a second time where the pane is merely loaded again: flags set since then stay', () => {
    expect(actionNow(address('?action=effacer'), true)).toBe('controler');
  });
});

describe('the theme', () => {
  it.each<[string, Theme, string | null]>([
    ['the white one', { bodyBackgroundColor: '#FFFFFF' }, 'light'],
    ['the colourful one', { bodyBackgroundColor: '#E6E6E6' }, 'light'],
    ['the dark grey one', { bodyBackgroundColor: '#444444' }, 'dark'],
    ['the black one', { bodyBackgroundColor: '#000000', isDarkTheme: true }, 'dark'],
    ['a colour that is none', { bodyBackgroundColor: 'inherit' }, null],
    ['none, as on the web', undefined, null],
  ])('of Office: %s', (_, theme, expected) => {
    put(office('Excel', 15, theme));
    expect(officeTheme()).toBe(expected);
  });
});
