import { ExcelError } from './wire/errors';
import { ActionType, type Action, type RequestBody, type TransportFailure } from './wire/messages';

/** What goes wrong with one request. */
export type Fault =
  /** It never reaches Excel. */
  | { readonly kind: 'unreachable' }
  /** Excel carries it out, its answer is lost. */
  | { readonly kind: 'answer-lost' }
  /** Excel refuses it whole, with that code. */
  | { readonly kind: 'refused'; readonly code: string }
  /** Excel carries out the first part of its actions and fails there. */
  | { readonly kind: 'half-way'; readonly code: string }
  /** Excel denies the first change of a cell in it. */
  | { readonly kind: 'denied' }
  /** Something happens in Excel right before it. */
  | { readonly kind: 'before'; readonly happens: () => void };

/** Which requests from now on go wrong; the library's own clean-up does not count. */
export class Faults {
  private readonly planned = new Map<number, Fault>();
  private count = 0;

  /** @param n 1 for the next request */
  at(n: number, fault: Fault): void {
    this.planned.set(this.count + n, fault);
  }

  every(from: number, fault: Fault): void {
    for (let n = from; n < from + 1000; n++) this.at(n, fault);
  }

  clear(): void {
    this.planned.clear();
  }

  next(): Fault | null {
    this.count += 1;
    const fault = this.planned.get(this.count) ?? null;
    if (fault?.kind === 'before') fault.happens();
    return fault;
  }
}

export function unreachable(): TransportFailure {
  return { statusCode: 503, code: 'GenericHostBusy' };
}

/** What is thrown in the place of an action. */
export function spoiled(fault: Fault | null, { Actions }: RequestBody): (action: Action, index: number) => void {
  const half = Math.ceil(Actions.length / 2);
  const change = Actions.findIndex(({ ActionType: type }) => type === ActionType.setProperty);
  return (_, index) => {
    if (fault?.kind === 'refused' && index === 0) throw new ExcelError(fault.code, fault.code);
    if (fault?.kind === 'half-way' && index === half) throw new ExcelError(fault.code, fault.code);
    if (fault?.kind === 'denied' && index === change) throw new ExcelError('AccessDenied', 'AccessDenied', 403);
  };
}
