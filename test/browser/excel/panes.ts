import { launchChromium } from '../../support/chromium';
import { openPane, type Pane, type PaneOptions } from './openPane';

/** The built pane, in one browser for all tests of a file. */
export interface Panes {
  open(bytes: Uint8Array, options?: PaneOptions): Promise<Pane>;
  /** What was asked of others than the pane's own folder and the CDN, by all windows. */
  readonly asked: { readonly ofOthers: readonly string[] };
  close(): Promise<void>;
}

/** Builds what is not built and starts the browser. */
export async function builtPanes(): Promise<Panes> {
  const { ensureTaskpane } = jest.requireActual<{ ensureTaskpane: () => string }>('../../../scripts/taskpane.cjs');
  const folder = ensureTaskpane();
  const browser = await launchChromium();
  const panes: Pane[] = [];
  return {
    open: async (bytes, options) => {
      const pane = await openPane(browser, folder, bytes, options);
      panes.push(pane);
      return pane;
    },
    asked: {
      get ofOthers() {
        return panes.flatMap(({ asked }) => asked.ofOthers);
      },
    },
    close: () => browser.close(),
  };
}
