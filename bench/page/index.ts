import path from 'node:path';
import { builtPage } from './builtPage';
import { folderRatio } from './folder';
import { opening } from './opening';
import { scrolling } from './scrolling';
import { startSize } from './startSize';

/**
 * npm run bench -- page: the built page in Chromium. The longest task of its main thread is told with what the processor
 * gave it: on a machine that has other work a task lasts longer than it takes.
 */
export async function pageBench(root: string, print: (text: string) => void): Promise<void> {
  const site = path.join(root, 'dist', 'page');
  print(`\nwhat the page loads at start: ${startSize(site)} kB gzip (budget 200)`);
  const built = await builtPage(site);
  if (built === null) {
    print('no Chromium, Chrome or Edge here: the page was not measured');
    return;
  }
  try {
    await opening(built, root, print);
    await scrolling(built, print);
    await folderRatio(built, root, print);
  } finally {
    await built.close();
  }
}
