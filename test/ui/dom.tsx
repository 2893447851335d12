import { cleanup, configure, render, type RenderResult } from '@testing-library/react';
import { TextDecoder, TextEncoder } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { Cofisol, type Session } from '../../src/ui';

// What browsers have and jsdom has not.
Object.assign(globalThis, {
  TextDecoder,
  TextEncoder,
  structuredClone: (value: unknown): unknown => deserialize(serialize(value)),
  ResizeObserver: class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  },
});
Object.assign(window, {
  matchMedia: (query: string) => ({ matches: false, media: query, addEventListener() {}, removeEventListener() {} }),
});
Object.assign(Element.prototype, { scrollIntoView() {} });
Object.assign(HTMLCanvasElement.prototype, { getContext: () => null });
// For each element that is looked for by its role jsdom goes through all rules of the sheets: without Fluent's many, which
// say only how things look, the tests take half the time. What is hidden is so by its attributes.
Object.assign(CSSStyleSheet.prototype, { insertRule: () => 0 });

// A failure names what is missing, without the whole page.
configure({
  // A view is loaded when it is first opened.
  asyncUtilTimeout: 20_000,
  getElementError: (message) => new Error(message ?? 'nothing of the kind is shown'),
});

afterEach(cleanup);

/** The whole interface on a session, as a user finds it. */
export function show(session: Session | null): RenderResult {
  return render(<Cofisol session={session} theme="light" />);
}
