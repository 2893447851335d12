/** What a button of the ribbon asks of the pane: the addresses of manifest.xml say which. */
export type Action = 'controler' | 'effacer';

/** @param address of the pane: « …/taskpane.html?action=controler » */
export function actionOf(address: string): Action | null {
  const action = new URL(address).searchParams.get('action');
  return action === 'controler' || action === 'effacer' ? action : null;
}

/** What to do now: a pane that is merely loaded again checks, and takes nothing out of the workbook a second time. */
export function actionNow(address: string, isReload: boolean): Action | null {
  const action = actionOf(address);
  return action === 'effacer' && isReload ? 'controler' : action;
}

export function isReload(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return (navigation as PerformanceNavigationTiming | undefined)?.type === 'reload';
}
