import { actions } from './actions';
import { delivery } from './delivery';
import { engine } from './engine';
import { shell } from './shell';
import { start } from './start';

/** All that the pane itself says, in French; the interface and the host in Excel have their own. */
export const texts = { actions, delivery, engine, shell, start };
