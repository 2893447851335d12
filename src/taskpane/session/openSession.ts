import { excelHost, type ExcelHost } from '../../excel';
import { builtInParameters } from '../../parameters';
import { createSession, today, type CommonJobs, type Connection, type Session } from '../../ui';
import { deliveryBy } from './delivery';
import { handMarksOn } from './marksInHand';
import { checksByItself } from './preferences';
import { waitingState, type WaitingState } from './waiting';

/** The version of the package, put in by the build. */
declare const COFISOL_VERSION: string;

/** The workbook that is open in Excel, and what the pane does with it. */
export interface OpenWorkbook {
  readonly session: Session;
  readonly host: ExcelHost;
  readonly waiting: WaitingState;
}

/** Nothing is read before the session is asked to. */
export function openSession(engine: Connection<CommonJobs>): OpenWorkbook {
  const waiting = waitingState();
  const host = excelHost({ onWaiting: waiting.set });
  const session = createSession({
    host,
    check: (snapshot, request) => engine.ask('check', { of: snapshot, customXml: snapshot.customXml, request }),
    deliver: deliveryBy(engine),
    readStateEnvelope: async (file) =>
      engine.ask('stateFile', { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }),
    automatic: checksByItself(),
    parameters: builtInParameters,
    today,
    get fileName() {
      return host.fileName();
    },
    version: COFISOL_VERSION,
  });
  host.onSelected((cell) => session.select(cell));
  handMarksOn(session);
  return { session, host, waiting };
}
