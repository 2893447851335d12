import { avenant } from './avenant';
import { controle } from './controle';
import { ecrire } from './ecrire';
import { fiches } from './fiches';
import { lecture } from './lecture';
import { session } from './session';
import { shell } from './shell';

/** All that the interface says, in French; what rules and checks say stands with them. */
export const texts = { avenant, controle, ecrire, fiches, lecture, session, shell };
