import { isSupported } from './capabilities';

/** What Excel gives for a listener, to end it again. */
type Ended = OfficeExtension.EventHandlerResult<unknown>;

/** Who is to be told of changes: our own at once, those of users and co-authors once they pause. */
export class Changes {
  private readonly listeners = new Set<() => void>();
  private registered: Promise<readonly Ended[]> | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param pause in milliseconds */
  constructor(private readonly pause: number) {}

  /** @returns what ends it */
  add(listener: () => void): () => void {
    const own = (): void => listener();
    this.listeners.add(own);
    this.register();
    return () => {
      this.listeners.delete(own);
      if (this.listeners.size === 0) this.unregister();
    };
  }

  /** This host has changed the workbook itself. */
  tell(): void {
    for (const listener of this.listeners) listener();
  }

  /** Asks Excel to tell; where it could not (a cell was being edited) it is asked again at the next occasion. */
  register(): void {
    if (this.registered || this.listeners.size === 0) return;
    const registered = Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const ended: Ended[] = [
        worksheets.onChanged.add((event) => this.happened(event)),
        worksheets.onAdded.add(() => this.happened({})),
        worksheets.onDeleted.add(() => this.happened({})),
      ];
      await context.sync();
      return ended;
    });
    this.registered = registered;
    registered.catch(() => {
      if (this.registered === registered) this.registered = null;
    });
  }

  private unregister(): void {
    clearTimeout(this.timer);
    const { registered } = this;
    this.registered = null;
    registered?.then(end).catch(() => undefined);
  }

  /** Nothing is read and nothing shown because of an event alone: it waits until the user pauses. */
  private happened({ triggerSource }: Partial<Excel.WorksheetChangedEventArgs>): Promise<void> {
    if (isSupported('triggerSource') && triggerSource === 'ThisLocalAddin') return Promise.resolve();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.tell(), this.pause);
    return Promise.resolve();
  }
}

async function end(ended: readonly Ended[]): Promise<void> {
  const [first] = ended;
  if (!first) return;
  await Excel.run(first.context, async (context) => {
    for (const one of ended) one.remove();
    await context.sync();
  });
}
