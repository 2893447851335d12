import { bundleText } from './place';

/** What of the library is undocumented and used here; the package is pinned for that reason. */
export interface Internals {
  readonly HostBridge: { init(bridge: Bridge): void };
  readonly CommonUtility: {
    _doApiNotSupportedCheck: boolean;
    isSetSupported(name: string, version?: string): boolean;
  };
  readonly _internalConfig: { appendTypeNameToObjectPathInfo: boolean };
}

/** Text in both directions, as over a process boundary. */
export interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

const nothing = (): void => undefined;

/** What the library expects of a window when it loads; a browser or jsdom has its own. */
function windowLike(): Record<string, unknown> {
  const element = (): unknown => ({
    style: {},
    setAttribute: nothing,
    appendChild: nothing,
    addEventListener: nothing,
  });
  const noScript = (): never => {
    throw new Error('the library of Office asks for the network');
  };
  return {
    navigator: { userAgent: 'Node', platform: 'Linux' },
    location: {
      href: 'https://localhost/',
      hash: '',
      search: '',
      protocol: 'https:',
      host: 'localhost',
      pathname: '/',
    },
    document: {
      getElementById: () => null,
      getElementsByTagName: () => [{ appendChild: noScript }],
      createElement: element,
      addEventListener: nothing,
      cookie: '',
      URL: 'https://localhost/',
      body: element(),
      documentElement: element(),
    },
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
    name: '',
  };
}

/** Loads the genuine library into the realm of the test, once, and gives its hooks. */
export function loadLibrary(): Internals {
  const realm = globalThis as unknown as Record<string, unknown>;
  if (realm['Excel'] === undefined) {
    if (realm['window'] === undefined) {
      for (const [name, value] of Object.entries(windowLike())) {
        Object.defineProperty(realm, name, { value, configurable: true, writable: true });
      }
      for (const name of ['window', 'self', 'parent', 'top']) realm[name] = realm;
    }
    // In the realm of the test, so that arrays and errors are of one kind on both sides.
    (0, eval)(bundleText());
  }
  const internals = realm['OfficeExtension'] as Internals;
  internals._internalConfig.appendTypeNameToObjectPathInfo = true;
  return internals;
}
