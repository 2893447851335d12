import { engine } from './engine';
import { folder } from './folder';
import { grid } from './grid';
import { open } from './open';
import { shell } from './shell';
import { typing } from './typing';

/** All that the page itself says, in French; the interface has its own. */
export const texts = { engine, folder, grid, open, shell, typing };
