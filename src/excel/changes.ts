import { isSupported } from './capabilities';
import { Events } from './events';

/** Who is to be told of changes: our own at once, those of users and co-authors once they pause. */
export class Changes {
  private readonly listeners = new Set<() => void>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly events = new Events((worksheets) => [
    worksheets.onChanged.add((event) => this.happened(event)),
    worksheets.onAdded.add(() => this.happened({})),
    worksheets.onDeleted.add(() => this.happened({})),
  ]);

  /** @param pause in milliseconds */
  constructor(private readonly pause: number) {}

  /** @returns what ends it */
  add(listener: () => void): () => void {
    const own = (): void => listener();
    this.listeners.add(own);
    this.register();
    return () => {
      this.listeners.delete(own);
      if (this.listeners.size > 0) return;
      clearTimeout(this.timer);
      this.events.unregister();
    };
  }

  /** This host has changed the workbook itself. */
  tell(): void {
    for (const listener of this.listeners) listener();
  }

  register(): void {
    if (this.listeners.size > 0) this.events.register();
  }

  /** Nothing is read and nothing shown because of an event alone: it waits until the user pauses. */
  private happened({ triggerSource }: Partial<Excel.WorksheetChangedEventArgs>): Promise<void> {
    if (isSupported('triggerSource') && triggerSource === 'ThisLocalAddin') return Promise.resolve();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.tell(), this.pause);
    return Promise.resolve();
  }
}
