import type { Inverse } from '../../sheets';

/** Writes that can still be taken back exactly: each keeps the whole workbook that was before. */
const KEPT = 20;

/** What takes writes back: the host's own means stay in this thread, a number stands for them in the other. */
export class Inverses {
  private readonly hosts = new Map<number, unknown>();
  private last = 0;

  sent(inverse: Inverse): Inverse {
    this.last += 1;
    this.hosts.set(this.last, inverse.host);
    this.hosts.delete(this.last - KEPT);
    return { ...inverse, host: this.last };
  }

  received(inverse: Inverse): Inverse {
    return { ...inverse, host: typeof inverse.host === 'number' ? this.hosts.get(inverse.host) : undefined };
  }
}
