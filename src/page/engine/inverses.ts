import type { Inverse } from '../../sheets';
import type { Overlay } from './overlay';

/** Writes that can still be taken back exactly: each keeps the whole workbook that was before. */
const KEPT = 20;

/** What takes writes back: the host's own means stay in this thread, a number stands for them in the other. */
export class Inverses {
  private readonly writes = new Map<number, { readonly host: unknown; readonly overlay: Overlay }>();
  private last = 0;

  sent(inverse: Inverse, overlay: Overlay): Inverse {
    this.last += 1;
    this.writes.set(this.last, { host: inverse.host, overlay });
    this.writes.delete(this.last - KEPT);
    return { ...inverse, host: this.last };
  }

  received(inverse: Inverse): Inverse {
    return { ...inverse, host: this.writeOf(inverse)?.host };
  }

  overlayBefore(inverse: Inverse): Overlay | undefined {
    return this.writeOf(inverse)?.overlay;
  }

  private writeOf({ host }: Inverse): { readonly host: unknown; readonly overlay: Overlay } | undefined {
    return typeof host === 'number' ? this.writes.get(host) : undefined;
  }
}
