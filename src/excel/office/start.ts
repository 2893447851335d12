/** Where the pane stands as Office tells. */
export type OfficeState =
  /** Excel is there, and new enough. */
  | 'ready'
  /** The pane is open in something that is not Excel: a browser, another Office program. */
  | 'outside'
  /** Excel is older than ExcelApi 1.9. */
  | 'too-old'
  /** Office.js has not come within the patience: it may still. */
  | 'not-loaded';

const PATIENCE = 4_500;

/**
 * Tells where the pane stands, once it is known; twice where Office.js comes late.
 * @param script the element that loads Office.js
 * @param patience in milliseconds
 */
export function startOffice(
  script: HTMLElement | null,
  tell: (state: OfficeState) => void,
  patience: number = PATIENCE,
): void {
  const tooLate = setTimeout(() => tell('not-loaded'), patience);
  const begin = (): void => {
    void Office.onReady().then(({ host }) => {
      clearTimeout(tooLate);
      tell(stateOf(host));
    });
  };
  if (isLoaded()) {
    begin();
    return;
  }
  script?.addEventListener('load', begin);
  script?.addEventListener('error', () => {
    clearTimeout(tooLate);
    tell('not-loaded');
  });
}

function isLoaded(): boolean {
  const { Office: office } = globalThis as { readonly Office?: { readonly onReady?: unknown } };
  return typeof office?.onReady === 'function';
}

/** Office.js tells null where no Office program is around it. */
function stateOf(host: Office.HostType | null): OfficeState {
  if (host !== Office.HostType.Excel) return 'outside';
  return Office.context.requirements.isSetSupported('ExcelApi', '1.9') ? 'ready' : 'too-old';
}
