/** Runs a job so that two never overlap: asked again meanwhile, it runs once more when it ends, for the last who asked. */
export function latestOnly(job: (isStillWanted: () => boolean) => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let asked = 0;
  const runAll = async (): Promise<void> => {
    for (let done = -1; done !== asked;) {
      const mine = asked;
      await job(() => mine === asked);
      done = mine;
    }
  };
  return () => {
    asked += 1;
    running ??= runAll().finally(() => (running = null));
    return running;
  };
}
