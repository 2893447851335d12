/** What Excel gives for a listener, to end it again. */
export type Ended = OfficeExtension.EventHandlerResult<unknown>;

/** Listeners that Excel is asked for while somebody wants them. */
export class Events {
  private registered: Promise<readonly Ended[]> | null = null;

  constructor(private readonly ask: (worksheets: Excel.WorksheetCollection) => readonly Ended[]) {}

  /** Where Excel could not (a cell was being edited) it is asked again at the next occasion. */
  register(): void {
    if (this.registered) return;
    const registered = Excel.run(async (context) => {
      const ended = this.ask(context.workbook.worksheets);
      await context.sync();
      return ended;
    });
    this.registered = registered;
    registered.catch(() => {
      if (this.registered === registered) this.registered = null;
    });
  }

  unregister(): void {
    const { registered } = this;
    this.registered = null;
    registered?.then(end).catch(() => undefined);
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
