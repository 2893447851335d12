const KEY = 'cofisol.automatic';

/** Whether the workbook is checked again once it was changed, as the user last chose; not unless he did. */
export function checksByItself(): boolean {
  try {
    return localStorage.getItem(KEY) === 'true';
  } catch {
    // A browser may refuse it to a frame.
    return false;
  }
}

export function rememberChecksByItself(automatic: boolean): void {
  try {
    localStorage.setItem(KEY, String(automatic));
  } catch {
    // It holds until the pane is closed then.
  }
}
