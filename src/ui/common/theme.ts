import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useSyncExternalStore } from 'react';

const DARK = '(prefers-color-scheme: dark)';

function follow(listener: () => void): () => void {
  const query = window.matchMedia(DARK);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** The theme that the host asks for, else that of the system. */
export function useTheme(asked: 'light' | 'dark' | undefined): Theme {
  const prefersDark = useSyncExternalStore(follow, () => window.matchMedia(DARK).matches);
  return (asked === undefined ? prefersDark : asked === 'dark') ? webDarkTheme : webLightTheme;
}
