import { useEffect, useState } from 'react';
import { officeTheme, type OfficeState } from '../../excel';

export type Theme = 'light' | 'dark';

/**
 * The theme of Office; undefined where it does not tell, and the system's is followed. Excel says nothing when its theme
 * changes: it is asked again when the user comes back to the pane.
 */
export function useTheme(office: OfficeState | null): Theme | undefined {
  const [theme, setTheme] = useState<Theme | null>(null);
  useEffect(() => {
    if (office !== 'ready') return;
    const ask = (): void => setTheme(officeTheme());
    ask();
    window.addEventListener('focus', ask);
    document.addEventListener('visibilitychange', ask);
    return () => {
      window.removeEventListener('focus', ask);
      document.removeEventListener('visibilitychange', ask);
    };
  }, [office]);
  useEffect(() => {
    document.documentElement.style.colorScheme = theme ?? 'light dark';
  }, [theme]);
  return theme ?? undefined;
}
