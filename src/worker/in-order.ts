/**
 * Runs `work` over the tasks, `lanes` at a time, and gives the results in the order of the tasks. At most `2 * lanes`
 * results wait for their turn: memory stays bounded however many tasks there are.
 */
export async function* inOrder<Task, Result>(
  tasks: readonly Task[],
  lanes: number,
  work: (task: Task) => Promise<Result>,
): AsyncGenerator<Result> {
  const ahead = lanes === 1 ? 1 : 2 * lanes;
  const running: Promise<Result>[] = [];
  for (const task of tasks) {
    running.push(work(task));
    if (running.length < ahead) continue;
    const next = running.shift();
    if (next) yield await next;
  }
  for (const rest of running) yield await rest;
}
