import { TextDecoder, TextEncoder } from 'node:util';

// jsdom has none of its own; workbooks are read with them. Import this before the sources.
Object.assign(globalThis, { TextDecoder, TextEncoder });
