/** What the container of a task pane tells the library of Office when it starts. */
export interface ContainerOptions {
  /** Of ExcelApi: « 1.14 ». */
  readonly level: string;
  /** The theme of Office, as numbers of colours; null where it has none to tell, as on the web. */
  readonly theme: Readonly<Record<string, number>> | null;
}

/**
 * Run in the page before anything else: the native container that Excel for Windows puts around a pane. The unmodified
 * library finds it under `window.external` and starts as in Excel; its requests go over `_richApiNativeBridge` to the
 * test, where Excel is emulated. Nothing from outside of this function can be used in it.
 */
export function putContainer({ level, theme }: ContainerOptions): void {
  const realm = globalThis as unknown as {
    external: object;
    sendToExcel: (text: string) => Promise<void>;
    OfficeExtension: { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  };
  const sets = { ExcelApi: level, DelayForCellEdit: '1.1', Settings: '1.1', SharedRuntime: '1.1' };
  const later = (done: (status: number) => void): void => void setTimeout(() => done(0), 0);
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => '489c76ee-f757-4fe8-a964-82b82bd187f3',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => 1036,
    GetAppDataLocale: () => 1036,
    GetDocUrl: () => 'C:\\Contrats\\contrat.xlsx',
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'essai',
    GetInstanceId: () => 'essai',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(sets),
    GetHostFullVersion: () => '16.0.18000.20000',
    GetInitialDisplayMode: () => 0,
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
    GetOfficeThemeInfo: () => JSON.stringify(theme),
  };
  Object.defineProperty(realm, 'external', {
    value: {
      GetHostInfo: () => 'Excel$Win32$16.01$fr-FR$$$$16',
      GetContext: () => context,
      GetLoggingAllowed: () => false,
      Execute: (_id: number, _args: unknown, done: (status: number) => void) => later(done),
      RegisterEvent: (_id: number, _target: string, _handler: unknown, done: (status: number) => void) => later(done),
      UnregisterEvent: (_id: number, _target: string, done: (status: number) => void) => later(done),
      MessageParent: () => undefined,
      MessageChild: () => undefined,
    },
  });
  const bridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text: string): void => void realm.sendToExcel(text),
  };
  Object.defineProperty(realm, '_richApiNativeBridge', {
    get: () => {
      // The library asks for it while it loads; as soon as it is there, what the level has not is refused, as in Excel.
      queueMicrotask(() => (realm.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true));
      return bridge;
    },
  });
}
