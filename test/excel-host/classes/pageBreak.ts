import type { Sheet } from '../book/sheet';
import { emulated } from '../wire/emulated';

export const pageBreak = emulated<Sheet>({ kind: 'PageBreak' });
