import type { Area } from './book/area';
import { Book } from './book/book';
import { save } from './book/save';
import { rangeAddress } from '../../src/sheets';
import { Faults, spoiled, unreachable } from './faults';
import type { Bridge } from './library/load';
import type { LibraryTable } from './library/table';
import { Answer } from './wire/answer';
import type { Remote } from './wire/emulated';
import { ExcelError, NotEmulated } from './wire/errors';
import {
  ActionType,
  DELAY_FOR_CELL_EDIT,
  type RequestBody,
  type RequestMessage,
  type ResponseBody,
} from './wire/messages';

const OF_LIBRARY = ['_RemoveReference', 'NotifyActionHandlerReady'];

/** One request that a client has made, as it went over the wire. */
export interface LoggedRequest {
  /** The library lets go of references, or tells that it has started: no sync of the program. */
  readonly isOfLibrary: boolean;
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: readonly string[];
}

/** An Excel with a workbook open, at the other end of the wire. */
export class EmulatedExcel {
  readonly book: Book;
  readonly workbook: Remote;
  readonly faults = new Faults();
  readonly requests: LoggedRequest[] = [];
  /** What was asked of it that it can't do: a test that leaves some is wrong. */
  readonly notEmulated: string[] = [];
  /** Of a request and of an answer, as on the web. */
  payloadLimit = Infinity;
  isOtherWorkbookInFocus = false;
  selection: Area | null = null;
  /** What it took to answer all that was asked so far, in milliseconds. */
  timeSpent = 0;
  private readonly references = new Map<string, Remote>();
  private readonly listened = new Map<string, number>();
  private nextReference = 1;
  private events: unknown[] = [];
  private waiting: (() => void)[] | null = null;
  private readonly bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      void Promise.resolve().then(() => this.receive(text));
    },
  };

  constructor(
    bytes: Uint8Array,
    readonly table: LibraryTable,
  ) {
    this.book = new Book(bytes);
    this.workbook = { kind: 'Workbook', target: this.book };
  }

  connect(init: (bridge: Bridge) => void): void {
    init(this.bridge);
  }

  save(): Uint8Array {
    return save(this.book);
  }

  /** The requests of the program itself, in their order. */
  get syncs(): readonly LoggedRequest[] {
    return this.requests.filter(({ isOfLibrary }) => !isOfLibrary);
  }

  /** The user begins to type into a cell: Excel refuses everything until it is done. */
  startCellEdit(): void {
    this.waiting ??= [];
  }

  endCellEdit(): void {
    const held = this.waiting ?? [];
    this.waiting = null;
    for (const go of held) go();
  }

  keep(object: Remote): void {
    object.reference ??= `{${String(this.nextReference++).padStart(8, '0')}}`;
    this.references.set(object.reference, object);
  }

  forget(reference: string): void {
    this.references.delete(reference);
  }

  referenced(reference: string): Remote {
    const found = this.references.get(reference);
    if (found) return found;
    throw new ExcelError('InvalidReference', 'This reference is not valid for the current operation.');
  }

  /** References that nobody has let go of. */
  get heldReferences(): number {
    return this.references.size;
  }

  listen(event: string, begins: boolean): void {
    this.listened.set(event, (this.listened.get(event) ?? 0) + (begins ? 1 : -1));
  }

  /** Cells were changed: whoever listens to all sheets is told. */
  changed(area: Area, by: 'this add-in' | 'user' | 'co-author'): void {
    this.happened('DataChangedEvent', 10, area, {
      changeType: 'RangeEdited',
      source: by === 'co-author' ? 'Remote' : 'Local',
      ...(by === 'this add-in' && { triggerSource: 'ThisLocalAddin' }),
    });
  }

  /** Somebody, or a program, goes to these cells. */
  select(area: Area): void {
    this.book.active = area.sheet;
    this.selection = area;
    this.happened('SelectionChangedEvent', 14, area, {});
  }

  /** @param type the number under which the library knows the event */
  private happened(event: string, type: number, area: Area, more: object): void {
    if ((this.listened.get(`WorksheetCollection ${event}`) ?? 0) <= 0) return;
    const message = JSON.stringify({ worksheetId: area.sheet.id, address: rangeAddress(area), ...more });
    this.events.push({ messageCategory: 65536, messageType: type, targetId: 'Workbook', message, id: 0 });
  }

  /** Sends what has happened to who listens. */
  flushEvents(): void {
    if (this.events.length === 0) return;
    const entries = this.events;
    this.events = [];
    this.bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  }

  checkMember(kind: string, among: 'navigations' | 'methods', name: string): void {
    const members = this.table[kind]?.[among];
    if (!members || !(name in members)) throw new NotEmulated(`${kind}.${name}, which the library does not know`);
  }

  /** What an answer gives must be of the class that the library takes it for. */
  checkKind(kind: string, name: string, found: Remote | null): void {
    const expected = this.table[kind]?.methods[name];
    if (found !== null && expected !== found.kind) throw new NotEmulated(`${kind}.${name} as ${found.kind}`);
  }

  private receive(text: string): void {
    const request = JSON.parse(text) as RequestMessage;
    const isDelayed = (request.flags & DELAY_FOR_CELL_EDIT) !== 0;
    if (this.waiting && isDelayed) this.waiting.push(() => this.answer(request, text.length));
    else this.answer(request, text.length);
  }

  private answer(request: RequestMessage, requestBytes: number): void {
    const started = performance.now();
    const { body } = request.message;
    const others = body.Actions.filter(({ ActionType: type }) => type !== ActionType.instantiate);
    const isOfLibrary = others.length > 0 && others.every(({ Name }) => OF_LIBRARY.includes(Name));
    const message = isOfLibrary
      ? { statusCode: 200, body: this.respond(body, 0, true) }
      : this.outcome(body, requestBytes);
    const answer = JSON.stringify({ id: request.id, type: 2, flags: 0, message: { headers: {}, ...message } });
    this.requests.push({
      isOfLibrary,
      requestBytes,
      responseBytes: answer.length,
      actions: body.Actions.map(({ ActionType: type, Name }) => `${type} ${Name}`),
    });
    this.timeSpent += performance.now() - started;
    this.bridge.onMessageFromHost?.(answer);
    this.flushEvents();
  }

  private outcome(body: RequestBody, bytes: number): { readonly statusCode: number; readonly body: unknown } {
    const fault = this.faults.next();
    if (fault?.kind === 'unreachable') return failed();
    const response = this.respond(body, bytes, false, fault);
    return fault?.kind === 'answer-lost' ? failed() : { statusCode: 200, body: response };
  }

  private respond(
    body: RequestBody,
    bytes: number,
    isOfLibrary: boolean,
    fault: Parameters<typeof spoiled>[0] = null,
  ): ResponseBody {
    const refuse = (code: string): ResponseBody =>
      new Answer(this, body).give(() => {
        throw new ExcelError(code, code);
      });
    if (this.waiting && !isOfLibrary) return refuse('InvalidOperationInCellEditMode');
    if (bytes > this.payloadLimit) return refuse('RequestPayloadSizeLimitExceeded');
    const response = new Answer(this, body).give(spoiled(fault, body));
    return JSON.stringify(response).length > this.payloadLimit ? refuse('ResponsePayloadSizeLimitExceeded') : response;
  }
}

function failed(): { readonly statusCode: number; readonly body: unknown } {
  const { statusCode, code } = unreachable();
  return { statusCode, body: JSON.stringify({ error: { code, message: code } }) };
}
