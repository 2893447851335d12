import type { Call } from '../../ui';
import { serve } from './serve';

/** The script of the page's Web Worker. */
const thread = globalThis as unknown as {
  postMessage(message: unknown): void;
  onmessage: ((event: { readonly data: Call }) => void) | null;
};

const answer = serve((message) => thread.postMessage(message));
thread.onmessage = ({ data }) => void answer(data);
