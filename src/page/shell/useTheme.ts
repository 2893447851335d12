import { useEffect, useState } from 'react';
import { preference, remember } from './preferences';

export type Theme = 'light' | 'dark';

/** As the user chose, else as the system prefers. */
export function useTheme(): { readonly theme: Theme; readonly toggle: () => void } {
  const [chosen, setChosen] = useState<Theme | null>(() => themeIn(preference('theme')));
  const [preferred, setPreferred] = useState<Theme>(() => systemTheme().theme);
  useEffect(() => {
    const { query } = systemTheme();
    const follow = (): void => setPreferred(systemTheme().theme);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  const theme = chosen ?? preferred;
  useEffect(() => {
    document.documentElement.style.colorScheme = theme;
  }, [theme]);
  const toggle = (): void => {
    const other = theme === 'dark' ? 'light' : 'dark';
    setChosen(other);
    remember('theme', other);
  };
  return { theme, toggle };
}

function systemTheme(): { readonly query: MediaQueryList; readonly theme: Theme } {
  const query = window.matchMedia('(prefers-color-scheme: dark)');
  return { query, theme: query.matches ? 'dark' : 'light' };
}

function themeIn(text: string | null): Theme | null {
  return text === 'light' || text === 'dark' ? text : null;
}
