/** The theme of Office; null where Office does not tell (on the web), and the system's is to be followed. */
export function officeTheme(): 'light' | 'dark' | null {
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | null | undefined;
  if (!theme) return null;
  if (typeof theme.isDarkTheme === 'boolean') return theme.isDarkTheme ? 'dark' : 'light';
  const background = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(theme.bodyBackgroundColor ?? '');
  if (!background) return null;
  const [red = 0, green = 0, blue = 0] = background.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? 'dark' : 'light';
}
